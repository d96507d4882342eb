import { documentElement, selectFirst } from '../../utils/dom/dom.ts';
import { innerBox, outerElement } from './dom.ts';
import { type Edges, EVERYWHERE, meet } from './where.ts';

const CLIPS = /paint|strict|content/;

/** What is around a place: what clips what is in it, and whether that stays where it is while the page scrolls. */
interface Clipping {
  clippers: readonly Element[];
  fixed: boolean;
}

/** What clips the cards of a page: asked once for each parent until the page changes, and measured once a look. */
export class Clips {
  private readonly around = new Map<Element, Clipping>();
  private measured = new Map<Element, Edges>();
  private readonly doc: Document;

  constructor(doc: Document) {
    this.doc = doc;
  }

  /** After anything in the page has changed. */
  forget(): void {
    this.around.clear();
  }

  /** What is measured from now on is measured anew. */
  look(): void {
    this.measured = new Map();
  }

  /** What is left of the viewport's plane to a card by the scroll boxes around it, and whether it stays there. */
  of(card: Element): { clip: Edges; fixed: boolean } {
    const parent = outerElement(card);
    const { position } = getComputedStyle(card);
    if (!parent || position === 'fixed') return { clip: EVERYWHERE, fixed: position === 'fixed' };
    // Of an absolute card only what it is placed in can clip it.
    const { clippers, fixed } =
      position === 'absolute' ? clippingAt(this.doc, parent, 'absolute') : this.aroundIn(parent);
    const clip = clippers.reduce((edges, clipper) => meet(edges, this.measure(clipper)), EVERYWHERE);
    return { clip, fixed };
  }

  private aroundIn(parent: Element): Clipping {
    const known = this.around.get(parent) ?? clippingAt(this.doc, parent, 'static');
    this.around.set(parent, known);
    return known;
  }

  private measure(clipper: Element): Edges {
    const known = this.measured.get(clipper) ?? innerBox(clipper);
    this.measured.set(clipper, known);
    return known;
  }
}

/** What is around a place, itself the first. `how`: how what is in it is positioned. */
function clippingAt(doc: Document, start: Element, how: 'static' | 'absolute'): Clipping {
  const outer = documentElement(doc);
  const body = selectFirst(outer, 'body');
  const clippers: Element[] = [];
  let inside: string = how;
  for (let element: Element | null = start; element && element !== outer; element = outerElement(element)) {
    const { position, overflowX, overflowY, contain, transform } = getComputedStyle(element);
    const holds = position !== 'static' || transform !== 'none';
    if (inside !== 'absolute' || holds) {
      const clips = overflowX !== 'visible' || overflowY !== 'visible' || CLIPS.test(contain);
      // The overflow of the body is the viewport's, unless the root has one of its own.
      const isRoots = element === body && getComputedStyle(outer).overflowY === 'visible';
      if (clips && !isRoots) clippers.push(element);
      if (position === 'fixed') return { clippers, fixed: true };
      inside = position === 'absolute' ? 'absolute' : 'static';
    }
  }
  return { clippers, fixed: false };
}
