/** Milliseconds of one call, and what it found, so that nothing is left undone. */
export interface Timing {
  time: number;
  found: number;
}
