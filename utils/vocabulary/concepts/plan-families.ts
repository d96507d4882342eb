import { conceptOf, conceptsOf } from './concepts.ts';
import type { IdOf } from './kinds.ts';

/**
 * The other plans of the families that a plan belongs to: that one of them is listed proves nothing of another, and
 * is worth asking about. From the notes of the vocabulary's insurers.
 */
export function relatives(plan: string): ReadonlySet<IdOf<'insurer'>> {
  const families = conceptOf(plan)?.families ?? [];
  const members = conceptsOf('insurer').filter((other) =>
    other.families.some((one) => families.includes(one)),
  );
  return new Set(members.map(({ id }) => id).filter((id) => id !== plan));
}
