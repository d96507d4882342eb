import { setTimeout as pause } from 'node:timers/promises';

/** In milliseconds: what has not come by then never will, on a machine however busy. */
export const PATIENCE = 120_000;

/**
 * A popup or a side panel of a running Chromium, spoken to over its debugging port: the test library sees only
 * tabs. Clicks are the browser's own, so they count as the user's.
 */
export class Surface {
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  private last = 0;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => this.answer(String(data)));
    socket.addEventListener('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('The surface has closed.'));
      this.waiting.clear();
    });
  }

  /** Connects to the first target whose address begins with `address`, once there is one. */
  static async open(port: number, address: string, patience = PATIENCE): Promise<Surface> {
    const until = Date.now() + patience;
    while (Date.now() < until) {
      const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as Target[];
      const found = targets.find(({ url }) => url.startsWith(address));
      if (found) return new Surface(await connected(found.webSocketDebuggerUrl));
      await pause(50);
    }
    throw new Error(`Nothing opened at ${address}.`);
  }

  /** Evaluates an expression there and returns its value, which must be plain data. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send<Evaluated<T>>('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Waits until an expression is truthy and returns it. */
  async until<T>(expression: string, patience = PATIENCE): Promise<T> {
    const end = Date.now() + patience;
    while (Date.now() < end) {
      // A page that is still loading has no body to ask.
      const value = await this.evaluate<T | null>(expression).catch(() => null);
      if (value) return value;
      await pause(50);
    }
    throw new Error(
      `Never came true: ${expression}\n${await this.evaluate<string>('document.body.innerText')}`,
    );
  }

  /** Clicks the middle of the first element that fits. What the click closes does not answer any more. */
  async click(selector: string): Promise<void> {
    const place = `(() => { const e = document.querySelector(${JSON.stringify(selector)}); if (!e) return null;
      e.scrollIntoView({ block: 'center' }); const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()`;
    const [x, y] = await this.until<[number, number]>(place);
    const press = (type: string) =>
      this.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    await press('mousePressed');
    await press('mouseReleased').catch(() => undefined);
  }

  /** What its main thread has done so far, in milliseconds of the thread's own time. */
  async threadTime(): Promise<number> {
    await this.send('Performance.enable', { timeDomain: 'threadTicks' });
    const { metrics } = await this.send<{ metrics: { name: string; value: number }[] }>(
      'Performance.getMetrics',
    );
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  }

  /** A picture of it as PNG. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }

  send<T = unknown>(method: string, params: object = {}): Promise<T> {
    this.last += 1;
    const id = this.last;
    return new Promise<T>((resolve, reject) => {
      if (this.socket.readyState !== WebSocket.OPEN) return reject(new Error('The surface has closed.'));
      this.waiting.set(id, { resolve: (value) => resolve(value as T), reject });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close(): void {
    this.socket.close();
  }

  private answer(data: string): void {
    const { id, result, error } = JSON.parse(data) as {
      id?: number;
      result?: unknown;
      error?: { message: string };
    };
    const asked = id === undefined ? undefined : this.waiting.get(id);
    if (id === undefined || !asked) return;
    this.waiting.delete(id);
    if (error) asked.reject(new Error(error.message));
    else asked.resolve(result);
  }
}

interface Target {
  url: string;
  webSocketDebuggerUrl: string;
}

interface Evaluated<T> {
  result: { value: T };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

async function connected(address: string): Promise<WebSocket> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error(`No connection to ${address}.`)), { once: true });
  });
  return socket;
}
