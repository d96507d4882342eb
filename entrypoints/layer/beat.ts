import { createElement } from '../../utils/dom/dom.ts';

/**
 * So deep lies what is watched. Of two sizes that change while the browser tells of sizes it tells of the deeper one
 * in the same frame, and reports the other as an error, which the page would hear: it has to lie deeper than what
 * pages watch.
 */
const DEPTH = 64;

/**
 * Calls back within a frame, after its layout and before it is drawn, whatever asked for it: a task, an event, the
 * frame's own callbacks. What is measured then is what will be seen. An element of ours changes its size for it.
 */
export class Beat {
  /** Of constant width: by it the layer knows how large its own pixels are. */
  readonly element: HTMLElement;
  private readonly observer: ResizeObserver;
  private readonly inner: HTMLElement;
  private asked = false;
  private odd = false;

  constructor(doc: Document, act: () => void) {
    this.element = createElement(doc, 'i');
    this.element.className = 'beat';
    let inner = this.element;
    for (let depth = 1; depth < DEPTH; depth += 1) {
      const next = createElement(doc, 'i');
      inner.append(next);
      inner = next;
    }
    inner.className = 'beat';
    this.inner = inner;
    this.observer = new ResizeObserver(() => {
      this.asked = false;
      act();
    });
    this.observer.observe(inner);
  }

  /** Asks for the frame at hand or, after it, the next. Never to be called while it calls back. */
  ask(): void {
    if (this.asked) return;
    this.asked = true;
    this.odd = !this.odd;
    this.inner.className = this.odd ? 'beat odd' : 'beat';
  }

  end(): void {
    this.observer.disconnect();
  }
}
