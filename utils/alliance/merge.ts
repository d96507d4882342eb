import { newTherapy, type Therapy, withCheckIn } from './therapy.ts';

/**
 * What is noted about one therapy in two places, as one: sessions that only one has stay, and of the same session
 * the second's notes hold. A name or a decision that the second does not have takes none away.
 */
export function mergedTherapy(first: Therapy, second: Therapy): Therapy {
  const { decision: none } = newTherapy(first.id);
  const merged = second.checkIns.reduce(withCheckIn, first);
  return {
    ...merged,
    name: second.name || first.name,
    decision: second.decision === none ? first.decision : second.decision,
  };
}
