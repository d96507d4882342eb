import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyListing, type Listing } from '../../../utils/listing/listing.ts';
import { allConcepts } from '../../../utils/vocabulary/concepts/concepts.ts';
import { factsOf } from '../../../utils/vocabulary/tagger/listing-facts.ts';
import { PASSAGES } from './passages.ts';

/** Names made of the vocabulary itself are the ones most likely to be read. */
const name = fc.oneof(
  fc.string(),
  fc.constantFrom(...allConcepts().map((concept) => concept.label)),
  fc.constantFrom(...PASSAGES.map(([text]) => text)),
  fc
    .tuple(fc.string({ maxLength: 12 }), fc.constantFrom('PhD', 'LCSW', 'Rabbi', 'she/her', 'MD'))
    .map(([first, title]) => `${first}, ${title}`),
);
const listing: fc.Arbitrary<Listing> = fc
  .record({
    statement: fc.constantFrom('', ...PASSAGES.map(([text]) => text)),
    issues: fc.subarray(['Anxiety', 'Grief', 'Trauma and PTSD']),
    approaches: fc.subarray(['EMDR', 'Dialectical (DBT)', 'Narrative']),
    credentials: fc.subarray(['LCSW', 'PhD']),
    pronouns: fc.constantFrom('', 'she/her', 'they/them'),
    region: fc.constantFrom('', 'OR', 'Texas'),
  })
  .map((fields) => ({ ...emptyListing('x'), ...fields }));

describe('a name', () => {
  test('never changes what a listing is taken to say', () => {
    fc.assert(
      fc.property(listing, name, name, (each, one, other) => {
        expect(factsOf({ ...each, name: one })).toEqual(factsOf({ ...each, name: other }));
      }),
    );
  });

  test('is never the phrase or the field of a fact', () => {
    fc.assert(
      fc.property(name, (each) => {
        expect(factsOf({ ...emptyListing('x'), name: each })).toEqual([]);
      }),
    );
  });

  test('the same words in the statement do say something', () => {
    expect(factsOf({ ...emptyListing('x'), statement: 'I offer EMDR.' }).map(({ id }) => id)).toContain(
      'emdr',
    );
  });
});
