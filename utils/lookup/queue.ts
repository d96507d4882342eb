/** Something that is done when its turn comes. */
export type Task<T> = () => Promise<T>;

/**
 * Does one task after the other; each is answered with its own result, and one that fails stops none. What comes
 * `first` is done before all that wait: it stands behind nothing but what has begun.
 */
export type Queue = <T>(task: Task<T>, place?: 'first' | 'last') => Promise<T>;

/** A queue of tasks. */
export function queue(): Queue {
  const waiting: Task<void>[] = [];
  let runs = false;
  async function run(): Promise<void> {
    if (runs) return;
    runs = true;
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
    runs = false;
  }
  return (task, place) =>
    new Promise((resolve, reject) => {
      const step = () => Promise.resolve().then(task).then(resolve, reject);
      if (place === 'first') waiting.unshift(step);
      else waiting.push(step);
      void run();
    });
}
