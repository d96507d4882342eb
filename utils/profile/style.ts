import { own } from '../lookup/own.ts';
import { AXES, type Axis } from '../vocabulary/concepts/axes.ts';
import items from '../vocabulary/concepts/data/profile-items.json' with { type: 'json' };
import type { StyleAnswers } from './profile.ts';

/** An answer this far out counts on its own. */
const EXTREME = 3;

/**
 * Which way a person leans on each of the five axes, −3…+3: the mean of the axis' two items. An axis is used
 * only if both items lean the same way or one of them is extreme and the other does not contradict it.
 * Our own items on publicly described constructs; not a validated scale.
 */
export function leans(answers: StyleAnswers): Partial<Record<Axis, number>> {
  const found: Partial<Record<Axis, number>> = {};
  for (const axis of AXES) {
    const given = items.items.filter((item) => item.axis === axis).map((item) => own(answers, item.id) ?? 0);
    const leaning = given.filter((answer) => answer !== 0);
    const [first] = leaning;
    const sameWay = first !== undefined && leaning.every((answer) => Math.sign(answer) === Math.sign(first));
    const sure = leaning.length === given.length || leaning.some((answer) => Math.abs(answer) === EXTREME);
    if (sameWay && sure) found[axis] = given.reduce((total, answer) => total + answer, 0) / given.length;
  }
  return found;
}
