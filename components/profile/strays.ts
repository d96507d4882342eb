import type { ConceptFacet, Profile } from '../../utils/profile/profile.ts';
import { spoken } from '../../utils/questions/context.ts';
import type { Choice } from './profile-choices.ts';
import { wishesFor } from './wishes.ts';

/**
 * Wishes that no choice of their facet stands for, as choices: a copy brought back may hold them. They count, so
 * they must be seen and can be taken out.
 */
export function strays(profile: Profile, facet: ConceptFacet, known: readonly Choice[]): Choice[] {
  const ids = new Set(known.map(({ id }) => id));
  return wishesFor(profile, facet)
    .filter(({ concept }) => !ids.has(concept))
    .map(({ concept }) => ({ id: concept, label: spoken(concept), words: [] }));
}
