import type { CDPSession, Page } from 'playwright-core';
import type { Browsing } from '../chromium.ts';

/** What one load of a page cost its main thread, in milliseconds of the thread's own time. */
export interface Cost {
  /** Every task. */
  tasks: number;
  /** Script, style and layout alone. */
  work: number;
}

/** Less work than this between two looks is none, in milliseconds. */
const AT_REST = 1;
/** A page that never rests is watched no longer than this, in milliseconds. */
const LATEST = 30_000;

/** A tab that loads one page again and again: what a browser keeps from one visit to the next is there. */
export class Tab {
  private readonly page: Page;
  private readonly session: CDPSession;
  private readonly address: string;

  private constructor(page: Page, session: CDPSession, address: string) {
    this.page = page;
    this.session = session;
    this.address = address;
  }

  /** `slow`: how many times slower the processor is made. */
  static async open({ context }: Browsing, address: string, slow: number): Promise<Tab> {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (slow > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
    return new Tab(page, session, address);
  }

  /** Loads the page and watches it until it has rested for so many milliseconds: the last badges may come late. */
  async load(rest: number): Promise<Cost> {
    await this.page.bringToFront();
    await this.page.goto(this.address);
    let before = await this.costs();
    for (let waited = 0; waited < LATEST; waited += rest) {
      await this.page.waitForTimeout(rest);
      const now = await this.costs();
      const worked = now.work - before.work;
      before = now;
      if (worked < AT_REST) break;
    }
    return before;
  }

  private async costs(): Promise<Cost> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const of = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
    return {
      tasks: of('TaskDuration'),
      work: of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration'),
    };
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
