import { beforeEach, describe, expect, it } from 'vitest';
import { factsOnce, forgetFacts } from '../../utils/session/facts-once.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';
import { listing } from '../support/samples.ts';

const one = listing({ key: 'a', statement: 'I work with grief.', issues: ['Depression'] });

beforeEach(forgetFacts);

describe('what a listing says', () => {
  it('is what the tagger finds', () => {
    expect(factsOnce(one)).toEqual(factsOf(one));
    expect(factsOnce(one)).toEqual(factsOf(one));
  });

  it('is another thing when the listing says otherwise, and the same wherever it was read', () => {
    factsOnce(one);
    const other = { ...one, statement: 'I work with couples.' };
    expect(factsOnce(other)).toEqual(factsOf(other));
    const elsewhere = { ...one, readOn: '2026-01-01', sources: { statement: 'page: .x' } };
    expect(factsOnce(elsewhere)).toEqual(factsOf(one));
    expect(factsOnce({ ...one, currency: 'CAD' })).toEqual(factsOf({ ...one, currency: 'CAD' }));
  });

  it('stays as it is, whatever is done to an answer', () => {
    factsOnce(one).splice(0);
    expect(factsOnce(one)).toEqual(factsOf(one));
  });
});
