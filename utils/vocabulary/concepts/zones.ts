import { conceptOf } from './concepts.ts';

/** How many hours apart the clocks of two US states are: 0…5. What is no state keeps Eastern time. */
export function hoursApart(one: string, other: string): number {
  const behind = (state: string) => conceptOf(state)?.hoursBehindEastern ?? 0;
  return Math.abs(behind(one) - behind(other));
}
