import { parentPort, workerData } from 'node:worker_threads';
import type { Said, Trial } from './attack.ts';

const { source, flags, texts } = workerData as Trial;
const say = (said: Said) => parentPort?.postMessage(said);

/** A run that is tried at each of its places: some eight million steps, on any machine. */
const RUN = `${' '.repeat(4000)}x`;

/** Milliseconds of this thread's own processor time: what others do beside it does not count. */
function timeOf(task: () => void): number {
  const before = process.threadCpuUsage();
  task();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

// The first turns are spent on getting ready.
say({ measure: Math.min(...[1, 2, 3, 4].map(() => timeOf(() => /\s+$/.test(RUN)))) });

const pattern = new RegExp(source, flags);
for (const [at, text] of texts.entries()) {
  say({ begins: at });
  const took = timeOf(() => {
    pattern.lastIndex = 0;
    // Where all places are asked for, all of them.
    if (pattern.global) text.replace(pattern, '');
    else pattern.test(text);
  });
  say({ ends: at, took });
}
