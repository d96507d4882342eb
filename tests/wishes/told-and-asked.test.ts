import { describe, expect, it } from 'vitest';
import { keysOf } from './keys.ts';

/** A story long enough to be one, which asks for help with something else. */
const ASKS =
  'What I want help with is that I freeze whenever I have to speak in meetings. Someone practical, evenings, video is fine for me.';

describe('what is told and not asked for', () => {
  it.each([
    ['My last therapist was kind. First one cried at my story.', 'depression'],
    ['My brother is going through a divorce so I know all about custody.', 'divorce'],
    ["I've got a stammer, had it since I was five. The stammer's fine.", 'disability'],
    ['They put me in an anger class. I am not angry.', 'anger'],
    ['I stopped smoking last year.', 'substance'],
    ['My wife is a surgeon.', 'emergency_health_workers'],
  ])('is no topic: %s', (told, key) => {
    expect(keysOf(`${told} ${ASKS}`)).not.toContain(key);
  });

  it.each([
    ['My sister suggested couples counseling and he said no.', 'fmt_couple'],
    ['She prays, she cleans, she sits in the dark.', 'style:depth:+'],
    ['I pick fights with my husband on Sundays, always Sunday.', 'hours_weekend'],
    ['I moved here from NJ in May.', 'state_nj'],
  ])('is no way of working, no time and no place: %s', (told, key) => {
    expect(keysOf(`${told} ${ASKS}`)).not.toContain(key);
  });

  it.each([
    ["I'm a vet (the animal kind), burnt out", 'veterans'],
    [
      "Wife's in the Navy. There's a spouses' group, they're all lovely women. I'd like a man to talk to, it doesn't matter about what else. Norfolk, Tricare, school hours, please.",
      'fmt_group',
    ],
    [
      "Third time asking. DBT people keep telling me to do DBT, I'm not the one who needs it. Boundaries, basically. I have Oscar insurance and I am free in the evenings, online please.",
      'dbt',
    ],
  ])('nor is what is said of another kind, another group, other people: %s', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });

  it('but what a post begins with, and what a sentence begins with, is what it is about', () => {
    expect(keysOf(`Daughter, 13, will not eat. ${ASKS}`)).toContain('age_preteen');
    expect(
      keysOf(
        'My work is fine, my kids are fine, we all get on. And sleep, I just cannot do it, I lie there, I count.',
      ),
    ).toContain('sleep');
  });

  it('"OCD, already did talk therapy" names what help is wanted with', () => {
    expect(keysOf('OCD, already did talk therapy. Looking for ERP')).toEqual(
      expect.arrayContaining(['ocd', 'erp']),
    );
  });
});

describe('a refusal', () => {
  it.each([
    ['Not interested in EMDR, brainspotting, any of it', ['!emdr', '!brainspotting']],
    ['ABA no. Somebody who will just play with him', ['!aba']],
    ["please don't pair me with a man", ['!g_man']],
    ['no yoga people', ['!yoga']],
  ])('reaches over a list, comes after, or is of whom one is sent to: %s', (text, keys) => {
    expect(keysOf(text)).toEqual(expect.arrayContaining(keys));
    for (const key of keys) expect(keysOf(text)).not.toContain(key.slice(1));
  });

  it('of the phone is none of video, and "no openings" asks for nobody without them', () => {
    expect(keysOf("I won't use the phone, so email and video")).toContain('setting_online');
    expect(keysOf('no openings anywhere')).not.toContain('!status_open');
  });
});

describe('who is wanted', () => {
  it.each([
    ['someone fat positive, hopefully queer', 'o_lgbtq'],
    ['A guy in Cleveland who would just say it straight?', 'g_man'],
    ['lesbian if such a one exists in Norwich', 'o_lgbtq'],
    ['I want a woman of color', 'g_woman'],
    ['Any Black male therapists in Detroit left?', 'g_man'],
  ])('is said in many ways: %s', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });

  it.each([
    ['guy or girl, whatever', 'g_man'],
    ['40, queer woman. Looking for someone kind', 'g_woman'],
    ["I'm the one in the family who got sober", 'o_recovery'],
    ['a trauma therapist who is good with men', 'g_man'],
    ['Nonbinary, so someone fine with that', 'g_nonbinary'],
    ['My boss (a good guy) says talk to someone', 'g_man'],
  ])('and not what anybody is, nor what is either way right: %s', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });
});

describe('figures', () => {
  it.each([
    ['after 5:30 please', 'hours_evening'],
    ['18 and first in the family at college', 'age_young_adult'],
    ['Nineteen, in Exeter, online', 'age_young_adult'],
    ['Seventy three, retired from the post office', 'age_elder'],
    ['son 9 wets the bed', 'age_child'],
    ["Kid won't poop. 5. Tried everything", 'age_toddler'],
    ["it can't be more than 100", 'price:100'],
    ['Cash is fine, 150 or so', 'price:150'],
    ["I can't pay 200, what can you do for 70", 'price:70'],
    ['1 or 2 visits', 'style:dose:-'],
    ["The union's plan, I think it's Anthem", 'anthem'],
    ['covered under his United', 'united'],
  ])('%s is %s', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });

  it.each([
    ['I should work on it. Max 100.', 'age_elder'],
    ['Stage 4. Talk to me straight', 'age_toddler'],
    ['Bay Ridge. After 7.', 'age_child'],
    ["I'm OK with video", 'state_ok'],
  ])('%s is no %s', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });
});
