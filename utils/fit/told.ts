import type { Wish } from '../profile/profile.ts';

/** What a therapist said when asked: whether they have, or do, what a wish names. Taken as certain. */
export interface Told {
  /** See `wishKey`. */
  wish: string;
  yes: boolean;
}

/** Names a wish by what it is about, whatever its importance. */
export function wishKey(wish: Wish): string {
  return wish.facet === 'price' ? `price:${wish.session}` : `${wish.facet}:${wish.concept}`;
}

/** The last answer about a wish, or `undefined`. */
export function told(answers: readonly Told[], wish: Wish): boolean | undefined {
  return answers.findLast((answer) => answer.wish === wishKey(wish))?.yes;
}
