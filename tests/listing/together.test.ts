import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Listing } from '../../utils/listing/listing.ts';
import { mergeReadings, type ReadOn } from '../../utils/listing/merge.ts';
import { listing } from '../support/samples.ts';

const merged = (newer: Partial<Listing>, older: Partial<Listing>) =>
  mergeReadings([
    { listing: listing(newer), on: 'profile', at: 2 },
    { listing: listing(older), on: 'card' as ReadOn, at: 1 },
  ]);
const text = (place: string, said: string) => ({ place, text: said });

describe('answers of two readings', () => {
  it('do not contradict each other: all are kept, the newer ones first', () => {
    const { listing: one, differs } = merged(
      { texts: [text('insurance', 'Aetna only.')] },
      { texts: [text('availability', 'Tuesdays.')] },
    );
    expect(one.texts).toEqual([text('insurance', 'Aetna only.'), text('availability', 'Tuesdays.')]);
    expect(differs).toEqual([]);
  });

  it('say the same once, as long as it is said anywhere', () => {
    const [short, long] = ['I see teens …', 'I see teens and their parents.'];
    for (const [newer, older] of [
      [short, long],
      [long, short],
    ] as const)
      expect(merged({ texts: [text('a', newer)] }, { texts: [text('a', older)] }).listing.texts).toEqual([
        text('a', long),
      ]);
  });

  it('lose none, whatever they are', () => {
    const texts = fc.array(
      fc.record({ place: fc.constantFrom('a', 'b'), text: fc.stringMatching(/^[a-d ]{1,6}$/) }),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(texts, texts, (newer, older) => {
        const kept = merged({ texts: newer }, { texts: older }).listing.texts;
        const bare = (said: string) => said.trim().replace(/\s+/g, ' ');
        for (const { place, text: said } of [...newer, ...older])
          expect(kept.some((one) => one.place === place && bare(one.text).startsWith(bare(said)))).toBe(true);
      }),
    );
  });
});

describe('licences and filters of two readings', () => {
  it('are joined; a telephone is that of the newer', () => {
    const asked = { facet: 'plan', label: 'Aetna', as: 'tick', phrase: 'Aetna' } as const;
    const { listing: one, differs } = merged(
      { licences: [{ number: '100', state: 'Texas' }], telephone: '555-0101' },
      { licences: [{ number: '200', state: 'Utah' }], telephone: '555-0102', askedFor: [asked] },
    );
    expect(one).toMatchObject({
      licences: [
        { number: '100', state: 'Texas' },
        { number: '200', state: 'Utah' },
      ],
      telephone: '555-0101',
      askedFor: [asked],
    });
    expect(differs).toEqual([]);
  });

  it('of a registered number there is one: two are a difference', () => {
    expect(merged({ npi: '1000000001' }, { npi: '1000000002' }).differs.map(({ field }) => field)).toEqual([
      'npi',
    ]);
  });
});
