import { parseArgs } from 'node:util';
import type { Profile } from '../utils/profile/profile.ts';
import { auditSeed } from './audit-page/motion.ts';
import { type Finding, ksTest, lookAtLayer } from './audit-page/oracle.ts';
import { PEOPLE } from './audit-page/people.ts';
import { serveCards } from './audit-page/serve.ts';
import { type Browsing, launchWithExtension } from './chromium.ts';
import { grantHosts } from './granted.ts';
import { median } from './median.ts';
import { bringProfile, takeSample, turnOn } from './tour/use.ts';

/**
 * Whether badges lie on their own people, and whether a hostile page can tell people apart: in this machine's
 * Chromium, on pages of people who do not exist. Needs `wxt build --mode tour`. Exits 1 and says what was found.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    /** Motions that nothing announces, which may be a frame late. */
    silent: { type: 'string', default: '20' },
    /** Loads before each person. */
    loads: { type: 'string', default: '30' },
  },
});
const BUILT = '.output/chrome-mv3-tour';
const ROWS = 800;
let failed = false;

const { port, close } = await serveCards();
const address = `http://localhost:${port}`;
const browsing = await launchWithExtension({
  extension: await grantHosts(BUILT, `${BUILT}-audit`),
  headless: true,
});
try {
  await takeSample(browsing);
  const page = await browsing.context.newPage();
  await page.goto(address);
  (await turnOn(browsing, page)).close();
  await motions(true, Number(values.from), Number(values.seeds), 0);
  await motions(false, 1, Number(values.silent), 1);
  await page.close();
  if (Number(values.loads) > 0) await oracle(browsing, Number(values.loads));
} finally {
  await browsing.close();
  close();
}
process.exitCode = failed ? 1 : 0;

async function motions(announced: boolean, from: number, count: number, allowed: number): Promise<void> {
  const page = await browsing.context.newPage();
  const all = { pictures: 0, drawn: 0, wrong: 0, longest: 0, unseen: 0, errors: 0 };
  for (let seed = from; seed < from + count; seed += 1) {
    const run = await auditSeed(browsing, page, address, seed, announced);
    for (const key of ['pictures', 'drawn', 'wrong', 'unseen'] as const) all[key] += run[key];
    all.longest = Math.max(all.longest, run.longest);
    all.errors += run.errors.length;
    if (run.longest > allowed || run.unseen > 0 || run.errors.length > 0) console.log(JSON.stringify(run));
  }
  await page.close();
  failed ||= all.longest > allowed || all.unseen > 0 || all.errors > 0;
  console.log(announced ? 'announced:' : 'not announced:', JSON.stringify({ seeds: count, ...all }));
}

/**
 * Loads before one person after the other, so that a machine that grows slower is so for all; each time another is the
 * first, so that nobody always comes after the same.
 */
async function oracle(browsing: Browsing, loads: number): Promise<void> {
  const people = Object.entries(PEOPLE);
  const found = new Map(people.map(([who]) => [who, { seen: new Set<string>(), times: [] as number[] }]));
  for (let load = 0; load < loads; load += 1) {
    const first = load % people.length;
    for (const [who, profile] of [...people.slice(first), ...people.slice(0, first)]) {
      const { seen, sum } = await lookAs(browsing, profile);
      found.get(who)?.seen.add(seen);
      found.get(who)?.times.push(sum);
    }
  }
  for (const [who, { times }] of found) console.log(`${who}: the median is ${median(times).toFixed(0)} ms`);
  const [one, ...others] = [...found];
  if (!one) return;
  for (const [who, { seen, times }] of others) {
    const same = [...seen, ...one[1].seen].every((signature) => signature === [...seen][0]);
    const p = ksTest(one[1].times, times);
    failed ||= !same || p < 0.05;
    console.log(
      `${one[0]} and ${who}: ${same ? 'look the same' : 'LOOK DIFFERENT'}, time p = ${p.toFixed(2)}`,
    );
  }
  // A difference of a tenth has to be found, or the clock is none.
  const slower = one[1].times.map((time) => time * 1.1 + 20);
  console.log(`control, a tenth and 20 ms slower: p = ${ksTest(one[1].times, slower).toFixed(3)}`);
}

/** What a page sees and measures that is opened before somebody. */
async function lookAs(browsing: Browsing, profile: Profile): Promise<Finding> {
  await bringProfile(browsing, profile);
  const page = await browsing.context.newPage();
  await page.goto(`${address}/?count=${ROWS}`);
  await page.bringToFront();
  // A machine that has much else to do is slow to draw the first time, for whomever.
  await page.waitForFunction(() => document.documentElement.lastElementChild !== document.body);
  await page.waitForTimeout(3000);
  const finding = await page.evaluate(lookAtLayer, ROWS);
  await page.close();
  return finding;
}
