import { describe, expect, it } from 'vitest';
import { CRISIS_COUNTRIES, CRISIS_LINES, countryOf, crisisLines } from '../../utils/alliance/crisis-lines.ts';

describe('lines for a crisis', () => {
  it.each(CRISIS_LINES)(
    '$id says where its number was read, and when it was checked',
    ({ source, checked }) => {
      expect(new URL(source).protocol).toBe('https:');
      expect(checked).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(Number.isNaN(Date.parse(checked))).toBe(false);
    },
  );

  it.each(CRISIS_LINES)('$id can be reached by a number that can be dialled', ({ reach }) => {
    expect(reach.length).toBeGreaterThan(0);
    for (const { number } of reach) expect(number).toMatch(/^\d[\d ]+$/);
  });

  it('have ids of their own', () => {
    expect(new Set(CRISIS_LINES.map(({ id }) => id)).size).toBe(CRISIS_LINES.length);
  });

  it('are given by country, and none where none is known', () => {
    for (const country of CRISIS_COUNTRIES) expect(crisisLines(country).length).toBeGreaterThan(0);
    expect(crisisLines('IE').map(({ id }) => id)).toEqual(['gb_samaritans']);
    expect(crisisLines('ZZ')).toEqual([]);
  });

  it.each([
    ['en-GB', 'GB'],
    ['zh-Hant-TW', 'TW'],
    ['de', null],
    ['', null],
  ])('take the country of %j to be %s', (language, country) => {
    expect(countryOf(language)).toBe(country);
  });
});
