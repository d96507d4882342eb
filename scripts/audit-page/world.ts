import type { CDPSession, Page } from 'playwright-core';

interface Context {
  id: number;
  auxData?: { type?: string; isDefault?: boolean };
  origin: string;
}

/**
 * The world of our own script in a page, reached over the debugger: only there can the closed root be opened.
 * `call` runs a function in it, by its text, and resolves to what it returns.
 */
export class World {
  private readonly session: CDPSession;
  private readonly context: number;

  private constructor(session: CDPSession, context: number) {
    this.session = session;
    this.context = context;
  }

  /** `own`: the address of any of the extension's pages. */
  static async of(page: Page, own: string): Promise<World> {
    const session = await page.context().newCDPSession(page);
    const contexts: Context[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context as Context));
    await session.send('Runtime.enable');
    const found = contexts.find(
      ({ origin, auxData }) => auxData?.type === 'isolated' && own.startsWith(origin),
    );
    if (!found) throw new Error('No script of ours is in this page.');
    return new World(session, found.id);
  }

  async call<A extends unknown[], T>(func: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression: `(${func})(...${JSON.stringify(args)})`,
      contextId: this.context,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  async close(): Promise<void> {
    await this.session.detach();
  }
}
