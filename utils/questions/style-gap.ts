import type { Axis, Profile } from '../profile/profile.ts';
import { leans } from '../profile/style.ts';
import { styleOf } from '../vocabulary/style.ts';
import type { Situation } from './context.ts';

/** Which way the user leans on each axis; see `leans`. */
export function leansOf(profile: Profile): Partial<Record<Axis, number>> {
  return leans(profile.style);
}

/**
 * Whether the user leans clearly on an axis and the listing leaves it open or leans the other way.
 * Style moves no estimate (matching on it showed no effect, N = 470, Cooper et al. 2021): it becomes a question.
 */
export function styleGap(
  axis: Axis,
  own: Partial<Record<Axis, number>>,
  { facts, listing }: Situation,
): boolean {
  const lean = own[axis];
  if (lean === undefined) return false;
  const theirs = styleOf(facts, listing.statement)[axis].lean;
  return theirs === null || theirs === 0 || Math.sign(theirs) !== Math.sign(lean);
}
