import type { Wish } from '../../utils/profile/profile.ts';
import { LETTER_PARTS, type LetterPart, type Ticked } from '../../utils/shortlist/letter.ts';
import type { Translate } from '../text.ts';
import { briefLabel } from '../wish-label.ts';

/** What of the wishes can stand in each part of a letter, to begin with; the user changes every word. */
const FACETS: Partial<Record<LetterPart, readonly Wish['facet'][]>> = {
  state: ['state'],
  meet: ['format'],
  when: ['hours'],
  plan: ['plan'],
};

/** Words for the parts of a letter that the wishes have something for. Nothing is in it of what was sought help for. */
export function letterPartsOf(wishes: readonly Wish[], currency: string, text: Translate): Ticked {
  const found = LETTER_PARTS.flatMap((part) => {
    const facets = part === 'price' ? (['price'] as const) : (FACETS[part] ?? []);
    const labels = wishes
      .filter(({ facet, importance }) => importance !== 'not' && (facets as string[]).includes(facet))
      .map((wish) => briefLabel(wish, currency, text));
    return labels.length > 0 ? [[part, labels.join(', ')] as const] : [];
  });
  return Object.fromEntries(found);
}
