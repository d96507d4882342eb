import { describe, expect, it } from 'vitest';
import { keysOf } from './keys.ts';

describe('a refusal says how to work', () => {
  it.each([
    ["someone who won't make me do homework", 'style:work:-'],
    ["doesn't hand out worksheets", 'style:work:-'],
    ["won't send me home with breathing exercises", 'style:work:-'],
    ['not another worksheet', 'style:work:-'],
    ["isn't going to push me", 'style:stance:-'],
    ["won't lecture us", 'style:stance:-'],
    ["doesn't make me feel stupid", 'style:stance:-'],
    ["won't let me off the hook", 'style:stance:+'],
    ["isn't afraid to disagree", 'style:stance:+'],
    ["won't tiptoe around me", 'style:stance:+'],
    ["won't just sit there and nod", 'style:lead:+'],
    ["won't tell me what to do", 'style:lead:-'],
    ["won't make me relive it", 'style:depth:-'],
    ["doesn't go on about her own kids", 'style:disclosure:-'],
    ['not a blank slate', 'style:disclosure:+'],
    ["don't want to dig up my childhood", 'style:time:-'],
    ["What I don't want: talking about my mother", 'style:time:-'],
  ])('%j', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });

  it.each(['stance:-', 'stance:+'])('"I don\'t feel safe with men" is no way to work: style:%s', (way) => {
    expect(keysOf("I don't feel safe with men")).not.toContain(`style:${way}`);
  });

  it.each([
    ["won't make me do EMDR", '!emdr'],
    ["I won't see a man", '!g_man'],
    ['she hates the idea of a man', '!g_man'],
    ["won't bring up God", 'f_secular'],
    ["I'd rather not have a religious therapist", 'f_secular'],
    ['please no higher power stuff', 'f_secular'],
  ])('or what is ruled out: %j', (text, key) => {
    const keys = keysOf(text);
    expect(keys).toContain(key);
    if (key.startsWith('!')) expect(keys).not.toContain(key.slice(1));
  });

  it.each(["isn't going to push me", 'does not talk about herself'])('faith is not read into %j', (text) => {
    expect(keysOf(text)).not.toContain('f_secular');
  });

  it.each(['not weekends', "doesn't speak English"])('nobody rules out a time or a language: %j', (text) => {
    expect(keysOf(text).filter((key) => key.startsWith('!'))).toEqual([]);
  });
});

describe('somebody whom one could not tell', () => {
  it.each([
    ['dont want to say it to a woman', 'g_woman'],
    ['dont really want to tell a man about it', 'g_man'],
    ["I couldn't talk to a man about this", 'g_man'],
    ["wouldn't feel safe with a man", 'g_man'],
    ["can't open up to a woman", 'g_woman'],
    ['I find it hard to cry in front of men', 'g_man'],
    ["wouldn't be comfortable telling a Christian", 'f_christian'],
  ])('is ruled out: %j', (text, concept) => {
    const keys = keysOf(text);
    expect(keys).toContain(`!${concept}`);
    expect(keys).not.toContain(concept);
  });

  it.each([
    ["I can't talk to my wife, I want to talk to a man", 'g_man'],
    ["I don't want to tell my mother, I want a woman to talk to", 'g_woman'],
    ["couldn't say it to anyone but a woman", 'g_woman'],
    ['never talked about it, would talk to a woman', 'g_woman'],
  ])('or somebody else: %j', (text, concept) => {
    expect(keysOf(text)).not.toContain(`!${concept}`);
  });

  it.each([
    ["I don't see myself talking to a man about it", 'g_man'],
    ["can't imagine saying any of this to a woman", 'g_woman'],
    ["I'd rather not discuss sex with a woman", 'g_woman'],
  ])('and is never a wish: %j', (text, concept) => {
    expect(keysOf(text)).not.toContain(concept);
  });

  it.each(["don't mind talking to a woman", "I can't talk to my sister with anxiety"])(
    'or nobody: %j',
    (text) => {
      expect(keysOf(text).filter((key) => key.startsWith('!'))).toEqual([]);
    },
  );
});

describe('a plan that is turned down', () => {
  it.each(["they don't take Aetna", "the one I liked doesn't accept Aetna", 'nobody takes Aetna'])(
    'is the plan of whoever says so: %j',
    (text) => {
      expect(keysOf(text)).toContain('aetna');
    },
  );

  it.each(["I don't take Aetna", "Aetna won't pay for it"])('but not %j', (text) => {
    expect(keysOf(text)).not.toContain('aetna');
  });

  it('"PPO" is a kind of the plan beside it', () => {
    expect(keysOf('Aetna PPO')).toEqual(['aetna']);
  });
});

describe('what is refused after it is named', () => {
  it.each([
    ["Preschool is pushing ABA and it's a hard no from us", '!aba'],
    ["our doctor suggested EMDR and that's a no from me", '!emdr'],
    ['EMDR? no thank you.', '!emdr'],
    ["My GP wants me to do CBT, I'd rather not", '!cbt'],
    ['everyone says EMDR, hard pass', '!emdr'],
    ["the school keeps offering ABA but we're not doing that", '!aba'],
    ['they suggested DBT and honestly no', '!dbt'],
    ['hypnosis, thanks but no', '!hypnotherapy'],
    ['EMDR gives me the creeps', '!emdr'],
    ['CBT leaves me cold', '!cbt'],
    ['Christian counselling? Absolutely not.', '!christian'],
    ['A male counselor is a hard pass', '!g_man'],
    ['keep CBT out of it', '!cbt'],
    ['you can keep your mindfulness', '!mindfulness'],
    ['AA is a no for me', '!twelve_step'],
    ["video calls I can't stand", '!setting_online'],
    ['Telehealth I just cannot do', '!setting_online'],
  ])('%j', (text, key) => {
    expect(keysOf(text)).toContain(key);
    expect(keysOf(text)).not.toContain(key.slice(1));
  });

  it.each([
    ['Ukrainian please, Russian I understand but please no', 'lang_ru'],
    ['Someone told us ABA and we said absolutely not.', 'aba'],
    ['They offered EMDR and I told them a hard no.', 'emdr'],
    ['CBT worksheets or anyone earnestly reflecting back at me are out.', 'cbt'],
    ['Group therapy or a waiting room full of strangers is off the table.', 'group_therapy'],
    ['the clinic only does DBT and I said no', 'dbt'],
    ['somebody offered psychoanalysis, god no', 'psychoanalysis'],
    ['A psychiatrist offered ketamine and we declined', 'ketamine'],
  ])('is never a wish: %j', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });

  it.each([
    ['EMDR please, it was a no from my last insurance', 'emdr'],
    ['we want ABA, and a hard no to anyone who yells', 'aba'],
    ["I'd love EMDR but please no homework", 'emdr'],
    ["CBT, and I can't do mornings", 'cbt'],
    ['Looking for EMDR. No thank you notes needed', 'emdr'],
    ["A woman, I won't see anyone else", 'g_woman'],
    ['They say CBT is a no brainer', 'cbt'],
    ['EMDR. Never tried it', 'emdr'],
  ])('while a refusal of something else leaves it: %j', (text, key) => {
    expect(keysOf(text)).toContain(key);
    expect(keysOf(text)).not.toContain(`!${key}`);
  });
});

describe('who is not wanted, and whom somebody sees', () => {
  it.each([
    ["I don't want a therapist who'll fix it or cheer", 'style:work:+'],
    ["I don't want someone who will do EMDR", 'emdr'],
    ["we don't need a counselor who is Christian", 'f_christian'],
    ['Is there anyone who does dads?', 'o_parent'],
    ['a therapist for veterans', 'o_veteran'],
    ['he has stopped talking to both of us, looking for someone male', 'fmt_couple'],
    ["My wife has the mums' WhatsApp. I'd like someone in Cardiff", 'setting_online'],
    ["my parents won't come to our house", '!setting_home'],
  ])('%j', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });

  it.each([
    ['tired of therapists who just nod', 'style:lead:+'],
    ['someone for both of us', 'fmt_couple'],
    ['both of us can do Fridays, couples therapy please', 'fmt_couple'],
    ['can we do it over whatsapp', 'setting_online'],
    ["my parents won't come to our house", 'family_conflict'],
  ])('while it is asked for: %j', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });
});
