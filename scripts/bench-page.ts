import { parseArgs } from 'node:util';
import { type Cost, Tab } from './bench-page/load.ts';
import { addressOf, type Subject, servePages, subjectOf, WAYS, type Way } from './bench-page/pages.ts';
import { launchWithExtension } from './chromium.ts';
import { grantHosts } from './granted.ts';
import { median } from './median.ts';
import { pageBundle } from './page-bundle.ts';
import { takeSample, turnOn } from './tour/use.ts';

/**
 * What Foreword adds to a page's main thread, beside what others would: the same page without it, with it and with
 * each peer, one after the other in one browser, each in a tab that has loaded it before, in the thread's own time.
 * Only the ratios travel. Needs `wxt build --mode tour`. Peers that the project does not bring are not measured.
 * `--page FILE --url ADDRESS`: a saved page of a known directory in place of invented cards; with `--repeat 1000`
 * its first row so many times, with as many records.
 */
const { values } = parseArgs({
  options: {
    counts: { type: 'string', default: '20,200,1000' },
    slow: { type: 'string', default: '1,4' },
    rounds: { type: 'string', default: '9' },
    page: { type: 'string' },
    url: { type: 'string' },
    repeat: { type: 'string' },
  },
});
const BUILT = '.output/chrome-mv3-tour';
/** Loads before those that count. */
const FIRST = 2;

const froms =
  values.page && values.url
    ? [{ file: values.page, url: values.url, repeat: Number(values.repeat ?? 0) }]
    : values.counts.split(',').map(Number);
let subject = await subjectOf(froms[0] ?? 20);
const peers = await pageBundle(new URL('bench-page/peers.ts', import.meta.url));
const browsing = await launchWithExtension({
  extension: await grantHosts(BUILT, `${BUILT}-bench`),
  headless: true,
});
try {
  await servePages(browsing, () => subject, peers);
  await takeSample(browsing);
  const first = await browsing.context.newPage();
  await first.goto(subject.address);
  (await turnOn(browsing, first)).close();
  await first.close();
  for (const from of froms) {
    subject = await subjectOf(from);
    for (const slow of values.slow.split(',').map(Number)) report(slow, await measure(subject, slow));
  }
} finally {
  await browsing.close();
}

async function measure(of: Subject, slow: number): Promise<Map<Way, Cost[]>> {
  const tabs = new Map<Way, Tab>();
  for (const way of WAYS) tabs.set(way, await Tab.open(browsing, addressOf(way, of), slow));
  const costs = new Map<Way, Cost[]>(WAYS.map((way) => [way, []]));
  const rest = (of.html.length > 250_000 ? 2500 : 1000) * (slow > 1 ? 1.5 : 1);
  for (let round = 0; round < FIRST + Number(values.rounds); round += 1)
    for (let turn = 0; turn < WAYS.length; turn += 1) {
      const way = WAYS[(turn + round) % WAYS.length] ?? 'without';
      const cost = await tabs.get(way)?.load(rest);
      if (cost && round >= FIRST) costs.get(way)?.push(cost);
    }
  for (const tab of tabs.values()) await tab.close();
  return costs;
}

function report(slow: number, costs: Map<Way, Cost[]>): void {
  const of = (way: Way, part: keyof Cost) => median((costs.get(way) ?? []).map((cost) => cost[part]));
  // Loads of one round lie beside each other: what else the machine does is in both.
  const added = (way: Way, part: keyof Cost) =>
    median(
      (costs.get(way) ?? []).map((cost, round) => cost[part] - (costs.get('without')?.[round]?.[part] ?? 0)),
    );
  console.log(
    `${subject.name}, ${slow} times slower: script, style and layout ${of('without', 'work').toFixed(1)} ms without, all tasks ${of('without', 'tasks').toFixed(1)}`,
  );
  for (const way of WAYS.slice(1)) {
    const part = (name: keyof Cost, words: string) =>
      `${words} + ${added(way, name).toFixed(1)} ms (${(added(way, name) / of('without', name)).toFixed(2)} of the page, ${(added(way, name) / added('Readability', name)).toFixed(2)} of Readability)`;
    console.log(`  ${way.padEnd(12)}${part('work', '')}; ${part('tasks', 'all tasks')}`);
  }
}
