import { describe, expect, it } from 'vitest';
import { keysOf } from './keys.ts';

describe('who a sentence is about', () => {
  it.each([
    ['someone who is Black herself', ['r_black', 'g_woman']],
    ['a veteran himself', ['o_veteran', 'g_man']],
    ['queer-run practice', ['o_lgbtq']],
    ['sober themselves', ['o_recovery']],
    ['an older woman, motherly type', ['g_woman']],
  ])('a description alone is whom one wants: %j', (text, keys) => {
    expect(keysOf(text)).toEqual(expect.arrayContaining(keys));
  });

  it.each([
    ["I'm questioning my marriage, married to a man for 15 yrs", 'g_man'],
    ['late diagnosed autistic woman, sick of pretending', 'g_woman'],
    ['trans man looking for somebody who gets it', 'g_man'],
    ['divorced man, two kids', 'g_man'],
    ['tween girl, friend drama', 'g_woman'],
  ])('and whoever writes, or is spoken of, is not: %j', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });

  it('"affirming" is of what whoever comes said of themselves', () => {
    expect(keysOf('My son came out as trans. I need someone who is actually affirming.')).toContain(
      'gender_affirming',
    );
    expect(keysOf('someone affirming, I am gay')).toContain('lgbtq_affirming');
  });

  it.each([
    ['My husband and I are roommates. I want someone who gives us something to do.', true],
    ['My husband is sick. I want someone who gives me something to do.', false],
    ['Moved in with my boyfriend and his two kids hate me', false],
    ['My wife left. Our son needs someone who helps us.', false],
  ])('two come where someone is wanted for us: %j', (text, two) => {
    expect(keysOf(text).includes('fmt_couple')).toBe(two);
  });

  it.each([
    ['after the kids are in bed', 'hours_evening'],
    ['any weekday before noon', 'hours_daytime_only'],
    ['Spanish speaking counselor in San Antonio', 'lang_es'],
    ['something like 100 a session', 'price:100'],
    ['the max I can do is 65', 'price:65'],
    ["can't stretch to more, 90 is my limit", 'price:90'],
  ])('what is asked for at length is asked for: %j', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });

  it.each([
    ['my boyfriend of eight years walked out', 'breakup'],
    ['my dog of 14 years died', 'grief'],
  ])('how long somebody has been there parts nothing: %j', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });

  it.each(['anyone but another straight man', 'everyone except a tall old bald man'])(
    'whatever stands between "but" and who is ruled out: %j',
    (text) => {
      expect(keysOf(text)).toContain('!g_man');
      expect(keysOf(text)).not.toContain('g_man');
    },
  );

  it('a day of the story is no hour that is asked for', () => {
    expect(keysOf('we buried my brother on Saturday')).toEqual(['grief']);
  });
});
