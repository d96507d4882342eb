// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OUTLINES } from '../../../entrypoints/background/outlines.ts';
import type { BadgeSays } from '../../../utils/fit/badge-says.ts';
import { badgeWords } from '../../../utils/fit/badge-words.ts';

/** The browser's, as far as it is asked: which elements are watched, and what it tells of them. */
const sight = vi.hoisted(() => ({
  watched: new Set<Element>(),
  tell: (_entries: { target: Element; isIntersecting: boolean }[]) => {},
}));
vi.stubGlobal(
  'IntersectionObserver',
  class {
    constructor(tell: typeof sight.tell) {
      sight.tell = tell;
    }
    observe = (element: Element) => sight.watched.add(element);
    unobserve = (element: Element) => sight.watched.delete(element);
    disconnect = () => sight.watched.clear();
  },
);
const { Boxes } = await import('../../../entrypoints/layer/badge-boxes.ts');

const SAYS: BadgeSays = {
  ...{ marks: ['says', 'near'], musts: 1, fact: 'all', n: 0 },
  ...{ price: [90, 90], currency: 'USD' },
};
const badge = { corner: 'top-right', inset: [0, 0] } as const;

let boxes: InstanceType<typeof Boxes>;
const card = (key: string) => document.querySelector(`#${key}`) as Element;
const spots = (...keys: string[]) =>
  keys.map((key) => ({ key, element: card(key), badge, name: `Person ${key}`, url: '' }));
const near = (...keys: string[]) =>
  sight.tell(keys.map((key) => ({ target: card(key), isIntersecting: true })));
const boxOf = (key: string) => {
  for (const box of boxes.near) if (box.spot.key === key) return box;
  throw new Error(`${key} is not near.`);
};

beforeEach(() => {
  sight.watched.clear();
  document.body.innerHTML = ['a', 'b', 'c'].map((id) => `<article id="${id}"><p>x</p></article>`).join('');
  boxes = new Boxes(
    { outlines: OUTLINES, words: badgeWords((key, ...slots) => [key, ...slots].join(' ')) },
    () => false,
    () => {},
  );
});

describe('boxes', () => {
  it('stand there for everyone at once, empty and without a word', () => {
    const nodes = boxes.draw(spots('a', 'b', 'c')) ?? [];
    expect(nodes.map((node) => [node.className, node.childNodes.length])).toEqual([
      ['box', 0],
      ['box', 0],
      ['box', 0],
    ]);
    expect([...sight.watched]).toEqual(['a', 'b', 'c'].map(card));
  });

  it('are the same nodes when the same cards are read again, and others when a card is another’s', () => {
    const nodes = boxes.draw(spots('a', 'b'));
    expect(boxes.draw(spots('a', 'b'))).toBeNull();
    const [first, ...others] = spots('a', 'b');
    const again = boxes.draw([{ ...first, key: 'z' } as (typeof others)[0], ...others]);
    expect(again?.[0]).not.toBe(nodes?.[0]);
    expect(again?.[1]).toBe(nodes?.[1]);
  });

  it('of a card that is another’s now are near only once the browser says so', () => {
    boxes.draw(spots('a'));
    near('a');
    expect(boxes.near.size).toBe(1);
    const [first] = spots('a');
    if (first) boxes.draw([{ ...first, key: 'z' }]);
    expect(boxes.near.size).toBe(0);
    expect(sight.watched.has(card('a'))).toBe(true);
  });

  it('leave the cards that are gone', () => {
    boxes.draw(spots('a', 'b'));
    boxes.draw(spots('b'));
    expect([...sight.watched]).toEqual([card('b')]);
  });
});

describe('an answer', () => {
  it('fills in just the boxes of its keys, and draws those near the viewport', () => {
    const nodes = boxes.draw(spots('a', 'b')) ?? [];
    near('a');
    boxes.fill({ a: SAYS });
    boxes.paint(boxes.due());
    expect(nodes.map((node) => node.hasAttribute('aria-label'))).toEqual([true, false]);
    expect(nodes.map((node) => node.childNodes.length)).toEqual([1, 0]);
    boxes.fill({ b: SAYS });
    near('b');
    boxes.paint(boxes.due());
    expect(nodes[1]?.className).toBe('box on all');
  });

  it('of nothing is drawn too, in the same nodes', () => {
    const [node] = boxes.draw(spots('a')) ?? [];
    near('a');
    boxes.fill({ a: null });
    boxes.paint(boxes.due());
    expect([node?.className, node?.querySelectorAll('svg *').length]).toEqual(['box', 13]);
  });

  it('is known again when its card comes back', () => {
    boxes.draw(spots('a'));
    boxes.fill({ a: SAYS });
    boxes.draw([]);
    const [node] = boxes.draw(spots('a')) ?? [];
    near('a');
    boxes.paint(boxes.due());
    expect(node?.className).toBe('box on all');
  });
});

describe('whom the panel shows', () => {
  it('is marked, and no one else any more', () => {
    const nodes = boxes.draw(spots('a', 'b')) ?? [];
    near('a', 'b');
    boxes.fill({ a: SAYS, b: SAYS });
    boxes.paint(boxes.due());
    boxes.ring('a');
    boxes.ring('b');
    expect(nodes.map(({ className }) => className)).toEqual(['box on all', 'box on all here']);
    expect(nodes[1]?.getAttribute('aria-label')).toContain('badge_here');
  });
});

describe('a change in the page', () => {
  const recorded = async (change: () => void) => {
    const all: MutationRecord[] = [];
    const observer = new MutationObserver((records) => all.push(...records));
    observer.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
    change();
    all.push(...observer.takeRecords());
    observer.disconnect();
    boxes.touch(all);
  };
  beforeEach(() => {
    boxes.draw(spots('a', 'b'));
    near('a', 'b');
  });

  it('in a card puts that card’s person to the test, and nobody else’s', async () => {
    await recorded(() => card('a').querySelector('p')?.firstChild?.remove());
    expect([boxOf('a').touched, boxOf('b').touched]).toEqual([true, false]);
  });

  it('of how a card looks says nothing of whose it is', async () => {
    await recorded(() => card('a').setAttribute('class', 'seen'));
    await recorded(() => card('a').setAttribute('style', 'order:3'));
    expect(boxOf('a').touched).toBe(false);
    await recorded(() => card('a').setAttribute('data-id', '8'));
    expect(boxOf('a').touched).toBe(true);
  });

  it('of very many nodes puts everyone to the test', async () => {
    await recorded(() => {
      for (let at = 0; at < 500; at += 1) document.body.append(document.createElement('i'));
    });
    expect([boxOf('a').touched, boxOf('b').touched]).toEqual([true, true]);
  });

  it('is forgotten once the card has been read again', async () => {
    await recorded(() => card('a').querySelector('p')?.remove());
    boxes.draw(spots('a', 'b'));
    expect(boxOf('a').touched).toBe(false);
  });
});
