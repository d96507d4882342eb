import type {
  ConceptFacet,
  ConceptWish,
  Importance,
  PriceWish,
  Profile,
  StyleAnswers,
  Wish,
} from '../../../utils/profile/profile.ts';
import type { ConceptId } from '../../../utils/vocabulary/concepts/kinds.ts';

const of = (importance: Importance) => (facet: ConceptFacet, concept: ConceptId) =>
  ({ facet, concept, importance }) satisfies ConceptWish;

export const must = of('must');
export const nice = of('nice');
export const not = of('not');

/** A ceiling in US dollars for one session. */
export function upTo(
  max: number,
  importance: PriceWish['importance'] = 'must',
  session: PriceWish['session'] = 'individual',
): PriceWish {
  return { facet: 'price', max, session, importance };
}

export function profileOf(wishes: Wish[], style: StyleAnswers = {}, values: string[] = []): Profile {
  return { version: 2, wishes, style, values };
}
