import { Worker } from 'node:worker_threads';

/** What makes a pattern slow: each pump over and over, one after another, then the end. */
export interface Attack {
  pumps: readonly { prefix: string; pump: string }[];
  suffix: string;
}

/** What the thread of `trial.ts` is given. */
export interface Trial {
  source: string;
  flags: string;
  texts: readonly string[];
}

/**
 * What it says: how long what is known to be slow takes it here and now, that it begins with a text, or how long that
 * text took. Milliseconds of its own processor time.
 */
export type Said = { measure: number } | { begins: number } | { ends: number; took: number };

/** So many times that measure: what takes more is slow. Others were seen to take a tenth of it, or twice as much. */
const MOST = 12;
/** How often the time of a text that has not ended is looked at, in milliseconds. */
const LOOK = 50;

/** An attack as a text of about so many characters. */
export function attackText({ pumps, suffix }: Attack, length: number): string {
  const fixed = suffix.length + pumps.reduce((sum, { prefix }) => sum + prefix.length, 0);
  const pumped = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.max(1, Math.floor((length - fixed) / Math.max(1, pumped)));
  return (pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix).slice(0, length);
}

/** The first of some attacks which, at some length or less, holds a pattern up. */
export async function firstSlow(
  source: string,
  flags: string,
  attacks: readonly Attack[],
  length: number,
): Promise<Attack | null> {
  // What is slow on the whole text is slow on a part of it, and says so sooner.
  const trials = [10, 3, 1].flatMap((part) =>
    attacks.map((attack) => ({ attack, text: attackText(attack, Math.round(length / part)) })),
  );
  const at = await holdsUp({ source, flags, texts: trials.map(({ text }) => text) });
  return at === null ? null : (trials[at]?.attack ?? null);
}

/**
 * The first text that holds a pattern up, by its place. A thread of its own counts its own time, beside that of a text
 * which is known to be slow, and can be ended: a slow or busy machine makes nothing slow.
 */
export function holdsUp(trial: Trial): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('trial.ts', import.meta.url), { workerData: trial });
    let most = Number.POSITIVE_INFINITY;
    let now = { at: -1, since: timeOf(thread) };
    const looking = setInterval(async () => {
      const { at, since } = now;
      const [then, soFar] = await Promise.all([since, timeOf(thread)]);
      if (now.at === at && soFar - then > 3 * most) end(at);
    }, LOOK);
    const end = (slow: number | null) => {
      clearInterval(looking);
      void thread.terminate().then(() => resolve(slow), reject);
    };
    thread.on('message', (said: Said) => {
      if ('measure' in said) most = MOST * said.measure;
      else if ('begins' in said) now = { at: said.begins, since: timeOf(thread) };
      else if (said.took > most) end(said.ends);
      else if (said.ends === trial.texts.length - 1) end(null);
    });
    thread.on('error', reject);
  });
}

/** Milliseconds of processor time that a thread has had; none where it has ended. */
async function timeOf(thread: Worker): Promise<number> {
  const { user, system } = await thread.cpuUsage().catch(() => ({ user: 0, system: 0 }));
  return (user + system) / 1000;
}
