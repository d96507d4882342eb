import type { Descriptor } from '../../utils/listing/descriptor.ts';
import type { Mode } from '../../utils/profile/mode.ts';

/** A directory that is on: chosen by the user, and open to us at these origins. */
export interface On {
  directory: Descriptor;
  mode: Mode;
  origins: string[];
}

/**
 * What was on when it was last looked up, for whoever cannot wait: a browser opens a panel only in the breath of a
 * click. `null` in a background that has just begun, and after each change until someone looks again.
 */
let atHand: ReadonlyMap<string, On> | null = null;
let changesOfOn = 0;

export const onAtHand = (): ReadonlyMap<string, On> | null => atHand;

/** Has what is found lie at hand, unless something changed while it was looked for. */
export async function lookedUp<T extends ReadonlyMap<string, On>>(look: () => Promise<T>): Promise<T> {
  const before = changesOfOn;
  const on = await look();
  if (before === changesOfOn) atHand = on;
  return on;
}

/** After a choice or an access has changed. */
export function forgetOnAtHand(): void {
  changesOfOn += 1;
  atHand = null;
}
