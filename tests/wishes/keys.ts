import type { UnderstoodWish } from '../../utils/wishes/types.ts';
import { understandWish } from '../../utils/wishes/understand.ts';

/** A wish in one word: `grief`, `!g_man` for a must-not, `style:lead:+`, `price:150`. */
export function keyOf(wish: UnderstoodWish): string {
  if (wish.facet === 'price') return `price:${wish.max}`;
  if (wish.facet === 'style') return `style:${wish.axis}:${wish.toward === 'positive' ? '+' : '-'}`;
  return `${wish.importance === 'not' ? '!' : ''}${wish.concept}`;
}

/** The wishes of a text, each in one word, in its order. */
export const keysOf = (text: string): string[] => understandWish(text).wishes.map(keyOf);
