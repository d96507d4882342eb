import type { ConceptFacet, ConceptWish } from '../../utils/profile/profile.ts';
import type { UnderstoodWish } from '../../utils/wishes/types.ts';
import { understandWish } from '../../utils/wishes/understand.ts';
import type { MessageKey } from '../text.ts';
import type { Choice, ProfileChoices } from './profile-choices.ts';
import { findChoices, searchable } from './search.ts';

/** A choice of another section than the one that was searched. */
export interface Elsewhere {
  facet: ConceptFacet;
  /** The title of that section. */
  part: string;
  choice: Choice;
}

/** More are not shown: what was meant stands first. */
const MOST_MEANT = 4;
const SHORTEST_WORD = 3;

const choicesOf = ({ facets, comfort }: ProfileChoices, facet: ConceptFacet): readonly Choice[] =>
  facet === 'comfort' ? Object.values(comfort).flat() : facets[facet];

/**
 * What the sections have for words that one of them does not know: first what the words say as a wish of one's own
 * ("my husband died" is grief), of whatever section, then what is called just that in another section.
 */
export function elsewhere(
  choices: ProfileChoices,
  searched: ConceptFacet,
  typed: string,
  titleOf: (facet: ConceptFacet) => string,
): Elsewhere[] {
  if (searchable(typed).length < SHORTEST_WORD) return [];
  const found = understandWish(typed).wishes.flatMap((wish): Elsewhere[] => choiceOf(wish, choices, titleOf));
  const facets = [...(Object.keys(choices.facets) as ConceptFacet[]), 'comfort' as const];
  for (const facet of facets.filter((each) => each !== searched))
    for (const { choice } of findChoices(choicesOf(choices, facet), typed, 1))
      found.push({ facet, part: titleOf(facet), choice });
  const seen = new Set<string>();
  return found
    .filter(({ facet, choice }) => !seen.has(`${facet} ${choice.id}`) && seen.add(`${facet} ${choice.id}`))
    .slice(0, MOST_MEANT);
}

function choiceOf(
  wish: UnderstoodWish,
  choices: ProfileChoices,
  titleOf: (facet: ConceptFacet) => string,
): Elsewhere[] {
  if (wish.facet === 'price' || wish.facet === 'style' || wish.importance === 'not') return [];
  const town = { facet: 'place' as const, choice: { id: wish.concept, label: wish.concept, words: [] } };
  const offered = offeredFor(wish, choices) ?? (wish.facet === 'place' ? town : undefined);
  return offered ? [{ ...offered, part: titleOf(offered.facet) }] : [];
}

/** Where a wish is offered: under its own facet, or with whom one would feel comfortable. */
export function offeredFor(
  { facet, concept }: Pick<ConceptWish, 'facet' | 'concept'>,
  choices: ProfileChoices,
): { facet: ConceptFacet; choice: Choice } | undefined {
  for (const each of [facet, 'comfort'] as const) {
    const choice = choicesOf(choices, each).find(({ id }) => id === concept);
    if (choice) return { facet: each, choice };
  }
  return undefined;
}

/** Where to look for what no list holds: the price and the ways of working have places of their own. */
export function whereToLook(typed: string): MessageKey {
  const { wishes, crisis } = understandWish(typed);
  if (crisis) return 'crisis_general';
  if (wishes.some(({ facet }) => facet === 'price')) return 'search_see_price';
  return wishes.some(({ facet }) => facet === 'style') ? 'search_see_style' : 'search_none';
}
