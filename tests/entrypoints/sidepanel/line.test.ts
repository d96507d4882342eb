import { beforeEach, describe, expect, it, vi } from 'vitest';
import { panelMessageSchema } from '../../../utils/messages/panel.ts';

type Hear = (...given: never[]) => void;
const { ports, browser } = vi.hoisted(() => {
  const event = () => {
    const all: Hear[] = [];
    return {
      addListener: (hear: Hear) => void all.push(hear),
      happen: (...given: unknown[]) => {
        for (const hear of all) (hear as (...some: unknown[]) => void)(...given);
      },
      forget: () => void all.splice(0),
    };
  };
  const ports: {
    said: unknown[];
    onMessage: ReturnType<typeof event>;
    onDisconnect: ReturnType<typeof event>;
  }[] = [];
  const browser = {
    tabs: { onActivated: event(), onUpdated: event() },
    runtime: {
      id: 'us',
      onMessage: event(),
      connect: () => {
        const said: unknown[] = [];
        const port = {
          said,
          onMessage: event(),
          onDisconnect: event(),
          postMessage: (one: unknown) => said.push(one),
        };
        ports.push(port);
        return port;
      },
    },
  };
  return { ports, browser };
});
vi.mock('wxt/browser', () => ({ browser }));
const { PanelLine: Line } = await import('../../../entrypoints/sidepanel/line.ts');

const { tabs, runtime } = browser;
const front = { active: true, windowId: 3 };
const awake = () => runtime.onMessage.happen({ type: 'awake' }, { id: 'us' });
let panel = { shown: null as string | null, chosen: false };
let told: unknown[] = [];

/** A panel in window 3 whose line is new. */
function open() {
  return new Line(
    3,
    () => panel,
    (update) => told.push(update),
  );
}

beforeEach(() => {
  for (const one of [tabs.onActivated, tabs.onUpdated, runtime.onMessage]) one.forget();
  ports.splice(0);
  panel = { shown: null, chosen: false };
  told = [];
});

const saidLast = () => ports.at(-1)?.said.at(-1);
const said = () => ports.flatMap((port) => port.said).length;

describe("a panel's line to the background", () => {
  it('says at once which window is asked about, in words that the background takes', () => {
    open();
    expect(saidLast()).toEqual({ windowId: 3, shown: null, chosen: false, again: false });
    expect(panelMessageSchema.safeParse(saidLast()).success).toBe(true);
    ports[0]?.onMessage.happen({ pointed: 'a' });
    expect(told).toEqual([{ pointed: 'a' }]);
  });

  it.each([
    ['another tab in front', () => tabs.onActivated.happen({ tabId: 1, windowId: 3 })],
    ['a page that has loaded in front', () => tabs.onUpdated.happen(1, { status: 'complete' }, front)],
    ['another address in front', () => tabs.onUpdated.happen(1, { url: 'https://a.example/' }, front)],
  ])('asks for everything at %s', (_what, happens) => {
    open();
    happens();
    expect(saidLast()).toEqual({ windowId: 3, shown: null, chosen: false, again: true });
  });

  it.each([
    ['in another window', () => tabs.onActivated.happen({ tabId: 1, windowId: 4 })],
    ['in a tab behind', () => tabs.onUpdated.happen(1, { status: 'complete' }, { ...front, active: false })],
    [
      'in front of another window',
      () => tabs.onUpdated.happen(1, { status: 'complete' }, { ...front, windowId: 4 }),
    ],
    ['while a page still loads', () => tabs.onUpdated.happen(1, { status: 'loading' }, front)],
    ['to its title', () => tabs.onUpdated.happen(1, { title: 'x' }, front)],
  ])('asks for nothing when something happens %s', (_what, happens) => {
    open();
    happens();
    expect(said()).toBe(1);
  });

  it('lets a background that has stopped sleep, and wakes it with the next thing that is asked', () => {
    const line = open();
    ports[0]?.onDisconnect.happen();
    expect(ports).toHaveLength(1);
    panel = { shown: 'a', chosen: true };
    line.tell();
    expect(ports).toHaveLength(2);
    expect(saidLast()).toEqual({ windowId: 3, shown: 'a', chosen: true, again: false });
  });

  it('comes back to a background that somebody else has woken, once', () => {
    open();
    awake();
    expect(ports).toHaveLength(1);
    ports[0]?.onDisconnect.happen();
    awake();
    awake();
    expect(ports).toHaveLength(2);
  });

  it('stays while a page marks whom the user chose, so that the mark goes with the panel', async () => {
    vi.useFakeTimers();
    open();
    panel = { shown: 'a', chosen: true };
    ports[0]?.onDisconnect.happen();
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    expect(ports).toHaveLength(2);
  });
});
