import fc from 'fast-check';
import { emptyListing, type Listing } from '../../utils/listing/listing.ts';
import type { ConceptWish, PriceWish, Profile, Wish } from '../../utils/profile/profile.ts';
import { allConcepts } from '../../utils/vocabulary/concepts/concepts.ts';
import { PROFILE_ITEMS } from '../../utils/vocabulary/concepts/profile-items.ts';
import { VALUES } from '../../utils/vocabulary/concepts/values.ts';
import { wish } from '../support/samples.ts';
import { FACETS, WISHABLE } from './wishable.ts';

/** Of a place, a plan, a language, an age, a format or a time nobody says what they do not want. */
const NEVER_NOT = ['state', 'plan', 'language', 'format', 'age', 'hours'];

const conceptWish: fc.Arbitrary<ConceptWish> = fc
  .constantFrom(...FACETS)
  .chain((facet) =>
    fc
      .tuple(
        fc.constantFrom<string>(...WISHABLE[facet]),
        NEVER_NOT.includes(facet)
          ? fc.constantFrom('must' as const, 'nice' as const)
          : fc.constantFrom('must' as const, 'nice' as const, 'not' as const),
      )
      .map(([concept, importance]) => wish(facet, concept, importance)),
  );

const priceWish: fc.Arbitrary<PriceWish> = fc.record({
  facet: fc.constant('price'),
  max: fc.integer({ min: 20, max: 400 }),
  session: fc.constantFrom('individual', 'couples'),
  importance: fc.constantFrom('must', 'nice'),
});

function named(wish: Wish): string {
  if (wish.facet === 'price') return `price ${wish.session}`;
  return wish.facet === 'state' ? 'state' : `${wish.facet} ${wish.concept}`;
}

/** Each wish once, as the form keeps them; someone sits in one state during a session. */
const wishes: fc.Arbitrary<Wish[]> = fc.uniqueArray(
  fc.oneof({ weight: 6, arbitrary: conceptWish }, { weight: 1, arbitrary: priceWish }),
  {
    maxLength: 12,
    selector: named,
  },
);

const style = fc.dictionary(
  fc.constantFrom(...PROFILE_ITEMS.map(({ id }) => id)),
  fc.integer({ min: -3, max: 3 }),
  { noNullPrototype: true },
);

export const anyProfile: fc.Arbitrary<Profile> = fc.record({
  version: fc.constant(2 as const),
  wishes,
  style,
  values: fc.uniqueArray(fc.constantFrom(...VALUES.map(({ id }) => id)), { maxLength: 5 }),
});

const labels = (...kinds: string[]) =>
  allConcepts()
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ label }) => label);
const some = (from: string[], most: number) => fc.uniqueArray(fc.constantFrom(...from), { maxLength: most });

const SENTENCES = [
  'I work with anxiety, trauma and OCD.',
  'I use EMDR and exposure and response prevention.',
  'I do not offer EMDR.',
  'I am not accepting new clients at the moment.',
  'I am trauma-informed and trained in CBT.',
  'Evening and weekend appointments are available.',
  'I am a Christian woman and a parent.',
  'I offer LGBTQ+ affirming care and honest feedback.',
  'My work is about family, freedom and creativity.',
  'I do not take insurance, but I can give you a superbill.',
  'I am not able to work with suicidal thoughts.',
  'Our team of therapists will find someone for you.',
  'I speak Spanish, but do not hold sessions in it.',
  'I work under the supervision of a colleague.',
  'Sliding scale spots are full.',
];

const fee = fc.option(
  fc
    .tuple(fc.integer({ min: 40, max: 300 }), fc.integer({ min: 0, max: 120 }))
    .map(([low, more]) => [low, low + more] as const),
);
const answer = fc.constantFrom('yes', 'no', 'unknown' as const);

/** Listings from bare to full, that claim, deny and mention. */
export const anyListing: fc.Arbitrary<Listing> = fc
  .record({
    profession: fc.constantFrom('', 'Psychologist', 'Professional Counselor Associate', 'Life Coach'),
    credentials: fc.constantFrom<string[]>([], ['LCSW'], ['LMFT', 'PhD'], ['AMFT']),
    region: fc.constantFrom('', 'California', 'NY', 'Ohio'),
    inPerson: answer,
    online: answer,
    availability: fc.constantFrom('accepting', 'waitlist', 'closed', 'unknown' as const),
    feeIndividual: fee,
    feeCouples: fee,
    slidingScale: answer,
    freeConsultation: answer,
    insurance: fc.option(some([...labels('insurer'), 'Out of network', 'Most PPO'], 8)),
    specialties: some(labels('issue'), 3),
    issues: some(labels('issue'), 30),
    approaches: some(labels('approach'), 14),
    ages: some(['Adults', 'Teen', 'Children (6 to 10)', 'Elders (65+)'], 4),
    participants: some(['Individuals', 'Couples', 'Family', 'Group'], 4),
    languages: some(labels('language'), 3),
    faith: some(['Christian', 'Jewish', 'Buddhist'], 1),
    pronouns: fc.constantFrom('', 'she/her', 'he/him', 'they/them'),
    statement: fc.uniqueArray(fc.constantFrom(...SENTENCES), { maxLength: 6 }).map((all) => all.join(' ')),
  })
  .map((fields) => ({
    ...emptyListing('1'),
    ...fields,
    sources: Object.fromEntries(Object.keys(fields).map((field) => [field, 'page: somewhere'])),
  }));
