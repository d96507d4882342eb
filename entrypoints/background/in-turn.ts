type Task<T> = () => Promise<T>;

/** Does one task after the other; each is answered with its own result, and one that fails stops none. */
interface Queue {
  <T>(task: Task<T>): Promise<T>;
  /** The same before all that wait: it stands behind nothing but what has begun. */
  first<T>(task: Task<T>): Promise<T>;
}

export function queue(): Queue {
  const waiting: Task<void>[] = [];
  let runs = false;
  async function run(): Promise<void> {
    if (runs) return;
    runs = true;
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
    runs = false;
  }
  const put = <T>(task: Task<T>, place: 'push' | 'unshift') =>
    new Promise<T>((resolve, reject) => {
      waiting[place](() => Promise.resolve().then(task).then(resolve, reject));
      void run();
    });
  return Object.assign(<T>(task: Task<T>) => put(task, 'push'), {
    first: <T>(task: Task<T>) => put(task, 'unshift'),
  });
}

/** What pages say: each message reads and writes the session's memory. No page is waited for in it. */
export const pageTurn = queue();

/** What is on: each change reads and writes the store, the registered scripts and the permissions. */
export const directoryTurn = queue();

/** So many messages of one page are under way at once. A page that says more says it to nobody. */
const MOST_SAID = 50;
const said = new Map<number, number>();

/** Hears what a page says, unless so much of it is under way that others would wait for it: then `null`. */
export async function unlessMany<T>(tabId: number, task: Task<T>): Promise<T | null> {
  const before = said.get(tabId) ?? 0;
  if (before >= MOST_SAID) return null;
  said.set(tabId, before + 1);
  try {
    return await task();
  } finally {
    const left = (said.get(tabId) ?? 1) - 1;
    if (left > 0) said.set(tabId, left);
    else said.delete(tabId);
  }
}
