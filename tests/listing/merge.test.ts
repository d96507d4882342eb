import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_NAMES, type Listing, NOTHING_SAID } from '../../utils/listing/listing.ts';
import { type DatedReading, mergeReadings, type ReadOn, withReading } from '../../utils/listing/merge.ts';
import { listing } from '../support/samples.ts';

const reading = (on: ReadOn, at: number, fields: Partial<Listing>): DatedReading => ({
  on,
  at,
  listing: listing({ key: '1', ...fields }),
});
const card = (at: number, fields: Partial<Listing>) => reading('card', at, fields);
const profile = (at: number, fields: Partial<Listing>) => reading('profile', at, fields);
/** Which fields differ between a card and a newer profile. */
const differing = (onCard: Partial<Listing>, onProfile: Partial<Listing>) =>
  mergeReadings([card(1, onCard), profile(2, onProfile)]).differs.map(({ field }) => field);

describe('a card and a profile of one clinician', () => {
  it('give together what each says alone, with its place', () => {
    const { listing: merged, differs } = mergeReadings([
      card(1, { feeIndividual: [100, 100] }),
      profile(2, { issues: ['Grief'] }),
    ]);
    expect([merged.feeIndividual, merged.issues, differs]).toEqual([[100, 100], ['Grief'], []]);
    expect(merged.sources.feeIndividual).toBe('page: somewhere');
  });

  it('that disagree give the newest, and keep both with place and time, newest first', () => {
    const { listing: merged, differs } = mergeReadings([
      card(1, { feeIndividual: [150, 150] }),
      profile(2, { feeIndividual: [180, 180], sources: { feeIndividual: 'page: .fees' } }),
    ]);
    expect(merged.feeIndividual).toEqual([180, 180]);
    expect(differs).toEqual([
      {
        field: 'feeIndividual',
        said: [
          { value: [180, 180], currency: '', source: 'page: .fees', on: 'profile', at: 2 },
          { value: [150, 150], currency: '', source: 'page: somewhere', on: 'card', at: 1 },
        ],
      },
    ]);
  });

  it('that disagree give the list’s word when the list was read last', () => {
    const { listing: merged } = mergeReadings([
      profile(1, { availability: 'accepting' }),
      card(2, { availability: 'closed' }),
    ]);
    expect(merged.availability).toBe('closed');
  });

  it('of another id are never joined, and of another name neither', () => {
    const other = card(1, { feeIndividual: [90, 90] });
    const { listing: byId } = mergeReadings([
      profile(2, {}),
      { ...other, listing: { ...other.listing, key: '2' } },
    ]);
    const { listing: byName } = mergeReadings([profile(2, { name: 'Bo Tarn' }), other]);
    expect([byId.feeIndividual, byName.feeIndividual, byName.name]).toEqual([null, null, 'Bo Tarn']);
  });
});

describe('no disagreement is', () => {
  const WHOLE = 'I work with adults who have lost someone. We go at your pace.';

  it.each<[string, Partial<Listing>, Partial<Listing>]>([
    ['the beginning of a statement', { statement: 'I work with adults who have…' }, { statement: WHOLE }],
    ['a beginning with words to click', { statement: 'I work with adults… Read more' }, { statement: WHOLE }],
    ['a list that holds the other', { issues: ['grief'] }, { issues: ['Anxiety', 'Grief'] }],
    ['a name without its letters', { name: 'Ada Fenn' }, { name: 'Ada Fenn, PhD' }],
    ['a town without its district', { city: 'Fernhill' }, { city: 'Fernhill (North)' }],
    ['a price within a range', { feeIndividual: [150, 150] }, { feeIndividual: [150, 180] }],
  ])('%s: whoever says more is taken, whichever was read last', (_what, less, more) => {
    const [field] = Object.keys(more) as [keyof Listing];
    for (const readings of [
      [card(1, less), profile(2, more)],
      [card(2, less), profile(1, more)],
    ]) {
      const { listing: merged, differs } = mergeReadings(readings);
      expect([differs, merged[field]]).toEqual([[], more[field]]);
    }
  });

  it('another form of one state, another address of one page, or letter case', () => {
    expect(differing({ region: 'OR' }, { region: 'Oregon' })).toEqual([]);
    expect(differing({ url: 'https://a.example/1?x' }, { url: 'https://a.example/1' })).toEqual([]);
    expect(differing({ profession: 'PSYCHOLOGIST' }, { profession: 'Psychologist' })).toEqual([]);
  });

  it('a silence that the directory gives a meaning: what is said anywhere stands', () => {
    const silent: Partial<Listing> = { availability: 'accepting', sources: { availability: NOTHING_SAID } };
    const { listing: merged, differs } = mergeReadings([
      card(1, { availability: 'waitlist' }),
      profile(2, silent),
    ]);
    expect([merged.availability, differs]).toEqual(['waitlist', []]);
  });

  it('what one place said before: the same place read again replaces it', () => {
    const { listing: merged, differs } = mergeReadings([
      card(1, { online: 'no' }),
      card(2, { online: 'yes' }),
    ]);
    expect([merged.online, differs]).toEqual(['yes', []]);
  });
});

describe('a disagreement is', () => {
  it.each<[string, Partial<Listing>, Partial<Listing>]>([
    ['another price', { feeIndividual: [150, 150] }, { feeIndividual: [180, 180] }],
    ['another setting', { online: 'yes' }, { online: 'no' }],
    ['lists that each name something of their own', { insurance: ['Elm'] }, { insurance: ['Juniper'] }],
    ['another statement', { statement: 'I help teens.' }, { statement: 'I help adults.' }],
    ['another town', { city: 'Fernhill' }, { city: 'Alder' }],
    ['another state', { region: 'OR' }, { region: 'Washington' }],
  ])('%s', (_what, one, two) => {
    expect(differing(one, two)).toEqual(Object.keys(one));
  });

  it('one price in two currencies, and a price is never given in the wrong one', () => {
    const readings = [
      card(1, { feeIndividual: [90, 90], feeCouples: [120, 120], currency: 'GBP' }),
      profile(2, { feeIndividual: [90, 90], currency: 'USD' }),
    ];
    const { listing: merged, differs } = mergeReadings(readings);
    expect(differs.map(({ field }) => field)).toEqual(expect.arrayContaining(['feeIndividual', 'currency']));
    expect([merged.feeIndividual, merged.currency, merged.feeCouples]).toEqual([[90, 90], 'USD', null]);
  });
});

describe('what is kept of several readings', () => {
  it('is what the newest lacks: not shown is not taken back', () => {
    const kept = withReading(
      [card(1, { feeIndividual: [150, 150], city: 'Alder' })],
      card(2, { city: 'Birch' }),
    );
    const { listing: merged } = mergeReadings(kept);
    expect([merged.feeIndividual, merged.city]).toEqual([[150, 150], 'Birch']);
  });

  it('is one reading when the newest of the place says all of it', () => {
    expect(withReading([card(1, { city: 'Alder' })], card(2, { city: 'Birch', online: 'yes' }))).toHaveLength(
      1,
    );
  });

  it('stays as old as it was when the same page comes back', () => {
    const before = [profile(5, { online: 'no' }), card(1, { online: 'yes' })];
    expect(mergeReadings(withReading(before, card(9, { online: 'yes' }))).listing.online).toBe('no');
  });

  it('drops what was read under the name of another at this place: the address was a click ahead', () => {
    const wrong = profile(2, { name: 'Bo Tarn', insurance: ['Elm'] });
    const kept = withReading(withReading([card(1, {})], wrong), profile(3, {}));
    expect(kept.map(({ on, listing: { name } }) => [on, name])).toEqual([
      ['profile', 'Ada Fenn'],
      ['card', 'Ada Fenn'],
    ]);
  });
});

const word = fc.constantFrom('Alder', 'Birch', 'Alder Birch');
const words = fc.uniqueArray(word, { maxLength: 3 });
const answer = fc.constantFrom('yes' as const, 'no' as const);
const fields = fc.record(
  {
    city: word,
    statement: word,
    issues: words,
    insurance: words,
    online: answer,
    slidingScale: answer,
    feeIndividual: fc.tuple(fc.constantFrom(100, 150), fc.constantFrom(150, 200)),
    yearsInPractice: fc.integer({ min: 0, max: 3 }),
  },
  { requiredKeys: [] },
);
const two = fc
  .tuple(fields, fields, fc.boolean())
  .map(([one, other, cardFirst]): [DatedReading, DatedReading] => [
    card(cardFirst ? 1 : 2, one),
    profile(cardFirst ? 2 : 1, other),
  ]);

describe('for any two readings', () => {
  it('their order does not matter, and whatever is not taken is kept or said by what is taken', () => {
    fc.assert(
      fc.property(two, ([one, other]) => {
        const merged = mergeReadings([one, other]);
        expect(mergeReadings([other, one])).toEqual(merged);
        for (const { listing: read, at } of [one, other]) {
          for (const field of FIELD_NAMES.filter((name) => read.sources[name] !== undefined)) {
            const difference = merged.differs.find((found) => found.field === field);
            const again = mergeReadings([
              { ...one, listing: merged.listing, at: 9 },
              { on: 'profile', at, listing: read },
            ]);
            if (difference) expect(difference.said.map(({ value }) => value)).toContainEqual(read[field]);
            else expect(again.differs.map((found) => found.field)).not.toContain(field);
          }
        }
      }),
    );
  });

  it('the newest is taken wherever they differ', () => {
    fc.assert(
      fc.property(two, (readings) => {
        const newest = readings.reduce((a, b) => (a.at > b.at ? a : b)).listing;
        const { listing: merged, differs } = mergeReadings(readings);
        for (const { field, said } of differs) {
          expect(merged[field]).toEqual(newest[field]);
          expect(said[0].at).toBeGreaterThan(said[1].at);
        }
      }),
    );
  });

  it('that agree there is nothing to point out', () => {
    fc.assert(
      fc.property(fields, (said) => {
        const { listing: merged, differs } = mergeReadings([card(1, said), profile(2, said)]);
        expect(differs).toEqual([]);
        expect(merged).toMatchObject(said);
      }),
    );
  });
});
