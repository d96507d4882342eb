// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followCards } from '../../../entrypoints/overlay/follow.ts';

/** Two cards, one below the other, with a gap between them. In CSS pixels. */
const CARDS = [
  { key: 'a', top: 0, bottom: 100 },
  { key: 'b', top: 140, bottom: 700 },
];

type Hear = (event: object) => void;
const heard = new Map<string, Hear>();
const said: string[] = [];
let ended = new AbortController();
let now = 0;
let read = () => {};

/** An event as the browser hands it over; a test cannot make one that a person made in any other way. */
const give = (type: string, more: object = {}) =>
  heard.get(type)?.({ isTrusted: true, timeStamp: now, target: document.body, ...more });
const wait = (time: number) => {
  now += time;
  vi.advanceTimersByTime(time);
};
const link = (key: string) => document.querySelector(`#${key} a`);

beforeEach(() => {
  vi.useFakeTimers();
  heard.clear();
  said.length = 0;
  now = 100_000;
  ended = new AbortController();
  document.body.innerHTML = CARDS.map(({ key }) => `<div id="${key}"><a href="/${key}">x</a></div>`).join('');
  const at = (y: number) => CARDS.find(({ top, bottom }) => y >= top && y < bottom);
  Document.prototype.elementFromPoint = (_x, y) => link(at(y)?.key ?? 'none') ?? document.body;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const { top, bottom } = CARDS.find(({ key }) => key === this.id) ?? { top: 0, bottom: 0 };
    return new DOMRect(0, top, 100, bottom - top);
  });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const keep = (type: string, hear: unknown) => void heard.set(type, hear as Hear);
  vi.spyOn(globalThis, 'addEventListener').mockImplementation(keep);
  vi.spyOn(document.documentElement, 'addEventListener').mockImplementation(keep);
  const places = CARDS.map(({ key }) => ({
    key,
    element: document.querySelector(`#${key}`) as Element,
    badge: { corner: 'top-left' as const, inset: [0, 0] as [number, number] },
  }));
  read = followCards(
    () => places,
    (key) => said.push(key),
    ended.signal,
  );
});

afterEach(() => {
  ended.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const move = (y: number, more: object = {}) => {
  give('pointermove', { pointerType: 'mouse', clientX: 5, clientY: y, ...more });
  wait(200);
};

describe('the pointer', () => {
  it('says whose card it is on, and nothing of gaps and margins', () => {
    move(50);
    move(120);
    move(150);
    move(800);
    expect(said).toEqual(['a', 'b']);
  });

  it('moved by a script says nothing', () => {
    move(50, { isTrusted: false });
    expect(said).toEqual([]);
  });

  it('that leaves the page says nothing, however the page scrolls then', () => {
    move(50);
    give('pointerleave', { target: document.documentElement });
    give('keydown');
    give('scroll');
    wait(200);
    expect(said).toEqual(['a']);
  });

  it('that leaves one element for another has not left the page', () => {
    move(50);
    give('pointerleave', { target: link('a') });
    give('wheel', { clientX: 5, clientY: 150 });
    give('scroll');
    wait(200);
    expect(said).toEqual(['a', 'b']);
  });

  it('is looked under again when the page has been read while it rested there', () => {
    move(50);
    read();
    wait(200);
    expect(said).toEqual(['a', 'a']);
    wait(2000);
    read();
    wait(200);
    expect(said).toEqual(['a', 'a']);
  });
});

describe('without a pointer', () => {
  it('a scroll by key or finger says who is nearest to the middle, once it rests', () => {
    for (const type of ['keydown', 'touchmove']) {
      said.length = 0;
      give(type);
      give('scroll');
      expect(said).toEqual([]);
      wait(200);
      expect(said).toEqual(['b']);
      wait(1000);
    }
  });

  it('a scroll of the page’s own says nothing', () => {
    give('scroll');
    wait(200);
    expect(said).toEqual([]);
  });
});

describe('the focus', () => {
  it('that a key moved says whose card it is in, and the scroll after it does not take that back', () => {
    move(150);
    give('keydown');
    give('focusin', { target: link('a') });
    give('scroll');
    wait(200);
    expect(said).toEqual(['b', 'a']);
  });

  it('that the page moved says nothing', () => {
    give('focusin', { target: link('a') });
    give('keydown', { isTrusted: false });
    give('focusin', { target: link('a') });
    expect(said).toEqual([]);
  });
});

describe('when it has ended', () => {
  it('what was to be looked at is not', () => {
    give('pointermove', { pointerType: 'mouse', clientX: 5, clientY: 50 });
    ended.abort();
    wait(200);
    expect(said).toEqual([]);
  });
});
