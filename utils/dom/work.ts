/**
 * Work that can pause: it yields wherever it has done a little, and whoever drives it decides when to go on.
 * Between two yields it does at most some milliseconds of work, whatever the page holds.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
