import { describe, expect, it } from 'vitest';
import { keysOf } from './keys.ts';

describe('what is only spoken of is no wish', () => {
  it.each([
    [
      'Our pastor suggested biblical counseling and then preached about us. We are two tired people in Leeds who fight about money and want somebody normal.',
      'biblical',
    ],
    [
      'My sister told me to try hypnosis, my brother told me to try running, I have OCD about the stove and would like a psychologist in Reading who has seen it before',
      'hypnotherapy',
    ],
    [
      "Our bishop offered the 12 step group and I'm grateful but I know half those guys. I would like someone who treats porn as an actual problem, a man if there is one",
      'twelve_step',
    ],
    ["I still flinch when someone says 'accountability', evenings", 'style:stance:+'],
    [
      "everyone has 'faith-friendly' in the bio or says 'faith-friendly' on the phone",
      'spiritual_integrated',
    ],
    ['I live in Rogers Park and need someone for grief', 'person_centered'],
    ['Oscar Heights, grief, evenings', 'oscar'],
    ['Oscar Heights, grief, evenings', 'phobia'],
    ['it DID cost me the job', 'dissociation'],
    ['third grade teacher here, burned out', 'age_child'],
    ['I teach fifth grade and I cry in the car', 'age_child'],
    ['wheelchair user, grief, Bristol', 'o_disabled'],
    ["combat veteran, can't sleep", 'o_veteran'],
    ['recovering addict, new baby, no money', 'o_recovery'],
    ['good evening! looking for someone for anger', 'hours_evening'],
    ['Buenas noches, necesito ayuda con mi ansiedad', 'hours_evening'],
    ['Dios los bendiga, busco psicóloga', 'spirituality'],
    ["up all night on my phone, can't stop", 'setting_online'],
    ['therapist ghosted me, need a new one for trauma', 'breakup'],
    ["can't do more than a hundred for the two of us", '!fmt_couple'],
  ])('%j', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });

  it.each([
    [
      'My mum recommended EMDR because of a podcast and I think I want to try it, for the crash last year, in Bath if there is anyone who takes Bupa',
      'emdr',
    ],
    ['I need someone who says "it is not your fault" and does EMDR', 'emdr'],
    ['My GP said "panic disorder" and gave me a leaflet', 'panic'],
    ['DID, diagnosed 2020, need someone who knows parts', 'dissociation'],
    ['my third grader is scared of school', 'age_child'],
    ['someone who is a wheelchair user too', 'o_disabled'],
    ['a fellow veteran please', 'o_veteran'],
    ['queer-run practice', 'o_lgbtq'],
    ['evenings, good ones, and Oscar', 'hours_evening'],
    ['sessions on my phone would be best', 'setting_online'],
    ["he ghosted me and I can't stop crying", 'breakup'],
    ['anyone doing ketamine?', 'ketamine'],
  ])('and what is asked for stays one: %j', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });
});

describe('what a word is beside, and not of', () => {
  it.each([
    ["My therapist of nine years is retiring and I'm supposed to be happy for her", 'life_transitions'],
    ['Someone from outside tech who never says "boundaries" please', 'codependency'],
    ["I don't want to be talked into anything, in either direction", 'style:lead:+'],
    ['the blinking has turned into a whole body thing', 'holistic'],
    ['My union gives me six free sessions', 'pro_bono'],
    ["somebody who'll do the exposure thing properly, not chat", '!acc_chat'],
    ["We're off Hwy 9, Aetna", 'age_child'],
    ['My ex and I share custody of a 4 year old and we fight', 'age_toddler'],
    ['No under 30s please. Glasgow', 'price:30'],
    ["I eat to stay awake and I'm up to 340. Help", 'price:340'],
    ['My girls text me on birthdays. I am lonely', 'acc_chat'],
    ['Anywhere near Raleigh but not Cary', 'Cary'],
    ["My nan raised me and she's got dementia and I'm 22", 'age_elder'],
    ["My wife drives so it'd be us both in the car but just me in the room", 'fmt_couple'],
    ["I don't want couples counselling yet, I want my own head straight first", '!couples_general'],
    ['therapist for my mother in law, she lost her sister', 'family_conflict'],
    ["he plays hockey, he's good", 'performance'],
    ['I have bipolar, lithium, good psychiatrist', 'medication'],
  ])('%j', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });

  it.each([
    ['stepdad to a 15yo who hates my guts', 'age_teen'],
    ["I'd like a sensible woman of about my own age", 'g_woman'],
    ["don't send me to a Christian", '!f_christian|f_secular'],
    ['my sister in law died in May', 'grief'],
    ['can we do it over chat? live chat, I mean', 'acc_chat'],
    ['my therapist says I have depression', 'depression'],
    ['someone who can give me some direction', 'style:lead:+'],
    ['up to 30 please', 'price:30'],
    ["I'd go up to 90 a session", 'price:90'],
    ['my mother in law hates me', 'family_conflict'],
  ])('and what stays: %j', (text, keys) => {
    expect(keysOf(text).some((key) => keys.split('|').includes(key))).toBe(true);
  });
});

describe('brackets, and what only looks like a wish', () => {
  it.each([
    [
      'My first therapist (very nice lady! very white!) told me to set a boundary. Looking for somebody in Fremont',
      'r_white',
    ],
    [
      'My first therapist (very nice lady! very white!) told me to set a boundary. Looking for somebody in Fremont',
      'style:stance:-',
    ],
    ['She has her own counselor so this would be only me', 'o_parent'],
    ['keep me from making speeches and take no side', 'performance'],
    ['a play therapist who likes autistic kids', 'caregiver'],
    ['Una vecina me habló de una terapeuta pero atiende en inglés, busco ayuda en español', 'lang_en'],
    ['I stood in front of 27 nine year olds and thought I was dying', 'age_child'],
    ['Just not an hour of how does that make you feel', 'style:lead:-'],
  ])('%j', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });

  it.each([
    ['I need a Black therapist (a woman if possible)', 'g_woman'],
    ['a therapist who has kids of her own', 'o_parent'],
    ['I get nervous giving speeches at work', 'performance'],
    ['a play therapist for our autistic kid', 'autism'],
    ['busco terapeuta que hable inglés y español', 'lang_es'],
    ["my nine year old won't sleep", 'age_child'],
    ['Just not an hour of how does that make you feel', 'style:lead:+'],
    ["I'd like someone who isn't tied to the church", 'f_secular'],
    ['somebody outside our congregation please', 'f_secular'],
    ["she'd sit in a room with me if there was a professional in it", 'fmt_family'],
    ["I'm back in my childhood bedroom since he moved the new girlfriend in", 'breakup'],
    ['I want someone who makes me do the boring thing', 'style:lead:+'],
  ])('while it is one here: %j', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });
});

describe('of whom a word is', () => {
  it.each([
    [
      "Mum of twins (2), I haven't been right since they came and I need someone friendly to come to me, once a week if that can be",
      'age_toddler',
    ],
    ['she has opinions about my hips', 'emblem'],
    ["I'm not after a diagnosis, just a friendly face", 'testing_issue'],
    ['a psychologist with a PhD who does ACT', 'college'],
    ['raised in rural Minnesota by lovely people, now in Leeds', 'state_mn'],
    ["Ex-army, can't sleep", 'o_veteran'],
    ["Afghan twice, I can't sleep, evenings", 'r_mena'],
    ["I'm just not in the room, the missus noticed", '!setting_in_person'],
  ])('%j', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });

  it.each([
    ['my kids (4 and 9) need someone who plays', 'age_child'],
    ["I'm doing a PhD and I cry in the lab", 'college'],
    ['a therapist in Minnesota', 'state_mn'],
    ['an Afghan therapist please', 'r_mena'],
    ['in the same room please, not online', 'setting_in_person'],
    ['ex-army counsellor', 'o_veteran'],
  ])('and there it is asked for: %j', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });
});
