import { contains, documentElement, elementAt, rectangle } from '../../utils/dom/dom.ts';
import type { ReadPlace } from '../../utils/reader/descriptor/read-page.ts';
import { BEGINNING, type Happening, happened } from './follower.ts';

/** How long the pointer, and a scroll, must rest before a card is looked for. Milliseconds. */
const REST = { pointer: 40, scroll: 150 };

/** Events that say no more than that they happened. */
const KINDS = [
  ['keydown', 'key'],
  ['touchstart', 'touch'],
  ['touchmove', 'touch'],
  ['touchend', 'touch'],
  ['scroll', 'scroll'],
] as const;

/**
 * Says which card a person turns to, as `happened` decides it: the one under the pointer, the one that holds the
 * focus or, where there is no pointer, the one nearest to the middle after a scroll. A margin or a gap says nothing.
 * Listens only in this script's own world, passively; the page sees nothing of it. What it returns is to be called
 * when the page has been read again.
 */
export function followCards(
  places: () => readonly ReadPlace[],
  pointed: (key: string) => void,
  signal: AbortSignal,
): () => void {
  let follower = BEGINNING;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (key: string | null) => key !== null && pointed(key);
  const around = (element: unknown) => element instanceof Element && say(cardAround(element, places()));
  const look = {
    pointer: ({ pointer } = follower) =>
      typeof pointer === 'object' && around(elementAt(document, pointer.x, pointer.y)),
    middle: () => say(nearestToMiddle(places(), innerHeight)),
  };
  const note = (happening: Happening, focus?: EventTarget | null) => {
    const [next, where] = happened(follower, happening);
    follower = next;
    if (!where) return;
    clearTimeout(timer);
    if (where === 'focus') around(focus);
    else timer = setTimeout(look[where], happening.type === 'scroll' ? REST.scroll : REST.pointer);
  };

  const options = { capture: true, passive: true, signal };
  addEventListener(
    'pointermove',
    (event) => note({ type: 'move', hovers: event.pointerType !== 'touch', ...spot(event), ...when(event) }),
    options,
  );
  addEventListener('wheel', (event) => note({ type: 'wheel', ...spot(event), ...when(event) }), options);
  addEventListener('focusin', (event) => note({ type: 'focus', ...when(event) }, event.target), options);
  for (const [name, type] of KINDS)
    addEventListener(name, (event) => note({ type, ...when(event) }), options);
  const outer = documentElement(document);
  outer.addEventListener(
    'pointerleave',
    // It hears of everything that the pointer leaves; only the outermost is the page.
    (event) => event.target === outer && note({ type: 'leave', ...when(event) }),
    options,
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => note({ type: 'read', at: performance.now(), isTrusted: true });
}

const when = ({ timeStamp: at, isTrusted }: Event) => ({ at, isTrusted });
const spot = ({ clientX: x, clientY: y }: MouseEvent) => ({ x, y });

/** The card that holds an element; a profile's card is the whole page. */
export function cardAround(element: Element, places: readonly ReadPlace[]): string | null {
  return places.find((place) => contains(place.element, element))?.key ?? null;
}

/** The card whose middle is nearest to the middle of a viewport of this height, in CSS pixels. */
export function nearestToMiddle(places: readonly ReadPlace[], height: number): string | null {
  let nearest: { key: string; distance: number } | null = null;
  for (const { key, element } of places) {
    const { top, bottom } = rectangle(element);
    if (top === bottom) continue;
    const inside = top <= height / 2 && bottom >= height / 2;
    const distance = inside ? 0 : Math.abs(top + bottom - height);
    if (!nearest || distance < nearest.distance) nearest = { key, distance };
  }
  return nearest?.key ?? null;
}
