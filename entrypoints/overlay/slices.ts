/** After this long the page has its turn. Milliseconds: a task of 50 is felt. */
const SLICE = 12;

const untilNextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Runs steps to their end, in tasks of about `SLICE` milliseconds, so that the page stays quick to answer. */
export async function inSlices<T>(steps: Iterator<unknown, T>, pause = untilNextTask): Promise<T> {
  for (let start = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - start < SLICE) continue;
    await pause();
    start = performance.now();
  }
}
