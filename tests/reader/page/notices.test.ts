import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsList, NOBODY } from '../../../utils/reader/page/notices.ts';

describe('words that end a list', () => {
  it.each([
    'More Therapists Nearby',
    'These therapists offer online sessions near you',
    'Showing results from nearby',
    'Showing therapists in surrounding areas',
    'Nearby',
    'Nearby:',
    'Therapists near Austin',
    'Results outside Austin',
    'Similar Therapists',
    'Other counsellors you might consider',
    'You may also like',
    'Providers who offer virtual care in Texas',
    'These profiles do not match all of your filters',
    'Outside your search area',
    'Partial matches',
    'We expanded your search to 25 miles',
    'Your search was automatically widened',
    'We couldn’t find any more therapists who match',
    'Weitere Treffer in der Umgebung',
    'Keine weiteren Ergebnisse',
    'Psychologues à proximité',
    'Altri risultati nelle vicinanze',
  ])('%s', (notice) => {
    expect(endsList(notice)).toBe(true);
  });
});

describe('words that stand in a list and end none', () => {
  it.each([
    '',
    'Sponsored',
    'Page 2 of 7',
    'Load more therapists',
    'Show more results',
    'Find therapists near you',
    'Looking for online help? Answer three questions',
    'How to choose among other therapists',
    'There is no need to tell other therapists',
    'Most of them offer a first call without a fee',
    'Anxiety Therapists in Austin, TX',
    'Nearly all of them answer within two days',
    '138 Treffer im Umkreis von 10 km',
    'Therapists, counsellors and others',
  ])('%s', (notice) => {
    expect(endsList(notice)).toBe(false);
    expect(NOBODY.test(notice)).toBe(false);
  });
});

it('whatever says that nobody was found ends a list; people nearby are somebody', () => {
  for (const notice of [
    'No results found',
    'only 3 Aetna Therapists were found',
    'Area auto widened to Texas',
  ])
    expect([NOBODY.test(notice), endsList(notice)]).toEqual([true, true]);
  expect(NOBODY.test('More Therapists Nearby')).toBe(false);
});

it('is told of any words in time that grows with them', () => {
  const bits = fc.constantFrom(
    'no ',
    'more ',
    'other ',
    'therapists ',
    'near ',
    'offer ',
    'from ',
    'x-',
    '’',
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 400 }), (some) => {
      expect(typeof endsList(some.join(''))).toBe('boolean');
    }),
  );
});
