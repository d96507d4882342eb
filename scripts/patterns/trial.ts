import { parentPort, workerData } from 'node:worker_threads';
import type { Said, Trial } from './attack.ts';

const { source, flags, texts } = workerData as Trial;
const say = (said: Said) => parentPort?.postMessage(said);
const pattern = new RegExp(source, flags);
for (const [at, text] of texts.entries()) {
  say({ begins: at });
  const before = process.cpuUsage();
  pattern.lastIndex = 0;
  // Where all places are asked for, all of them.
  if (pattern.global) text.replace(pattern, '');
  else pattern.test(text);
  const { user, system } = process.cpuUsage(before);
  say({ ends: at, took: (user + system) / 1000 });
}
