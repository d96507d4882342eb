import { finish, type Steps } from './work.ts';

/** In milliseconds: how long a reading goes on before the page has its turn. */
const SLICE = 12;
/** A page that changes faster than it is read is read at once the last time. */
const MAX_READINGS = 3;

/** Where the work is done: its clock, a way to let others go first, and whether what is read is another by now. */
export interface WorkPlace {
  now: () => number;
  pause: () => Promise<void>;
  /** Whether anything has changed since this was last asked. */
  changed: () => boolean;
}

/**
 * Does work in slices with a pause after each. What changed meanwhile is read from the start: half of one state
 * and half of the next could give one person's words to another. The third reading does not pause, so that
 * nothing can change under it.
 */
export async function inSlices<T>(begin: () => Steps<T>, { now, pause, changed }: WorkPlace): Promise<T> {
  for (let reading = 1; reading < MAX_READINGS; reading += 1) {
    changed();
    const steps = begin();
    let start = now();
    let same = true;
    while (same) {
      const { done, value } = steps.next();
      if (done) return value;
      if (now() - start < SLICE) continue;
      await pause();
      same = !changed();
      start = now();
    }
  }
  return finish(begin());
}
