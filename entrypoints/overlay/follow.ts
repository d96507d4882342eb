import { contains, rectangle } from '../../utils/reader/dom.ts';
import type { ReadPlace } from '../../utils/reader/read-page.ts';

/** How long a scroll must rest before the card in the middle is looked for. Milliseconds. */
const REST = 150;

/**
 * Says which card the pointer is on, or else which is nearest the middle of the viewport, whenever that
 * changes. Listens only in this script's own world, passively; the page sees nothing of it.
 */
export function followCards(
  places: () => readonly ReadPlace[],
  pointed: (key: string | null) => void,
  signal: AbortSignal,
): () => void {
  let pointer: { x: number; y: number } | null = null;
  let last: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    const under = pointer ? document.elementFromPoint(pointer.x, pointer.y) : null;
    const key = (under && cardAround(under, places())) ?? nearestToMiddle(places(), innerHeight);
    if (key !== last) pointed(key);
    last = key;
  };
  const soon = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(look, delay);
  };

  const options = { capture: true, passive: true, signal };
  addEventListener(
    'pointermove',
    (event) => {
      const still = pointer !== null;
      pointer = { x: event.clientX, y: event.clientY };
      if (still) soon(40);
      else look();
    },
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      pointer = null;
      soon(REST);
    },
    options,
  );
  addEventListener('scroll', () => soon(REST), options);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return look;
}

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
