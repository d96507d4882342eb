import fc from 'fast-check';
import { aboutOf } from '../../utils/profile/change.ts';
import type { ConceptFacet, Profile, Wish } from '../../utils/profile/profile.ts';
import { wish } from '../support/samples.ts';

/** A few wishes; a town may have any name, some of which every plain object has of itself. */
const about = fc.constantFrom<[ConceptFacet, string]>(
  ['topic', 'grief'],
  ['topic', 'anxiety'],
  ['approach', 'emdr'],
  ['approach', 'haes'],
  ['comfort', 'haes'],
  ['hours', 'hours_evening'],
  ['place', 'constructor'],
  ['place', '__proto__'],
  ['place', 'x'],
);

const anyWish: fc.Arbitrary<Wish> = fc.oneof(
  fc
    .tuple(about, fc.constantFrom('must' as const, 'nice' as const, 'not' as const))
    .map(([[facet, concept], importance]) => wish(facet, concept, importance)),
  fc.record({
    facet: fc.constant('price' as const),
    session: fc.constantFrom('individual' as const, 'couples' as const),
    max: fc.integer({ min: 1, max: 9999 }),
    importance: fc.constantFrom('must' as const, 'nice' as const),
  }),
);

/** Any profile that can be kept: of two wishes about the same thing there is one. */
export const anyProfile: fc.Arbitrary<Profile> = fc.record({
  version: fc.constant(2 as const),
  wishes: fc.uniqueArray(anyWish, { selector: aboutOf, maxLength: 8 }),
  style: fc.dictionary(
    fc.constantFrom('lead_1', 'lead_2', 'depth_1', 'constructor'),
    fc.integer({ min: -3, max: 3 }),
    {
      noNullPrototype: true,
    },
  ),
  values: fc.uniqueArray(fc.constantFrom('v_family', 'v_honesty', 'v_faith', 'v_calm'), { maxLength: 4 }),
});
