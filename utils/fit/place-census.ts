import type { Asked } from '../listing/kinds.ts';
import { conceptOf } from '../vocabulary/concepts/concepts.ts';
import { conceptsAsked } from './asked-for.ts';
import { type Census, censusSchema } from './census.ts';

/** A share of a place's therapists who tick something, in the directory's own words. */
export interface CountedShare extends Pick<Asked, 'facet' | 'label' | 'as'> {
  /** From 0 to 1. */
  share: number;
}

/**
 * A page's census by concept, or `null` where it is none. Whom somebody works with says nothing of who they are; of
 * two labels of one concept the more common counts: whoever ticks either is among them.
 */
export function censusFrom(people: number, rates: readonly CountedShare[]): Census | null {
  const shares = new Map<string, number>();
  for (const { facet, label, as, share } of rates)
    for (const { id, status } of conceptsAsked(facet, label)) {
      const others = as === 'clientele' && conceptOf(id)?.kind === 'identity';
      if (status === 'stated' && !others) shares.set(id, Math.max(share, shares.get(id) ?? 0));
    }
  return censusSchema.safeParse({ people, shares: Object.fromEntries(shares) }).data ?? null;
}
