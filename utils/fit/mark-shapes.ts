import type { BadgeMark } from './badge-says.ts';

/**
 * A shape for each mark in a square of 16, told apart by form and not by colour: full disc, tilde, thin ring,
 * unequal. A tilde is no part of a disc, so it is never taken for half a yes; only *no* has straight lines.
 * `stroke`: how wide the line is that follows the path; 0 where the path is filled.
 */
export const MARK_SHAPES: Record<BadgeMark, { path: string; stroke: number }> = {
  says: { path: 'M1 8a7 7 0 1 0 14 0a7 7 0 1 0-14 0z', stroke: 0 },
  near: { path: 'M2 10C3.4 5.2 5.8 5.3 8 8s4.6 2.8 6-2', stroke: 2.5 },
  silent: { path: 'M2.6 8a5.4 5.4 0 1 0 10.8 0a5.4 5.4 0 1 0-10.8 0z', stroke: 1.6 },
  no: { path: 'M2.2 5.4h11.6M2.2 10.6h11.6M11.4 1.6L4.6 14.4', stroke: 2.2 },
};

/** The order in which they are explained. */
export const MARK_ORDER = ['says', 'near', 'silent', 'no'] as const satisfies readonly BadgeMark[];
