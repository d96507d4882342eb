import type { BrowserContext } from 'playwright-core';

/** What one load of a page cost its main thread, in milliseconds of the thread's own time. */
export interface Cost {
  /** Every task. */
  tasks: number;
  script: number;
  /** Style and layout. */
  layout: number;
}

export interface LoadOptions {
  /** How many times slower the processor is made. */
  slow: number;
  /** How long it is watched after its load. Milliseconds. */
  watched: number;
  /** What runs in the page once it has loaded. */
  after?: { code: string; peer: string };
}

/** Loads a page in a tab of its own and resolves to what it cost. Nothing of ours looks at it meanwhile. */
export async function costOf(context: BrowserContext, address: string, options: LoadOptions): Promise<Cost> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (options.slow > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: options.slow });
  await page.goto(address);
  await page.bringToFront();
  if (options.after) {
    await page.evaluate(options.after.code);
    await page.evaluate(
      (peer) => (globalThis as unknown as { runPeer(name: string): number }).runPeer(peer),
      options.after.peer,
    );
  }
  await page.waitForTimeout(options.watched);
  const { metrics } = (await session.send('Performance.getMetrics')) as {
    metrics: { name: string; value: number }[];
  };
  await page.close();
  const of = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  return {
    tasks: of('TaskDuration'),
    script: of('ScriptDuration'),
    layout: of('LayoutDuration') + of('RecalcStyleDuration'),
  };
}
