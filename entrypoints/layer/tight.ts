import { documentElement, rectangle } from '../../utils/dom/dom.ts';

/**
 * Tells, one frame late, of a card that has moved though nothing announced it: a window just as large as the card is
 * laid around each, and the browser says when it no longer fills it. Costs nothing while nothing moves.
 */
export class Tight {
  private observers: IntersectionObserver[] = [];
  private readonly moved: () => void;

  constructor(moved: () => void) {
    this.moved = moved;
  }

  /** Lays a window around each of these as they stand now. */
  lay(cards: Iterable<Element>): void {
    this.lift();
    const { clientWidth, clientHeight } = documentElement(document);
    for (const card of cards) {
      const { left, top, right, bottom, width, height } = rectangle(card);
      if (width === 0 || height === 0) continue;
      const rootMargin = [-top, right - clientWidth, bottom - clientHeight, -left]
        .map((margin) => `${Math.ceil(margin)}px`)
        .join(' ');
      this.observers.push(this.around(card, rootMargin));
    }
  }

  lift(): void {
    for (const observer of this.observers) observer.disconnect();
    this.observers = [];
  }

  private around(card: Element, rootMargin: string): IntersectionObserver {
    let filled: number | null = null;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (filled !== null && entry.intersectionRatio < filled) this.moved();
        filled ??= entry.intersectionRatio;
      },
      { rootMargin, threshold: [0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 1] },
    );
    observer.observe(card);
    return observer;
  }
}
