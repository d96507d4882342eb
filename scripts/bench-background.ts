import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { builtParts } from './bench-background/package.ts';
import { byRoom, holders, type Part, readWith } from './bench-background/rooms.ts';
import { badgesAfterRest } from './bench-background/to-the-badge.ts';
import type { Cost } from './bench-background/trace.ts';
import { BackgroundWorker } from './bench-background/worker.ts';
import { type Browsing, launchWithExtension } from './chromium.ts';
import { grantHosts } from './granted.ts';
import { median } from './median.ts';

/**
 * What the background is made of, what its start costs, what wakes it, and how soon the badges of twenty people
 * stand there. Builds a package of its own and runs it in a real Chromium.
 */
const OUT = '.output/bench-background';
const BUILT = `${OUT}/chrome-mv3`;
const STARTS = 7;
const UNRELATED = 5;
const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const parts = await builtParts(OUT);
reportPackage(parts);
const browsing = await launchWithExtension({ extension: await grantHosts(BUILT), headless: true });
try {
  await badgesAfterRest(browsing);
  await reportStarts(browsing);
} finally {
  await browsing.close();
}

function reportPackage(all: readonly Part[]): void {
  for (const { file, raw, gzip } of [...all].sort((a, b) => b.gzip - a.gzip))
    console.log(`${file}: ${kb(raw)}, ${kb(gzip)} gzipped`);
  for (const page of ['background.js', 'popup', 'sidepanel', 'options', 'checkin', 'welcome']) {
    const file = all.find((part) => part.file === page || part.file.startsWith(`chunks/${page}-`))?.file;
    const read = readWith(file ?? '', all);
    const sum = (of: (part: Part) => number) => kb(read.reduce((total, part) => total + of(part), 0));
    console.log(
      `${page} reads ${sum(({ raw }) => raw)}, ${sum(({ gzip }) => gzip)} gzipped, in ${read.length} files`,
    );
  }
  console.log('The background is made of, before it is made small:');
  const modules = readWith('background.js', all).flatMap((part) => part.modules);
  for (const [room, size] of byRoom(modules).slice(0, 24)) console.log(`  ${room}: ${kb(size)}`);
  console.log(`zod stands in ${holders(all, /zod\/v4\/core\/schemas/).join(', ')}`);
  console.log(`The vocabulary stands in ${holders(all, /concepts\/data\/approaches\.json/).join(', ')}`);
}

async function reportStarts(browsing: Browsing): Promise<void> {
  const own = await browsing.context.newPage();
  await own.goto(browsing.page('evidence.html'));
  const worker = await BackgroundWorker.of(browsing, own);
  const costs: Cost[] = [];
  for (let turn = 0; turn < STARTS; turn += 1) costs.push(await worker.costOfStart());
  const of = (part: keyof Cost) => costs.map((cost) => cost[part]).sort((a, b) => a - b);
  const words = (values: number[]) =>
    `${median(values).toFixed(0)} ms (${values[0]?.toFixed(0)} to ${values.at(-1)?.toFixed(0)})`;
  console.log(
    `A start, in its thread's own time: ${words(of('evaluation'))} to read its scripts, ${words(of('all'))} in all`,
  );
  await reportWakes(browsing.context, own, worker);
  await own.close();
}

/** Browses where no directory is, with the background asleep before each step. */
async function reportWakes(context: BrowserContext, own: Page, worker: BackgroundWorker): Promise<void> {
  const server = createServer((_request, response) =>
    response.end('<!doctype html><title>Elsewhere</title>'),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const other = await context.newPage();
  const steps = [() => other.goto(`http://localhost:${port}/`), () => own.bringToFront()];
  const woken = [0, 0];
  for (let turn = 0; turn < UNRELATED; turn += 1)
    for (const [kind, step] of steps.entries()) {
      await worker.stop();
      await step();
      await pause(500);
      if (!(await worker.sleeps())) woken[kind] = (woken[kind] ?? 0) + 1;
    }
  await other.close();
  server.close();
  console.log(
    `Asleep, it was woken by ${woken[0]} of ${UNRELATED} pages elsewhere and ${woken[1]} of ${UNRELATED} other tabs`,
  );
}
