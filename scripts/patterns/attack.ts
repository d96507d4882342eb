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

/** What it says: that it begins with a text, or how much processor time that text took, in milliseconds. */
export type Said = { begins: number } | { ends: number; took: number };

/** In milliseconds of processor time: an attack that takes more is one. Others take a tenth of it, or twice as much. */
const MOST_TIME = 100;
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
 * The first text that holds a pattern up, by its place. Processor time is counted, and a thread of its own is what
 * can be ended: a busy machine makes nothing slow.
 */
export function holdsUp(trial: Trial): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('trial.ts', import.meta.url), { workerData: trial });
    let now = { at: -1, before: process.cpuUsage() };
    const looking = setInterval(() => {
      const { user, system } = process.cpuUsage(now.before);
      if (now.at >= 0 && (user + system) / 1000 > 3 * MOST_TIME) end(now.at);
    }, LOOK);
    const end = (slow: number | null) => {
      clearInterval(looking);
      void thread.terminate().then(() => resolve(slow), reject);
    };
    thread.on('message', (said: Said) => {
      if ('begins' in said) now = { at: said.begins, before: process.cpuUsage() };
      else if (said.took > MOST_TIME) end(said.ends);
      else if (said.ends === trial.texts.length - 1) end(null);
    });
    thread.on('error', reject);
  });
}
