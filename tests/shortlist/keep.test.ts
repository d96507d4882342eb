import { describe, expect, it } from 'vitest';
import { estimate } from '../../utils/fit/estimate.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import { judgeKept } from '../../utils/shortlist/judged.ts';
import { entryOf, newKept } from '../../utils/shortlist/keep.ts';
import { keptSchema } from '../../utils/shortlist/kept-schema.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';
import { DAY, entry, listed } from './people.ts';

const STATEMENT =
  'I grew up by the sea. I offer EMDR for trauma to people who have tried much else before. ' +
  'My aunt Biscuit painted boats. I do not work with couples at the moment.';
const given = {
  statement: STATEMENT,
  issues: ['Anxiety', 'Depression'],
  insurance: ['Aetna', 'Cigna'],
  feeIndividual: [140, 140] as const,
  currency: 'USD',
  online: 'yes' as const,
  texts: [{ place: 'insurance', text: 'I no longer take Medicaid, and my kettle is red.' }],
};
const profile: Profile = {
  version: 2,
  wishes: [
    { facet: 'topic', concept: 'trauma', importance: 'must' },
    { facet: 'topic', concept: 'anxiety', importance: 'must' },
    { facet: 'approach', concept: 'emdr', importance: 'nice' },
    { facet: 'plan', concept: 'aetna', importance: 'must' },
    { facet: 'price', max: 150, session: 'individual', importance: 'must' },
    { facet: 'format', concept: 'fmt_couple', importance: 'nice' },
    { facet: 'topic', concept: 'grief', importance: 'nice' },
  ],
  style: {},
  values: [],
};

describe('what is kept of a listing', () => {
  it('has its prices in what the directory’s are in, where its page does not say', () => {
    const at = { directory: 'd', label: 'D', host: 'd.example', currency: 'USD', on: DAY };
    expect(entryOf(listed({ feeIndividual: [90, 90] }), at).listing.currency).toBe('USD');
    expect(entryOf(listed({ feeIndividual: [90, 90], currency: 'CAD' }), at).listing.currency).toBe('CAD');
  });

  it('is its fields, and of its texts only the sentences in which something is said', () => {
    const kept = JSON.stringify(entry(given));
    expect(kept).toContain('EMDR for trauma');
    expect(kept).not.toContain('by the sea');
    expect(kept).not.toContain('Biscuit');
    expect(kept).not.toContain('dom:.x');
  });

  it('reads the same for every wish, without the page', () => {
    const listing = listed(given);
    const live = estimate(profile, listing, factsOf(listing));
    const later = judgeKept(profile, newKept('a', entry(given))).estimate;
    const kinds = (made: typeof live) => made.verdicts.map(({ verdict }) => verdict);
    expect(kinds(later)).toEqual(kinds(live));
    expect(later.band).toBe(live.band);
    expect(later.room).toBe(live.room);
    expect(later.verdicts[0]?.phrase).toContain('EMDR for trauma');
  });

  it('fits the schema by which it is stored, and comes back as it was', () => {
    const kept = newKept('a', entry(given));
    expect(keptSchema.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it('keeps a long or a right-to-left name as it is', () => {
    const name = `${'נועה '.repeat(50)}כהן`;
    expect(keptSchema.parse(newKept('a', entry({ name }))).entries[0]?.listing.name).toBe(name);
  });
});
