// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Drawn, type Layered } from '../../entrypoints/overlay/drawn.ts';
import type { Page } from '../../entrypoints/overlay/page.ts';
import type { ToPage } from '../../utils/messages/page.ts';
import { listing } from '../support/samples.ts';

/** Of what the background says; `null`: nothing is to be drawn. */
let drawing: object | null = {};
const asked: string[] = [];
vi.hoisted(() =>
  Object.assign(globalThis, {
    chrome: {
      runtime: { id: 'foreword', sendMessage: async (message: { type: string }) => answer(message) },
    },
  }),
);
/** The background has the layer's script come before it answers. */
async function answer({ type }: { type: string }): Promise<object | null> {
  asked.push(type);
  if (drawing) (globalThis as Layered).forewordLayer = () => layer as never;
  return drawing;
}
const layer = { draw: vi.fn(), fill: vi.fn(), ring: vi.fn(), wipe: vi.fn(), at: vi.fn(() => 'a') };

const badge = { anchor: null, place: 'above' };
const pageOf = (...keys: string[]) =>
  ({
    reading: {
      listings: keys.map((key) =>
        listing({ key, name: `Name of ${key}`, url: `https://care.example/${key}` }),
      ),
      places: [...keys, 'unlisted'].slice(0, keys.length && keys.length + 1).map((key) => ({ key, badge })),
    },
  }) as unknown as Page;
const hide = (now?: boolean) => ({ type: 'hide', ended: false, ...(now && { now }) }) satisfies ToPage;

beforeEach(() => {
  vi.clearAllMocks();
  drawing = {};
  asked.length = 0;
  delete (globalThis as Layered).forewordLayer;
});

describe('what is drawn over a page', () => {
  it('does not have the layer come while nobody is there', async () => {
    const drawn = new Drawn(pageOf(), () => undefined);
    expect(await drawn.bring()).toBe(false);
    drawn.draw();
    expect(asked).toEqual([]);
  });

  it('has it come once, and draws everyone with their name and address', async () => {
    const drawn = new Drawn(pageOf('a'), () => undefined);
    expect([await drawn.bring(), await drawn.bring()]).toEqual([true, false]);
    expect(asked).toEqual(['draw']);
    drawn.draw();
    expect(layer.draw).toHaveBeenCalledExactlyOnceWith([
      { key: 'a', badge, name: 'Name of a', url: 'https://care.example/a' },
      { key: 'unlisted', badge, name: '', url: '' },
    ]);
  });

  it('draws nothing where the background says so, and asks again when the page is read again', async () => {
    drawing = null;
    const drawn = new Drawn(pageOf('a'), () => undefined);
    expect(await drawn.bring()).toBe(true);
    drawn.draw();
    drawn.hear({ type: 'badges', badges: { a: null } });
    expect([drawn.at(1, 1), layer.draw.mock.calls, layer.fill.mock.calls]).toEqual([null, [], []]);
    drawing = {};
    await drawn.bring();
    drawn.draw();
    expect(layer.draw).toHaveBeenCalledOnce();
  });

  it('passes on badges and the ring, and says whose badge is at a point', async () => {
    const drawn = new Drawn(pageOf('a'), () => undefined);
    await drawn.bring();
    drawn.hear({ type: 'badges', badges: { a: null } });
    drawn.hear({ type: 'ring', key: 'a' });
    expect(layer.fill).toHaveBeenCalledExactlyOnceWith({ a: null });
    expect(layer.ring).toHaveBeenCalledExactlyOnceWith('a');
    expect(drawn.at(1, 1)).toBe('a');
  });

  it('is taken away by a key and brought back by the next; while away nothing is drawn', async () => {
    const drawn = new Drawn(pageOf('a'), () => undefined);
    await drawn.bring();
    drawn.hear(hide());
    drawn.draw();
    expect([layer.wipe.mock.calls.length, layer.draw.mock.calls.length]).toEqual([1, 0]);
    drawn.hear(hide());
    expect(layer.draw).toHaveBeenCalledOnce();
    drawn.hear(hide(true));
    drawn.hear(hide(true));
    drawn.draw();
    expect(layer.draw).toHaveBeenCalledOnce();
  });
});
