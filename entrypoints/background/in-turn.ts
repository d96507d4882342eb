/** Does one task after the other; each is answered with its own result, and one that fails stops none. */
export function queue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    last = done.catch(() => undefined);
    return done;
  };
}

/** What pages say: each message reads and writes the session's memory. */
export const pageTurn = queue();

/** What is on: each change reads and writes the store, the registered scripts and the permissions. */
export const directoryTurn = queue();

/** Waits for a task, or this long, in milliseconds, where it does not end; whatever comes of it then is nobody's. */
export async function atMost(task: Promise<unknown>, milliseconds: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([task, patience]).finally(() => clearTimeout(timer));
}
