import { describe, expect, it } from 'vitest';
import { isHabit } from '../../utils/wishes/lived.ts';
import { writingOf } from '../../utils/wishes/words.ts';
import { keysOf } from './keys.ts';

describe('a time, a place or a way of somebody’s life', () => {
  it.each([
    ['I play guitar in a church band on Sundays.', 'hours_weekend'],
    ['His ex has the kids on weekends.', 'hours_weekend'],
    ["I don't sleep in on weekends.", 'hours_weekend'],
    ['I get winded on the stairs.', 'acc_step_free'],
    ['My mum says it is the phone.', 'setting_online'],
    ['My wife has a group.', 'fmt_group'],
    ['My brother lives in Ohio with his wife.', 'state_oh'],
    ['We moved here from Texas in the spring.', 'state_tx'],
    ['My friend swears by EMDR.', 'emdr'],
  ])('is not asked for: %s', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });

  it.each([
    ['I can do Sundays', 'hours_weekend'],
    ["I'm free on Saturdays", 'hours_weekend'],
    ['Sundays are the only day neither of us works', 'hours_weekend'],
    ["She'd never do a video thing.", '!setting_online'],
    ['no stairs please', 'acc_step_free'],
    ['from home on my laptop', 'setting_online'],
    ['anyone in Ohio', 'state_oh'],
    ["My friend swears by EMDR and I'd try it.", 'emdr'],
    ['someone trained in Gottman', 'gottman'],
  ])('and what is asked for is: %s', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });

  it.each([
    ['People keep recommending ABA, we do not want that.', 'aba'],
    ["I'd rather not work with a man.", 'g_man'],
    ["don't do AA", 'twelve_step'],
  ])('what is refused, before or after it is named, is ruled out: %s', (text, key) => {
    expect(keysOf(text)).toContain(`!${key}`);
    expect(keysOf(text)).not.toContain(key);
  });

  it('what we do not have is what we want', () => {
    expect(keysOf("What we don't have is anyone for us both as a couple.")).toContain('fmt_couple');
  });
});

describe('what stands of all that was found', () => {
  it.each([
    ['Catholic but not preachy', ['f_christian']],
    ['phone only, no video', ['setting_online']],
    ['not on a screen, and my job is on a screen', ['setting_in_person']],
    ['someone nonbinary', ['g_nonbinary']],
  ])('%s', (text, keys) => {
    const got = keysOf(text);
    expect(got).toEqual(expect.arrayContaining(keys));
    for (const other of [
      'f_secular',
      'gender',
      ...(keys.includes('setting_online') ? ['setting_in_person'] : ['setting_online']),
    ])
      expect(got).not.toContain(other);
  });

  it.each([
    ['my two kids, 6 and 9', ['age_child']],
    ['two sisters, 5 and 8', ['age_toddler', 'age_child']],
    ['£45-60', ['price:60']],
    ['£40 or so', ['price:40']],
  ])('%s', (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });

  it.each(["I'm married with two teens", "I feel like I'm six"])('says no age: %s', (text) => {
    expect(keysOf(text).filter((key) => key.startsWith('age_'))).toEqual([]);
  });
});

describe('how often something happens', () => {
  const isOften = (text: string, name: string) => {
    const { words } = writingOf(text);
    const first = words.findIndex((word) => word.text === name);
    return isHabit({ first, last: first + 1 }, words);
  };
  it.each([
    ['stomach aches every morning', 'morning'],
    ['200 nights a year', 'nights'],
    ['we fight each evening', 'evening'],
  ])('is no time to come: %s', (text, name) => {
    expect(isOften(text, name)).toBe(true);
  });

  it.each([
    ['any morning', 'morning'],
    ['evenings please', 'evenings'],
    ['two mornings', 'mornings'],
  ])('and what is no habit may be: %s', (text, name) => {
    expect(isOften(text, name)).toBe(false);
  });
});
