import { parseArgs } from 'node:util';
import { build } from 'vite';
import { serveCards } from './audit-page/serve.ts';
import { type Cost, costOf } from './bench-page/load.ts';
import { launchWithExtension } from './chromium.ts';
import { grantHosts } from './granted.ts';
import { median } from './median.ts';
import { takeSample, turnOn } from './tour/use.ts';

/**
 * What Foreword adds to a page's main thread, beside what others would: loads without and with it and with each
 * peer, one after the other in one browser, in the thread's own time. Only the ratios travel. Needs
 * `wxt build --mode tour`. A peer that the project does not bring is not measured; those that are stand in the table.
 */
const { values } = parseArgs({
  options: {
    counts: { type: 'string', default: '20,200,1000' },
    slow: { type: 'string', default: '1,4' },
    rounds: { type: 'string', default: '9' },
  },
});
const BUILT = '.output/chrome-mv3-tour';
const PEERS = ['Readability', 'defuddle'] as const;
const WAYS = ['without', 'Foreword', ...PEERS] as const;
type Way = (typeof WAYS)[number];

const code = await bundle();
const { port, close } = await serveCards();
const browsing = await launchWithExtension({
  extension: await grantHosts(BUILT, `${BUILT}-bench`),
  headless: true,
});
try {
  await takeSample(browsing);
  const first = await browsing.context.newPage();
  await first.goto(`http://localhost:${port}`);
  (await turnOn(browsing, first)).close();
  await first.close();
  for (const count of values.counts.split(',').map(Number))
    for (const slow of values.slow.split(',').map(Number)) report(count, slow, await measure(count, slow));
} finally {
  await browsing.close();
  close();
}

async function measure(count: number, slow: number): Promise<Map<Way, Cost[]>> {
  const costs = new Map<Way, Cost[]>(WAYS.map((way) => [way, []]));
  for (let round = 0; round < Number(values.rounds); round += 1)
    for (let turn = 0; turn < WAYS.length; turn += 1) {
      const way = WAYS[(turn + round) % WAYS.length] ?? 'without';
      // The directory is on at one of this machine's names, and not at the other.
      const host = way === 'Foreword' ? 'localhost' : '127.0.0.1';
      const peer = PEERS.find((name) => name === way);
      const cost = await costOf(browsing.context, `http://${host}:${port}/?count=${count}`, {
        slow,
        watched: (count > 500 ? 3500 : 1500) * (slow > 1 ? 1.5 : 1),
        ...(peer ? { after: { code, peer } } : {}),
      });
      costs.get(way)?.push(cost);
    }
  return costs;
}

function report(count: number, slow: number, costs: Map<Way, Cost[]>): void {
  const of = (way: Way, part: keyof Cost) => median((costs.get(way) ?? []).map((cost) => cost[part]));
  const added = (way: Way) => of(way, 'tasks') - of('without', 'tasks');
  console.log(`${count} cards, ${slow} times slower: without ${of('without', 'tasks').toFixed(1)} ms`);
  for (const way of WAYS.slice(1))
    console.log(
      `  ${way.padEnd(12)} + ${added(way).toFixed(1)} ms (script ${(of(way, 'script') - of('without', 'script')).toFixed(1)}, ` +
        `layout ${(of(way, 'layout') - of('without', 'layout')).toFixed(1)}) = ${(added(way) / of('without', 'tasks')).toFixed(2)} of the page, ` +
        `${(added(way) / added('Readability')).toFixed(2)} of Readability`,
    );
}

async function bundle(): Promise<string> {
  const entry = new URL('bench-page/peers.ts', import.meta.url).pathname;
  const built = await build({
    ...{ configFile: false, logLevel: 'silent' },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'peers' } },
  });
  const [one] = Array.isArray(built) ? built : [built];
  const chunk = one && 'output' in one ? one.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new TypeError('Nothing was built');
  return chunk.code;
}
