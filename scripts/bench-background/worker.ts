import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import type { Browsing } from '../chromium.ts';
import { type Cost, costOf, type TraceEvent } from './trace.ts';

interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** What is written down of threads while something is measured. */
const TRACED = ['toplevel', 'devtools.timeline', 'v8', '__metadata'];
/** By then it has come to rest, or is gone. Milliseconds. */
const SETTLED = 700;
const TRIES = 10;
/** After it has answered, what it still begins of its own accord is over by then. Milliseconds. */
const REST = 600;

/** The extension's background as a service worker: whether it sleeps, an end to it, and what it costs. */
export class BackgroundWorker {
  private readonly browser: CDPSession;
  private readonly own: Page;
  private readonly address: string;

  private constructor(browser: CDPSession, own: Page, address: string) {
    this.browser = browser;
    this.own = own;
    this.address = address;
  }

  /** `own`: a page of the extension, which wakes it. */
  static async of({ context, page }: Browsing, own: Page): Promise<BackgroundWorker> {
    const browser = await context.browser()?.newBrowserCDPSession();
    if (!browser) throw new Error('The browser cannot be spoken to.');
    return new BackgroundWorker(browser, own, page(''));
  }

  async sleeps(): Promise<boolean> {
    return (await this.target()) === undefined;
  }

  /**
   * Stops it, as the browser does after half a minute without anything to do. What it had begun for the last time is
   * let come to its end first: it would be started for that again.
   */
  async stop(): Promise<void> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const target = await this.target();
      if (!target) return;
      await pause(SETTLED);
      await this.browser.send('Target.closeTarget', { targetId: target.targetId }).catch(() => undefined);
      await pause(SETTLED);
    }
    throw new Error('The background does not stop.');
  }

  private async target(): Promise<Target | undefined> {
    const { targetInfos } = await this.browser.send('Target.getTargets');
    return targetInfos.find((target) => this.isIt(target));
  }

  private isIt({ type, url }: Target): boolean {
    return type === 'service_worker' && url.startsWith(this.address);
  }

  /** What a start costs its thread: it is stopped, and woken by a message that asks for nothing. */
  async costOfStart(): Promise<Cost> {
    await this.stop();
    return this.costOf(async () => {
      await this.own.evaluate("chrome.runtime.sendMessage({ type: 'nothing' })");
      await pause(REST);
    });
  }

  /** What its thread does meanwhile. */
  async costOf(task: () => Promise<void>): Promise<Cost> {
    const events: TraceEvent[] = [];
    const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
    this.browser.on('Tracing.dataCollected', collect);
    await this.browser.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: TRACED, excludedCategories: ['*'] },
    });
    await task();
    const complete = new Promise<void>((resolve) =>
      this.browser.once('Tracing.tracingComplete', () => resolve()),
    );
    await this.browser.send('Tracing.end');
    await complete;
    this.browser.off('Tracing.dataCollected', collect);
    return costOf(events);
  }
}
