import { describe, expect, it } from 'vitest';
import { coerce } from '../../../utils/reader/descriptor/coerce.ts';
import { isoDate } from '../../../utils/reader/descriptor/dates.ts';

describe('a day', () => {
  it.each([
    ['Last Modified: 26 Jul 2016', '2016-07-26'],
    ['Updated July 6th, 2024', '2024-07-06'],
    ['Letzte Änderung am 05.03.2026', '2026-03-05'],
    ['Letzte Änderung: 5. März 2026', '2026-03-05'],
    ['modifié le 14 février 2025', '2025-02-14'],
    ['3 de enero de 2025', '2025-01-03'],
    ['2026-08-11T10:00:00Z', '2026-08-11'],
    ['06/07/2024', undefined],
    ['30 Feb 2024', undefined],
    ['In practice since 2011', undefined],
    ['', undefined],
  ])('"%s" is %s', (text, day) => {
    expect(isoDate(text)).toBe(day);
    expect(coerce('changedOn', text)).toBe(day);
  });
});

describe('a month', () => {
  const written = ['en', 'de', 'fr', 'es'].flatMap((language) =>
    Array.from({ length: 12 }, (_, at) => {
      const day = new Date(Date.UTC(2025, at, 17));
      const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
      return [new Intl.DateTimeFormat(language, options).format(day), day.toISOString().slice(0, 10)];
    }),
  );
  // Three letters do not tell the French June from July.
  const doubtful = /jui/;

  it.each(written.filter(([text]) => !doubtful.test(text ?? '')))('%s is %s', (text, day) => {
    expect(isoDate(text ?? '')).toBe(day);
  });

  it.each(['17 juin 2025', '17 juillet 2025', '17 foo 2025', '17 n,f 2025'])('%s is none', (text) => {
    expect(isoDate(text)).toBeUndefined();
  });
});

describe('a licence', () => {
  it.each([
    ['8500 Massachusetts', [{ number: '8500', state: 'Massachusetts' }]],
    ['RN2267850 Massachusetts Board of Nursing', [{ number: 'RN2267850', state: 'Massachusetts' }]],
    ['Licensed by State of Texas / 71234', [{ number: '71234', state: 'Texas' }]],
    [
      [{ number: 'PSY 3123', state: 'Oregon' }, { state: 'Idaho' }],
      [{ number: 'PSY 3123', state: 'Oregon' }],
    ],
    ['I am licensed', undefined],
    [null, undefined],
  ])('%j is %j', (given, licences) => {
    expect(coerce('licences', given)).toEqual(licences);
  });
});
