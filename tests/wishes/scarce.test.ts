import { describe, expect, it } from 'vitest';
import { isUnable } from '../../utils/wishes/refused.ts';
import { isScarce } from '../../utils/wishes/scarce.ts';
import { keysOf } from './keys.ts';

const plain = (text: string) =>
  keysOf(text).filter((key) => !/^(?:loneliness|age_adult|fmt_individual)$/.test(key));

describe('what is hard to find', () => {
  it.each([
    ['there are no Black therapists here', 'r_black'],
    ["there aren't any Muslim therapists", 'f_muslim'],
    ["can't find a gay therapist", 'o_lgbtq'],
    ['nobody around here does EMDR', 'emdr'],
    ['hardly any therapists do EMDR', 'emdr'],
    ['not many therapists take Aetna', 'aetna'],
    ['no one near me takes Medicaid', 'medicaid'],
  ])('%s: is looked for', (text, key) => {
    expect(keysOf(text)).toContain(key);
    expect(keysOf(text)).not.toContain(`!${key}`);
  });

  it.each([
    ['nobody who does EMDR', '!emdr'],
    ['no CBT please', '!cbt'],
    ["don't want a Black therapist", '!r_black'],
    ['no Christian therapists', '!f_christian'],
  ])('%s: is not what is not wanted', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });

  it('is told by the words before it', () => {
    expect(isScarce(['there', 'are', 'no'])).toBe(true);
    expect(isScarce(['no', 'one', 'here', 'does'])).toBe(true);
    expect(isScarce(['no', 'one', 'who', 'does'])).toBe(false);
    expect(isScarce(['there', 'are', 'two'])).toBe(false);
    expect(isScarce([])).toBe(false);
  });
});

describe('what was not tried, had enough of, or done elsewhere', () => {
  it.each([
    ["I've never done EMDR but I'd like to try", ['emdr']],
    ['never tried CBT, open to it', ['cbt']],
    ["I've never done EMDR", []],
    ["I've had enough of CBT", ['!cbt']],
    ['fed up with CBT', ['!cbt']],
    ['not opposed to EMDR', []],
    ['my psychiatrist does my meds', []],
    ["I'm Christian but I don't need a Christian therapist", []],
    ['no medication', ['!medication']],
  ])('%s', (text, keys) => {
    expect(plain(text)).toEqual(keys);
  });

  it('a doctor who is looked for gives what is looked for', () => {
    expect(plain('a psychiatrist who does meds')).toContain('medication');
  });
});

describe('what one would not mind', () => {
  it.each(["wouldn't mind a man", 'a man would be fine too', 'a woman is ok as well'])('%s', (text) => {
    expect(plain(text)).toEqual([]);
  });

  it.each([
    ['a man would be easier', 'g_man'],
    ['a woman would be great', 'g_woman'],
  ])('%s: wished for', (text, key) => {
    expect(plain(text)).toContain(key);
  });

  it('the phone and not video is the phone', () => {
    expect(plain('phone calls not video')).toEqual(['setting_online']);
    expect(plain('not video')).not.toContain('setting_online');
  });
});

describe('what one could not do', () => {
  it('is told by what is before it and by its first word', () => {
    expect(isUnable(['i', 'couldnt'], 'do')).toBe(true);
    expect(isUnable(['i', 'could', 'never'], 'sit')).toBe(true);
    expect(isUnable(['i', 'couldnt'], 'find')).toBe(false);
    expect(isUnable(['i', 'can'], 'do')).toBe(false);
  });
});

describe('work that is no job', () => {
  it.each(['long term work', 'deep work', 'inner child work'])('%s', (text) => {
    expect(plain(text)).not.toContain('career');
  });

  it('while work is one', () => {
    expect(plain('stress at work')).toContain('career');
  });
});
