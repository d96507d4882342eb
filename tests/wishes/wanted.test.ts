import { describe, expect, it } from 'vitest';
import { keysOf } from './keys.ts';

describe('who is wanted', () => {
  it.each([
    ['Looking for: a Black woman who does couples and is not going to preach', 'g_woman'],
    ['Wanted: a man', 'g_man'],
    ['I could not open up to the last one. I would try a woman', 'g_woman'],
    ['to a woman who has heard it all', 'g_woman'],
    ["somewhere to say that once a week with a woman who won't tell me to communicate", 'g_woman'],
    ['a young guy who games, ideally', 'g_man'],
    ['female, 40s or older, has kids', 'o_parent'],
    ['someone with kids', 'o_parent'],
    ['racism at my job, with a Black or brown therapist', 'r_bipoc'],
    ['somebody, preferably a sister, in Houston', 'g_woman'],
    ['do you have any lesbians', 'o_lgbtq'],
  ])('%s: asked', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });

  it.each([
    ['a therapist for a 10 year old girl', 'g_woman'],
    ['someone for an anxious boy', 'g_man'],
    ['The heating man came at ten.', 'g_man'],
    ['married to a woman who won’t talk to me', 'g_woman'],
    ['works with kids who have seen things', 'o_parent'],
    ['adhd coach', 'o_nd'],
    ['woman, Black, mom, Aetna', 'o_parent'],
    ['My last Black therapist moved away', 'r_black'],
  ])('%s: not asked', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });

  it('what is not needed is neither asked for nor ruled out', () => {
    const keys = keysOf("I don't need a Christian therapist, grief");
    expect(keys).toContain('grief');
    expect(keys).not.toContain('f_christian');
    expect(keys).not.toContain('!f_christian');
  });
});

describe('what is told in passing', () => {
  it.each([
    ['My wife works nights at the airport and I would like to see someone for panic', 'hours_daytime_only'],
    ['the new manager is from Ohio', 'state_oh'],
    ["my mother is hard work, she's in Ohio, I'm not", 'state_oh'],
    ["I've done FBT, CBT-E, the lot. eating", 'cbt_e'],
    ['woman, no phone, phone is bad for me', 'setting_online'],
  ])('%s: no wish for %s', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });

  it.each([
    ['I work nights so mornings are best', 'hours_daytime_only'],
    ['a therapist in Ohio', 'state_oh'],
    ['I want FBT, CBT-E, the lot', 'cbt_e'],
    ['phone is fine', 'setting_online'],
    ["woman, evenings, under $130, who's done her own therapy", 'hours_evening'],
    [
      'I have the lamp and I have the vitamins and every January I go under. Would CBT or something stop it before it starts?',
      'cbt',
    ],
    ["I've got 100 a week", 'price:100'],
    ["my budget's 110", 'price:110'],
    ["I'd like CBT I guess", 'cbt'],
  ])('%s: a wish for %s', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });

  it('how often is not how much, and how much is not how often', () => {
    expect(keysOf('70 a week')).not.toContain('intensive');
    expect(keysOf('I have 40 clients a week, burnout').filter((key) => key.startsWith('price'))).toEqual([]);
  });
});
