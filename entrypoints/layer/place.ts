import { contains, documentElement, rectangle, selectFirst } from '../../utils/dom/dom.ts';
import type { Box } from './badge-boxes.ts';
import { Clips } from './clip.ts';
import { isCovered } from './cover.ts';
import { canBeSeen, isConnected } from './dom.ts';
import { Grounds } from './ground.ts';
import { badgeSpot, meet } from './where.ts';
import { isStill, personOf } from './who.ts';

/** How wide the layer's own measure is, in its own pixels. */
const MEASURE = 100;

/** In the layer's own pixels, from its corner or, where it is fixed, from the viewport's. */
export interface Spot {
  left: number;
  top: number;
  fixed: boolean;
}

/** A spot as it is written down with its box. */
export const spotText = ({ left, top, fixed }: Spot): string => `${fixed ? 'fixed ' : ''}${left}px ${top}px`;

/** Where a card's badge belongs now: on its own person, where that can be seen, or nowhere. */
export class CardPlace {
  readonly grounds = new Grounds();
  private readonly clips: Clips;
  private readonly doc: Document;
  private origin = { left: 0, top: 0 };
  private scale = 1;
  /** Whether what is fixed is placed in the root and not in the viewport. */
  private holds = false;

  constructor(doc: Document) {
    this.doc = doc;
    this.clips = new Clips(doc);
  }

  /** After anything in the page has changed. */
  forget(): void {
    this.clips.forget();
    this.grounds.forget();
  }

  /** What is asked from now on is asked of the layout as it is now. */
  look(measure: Element): void {
    const { left, top, width } = rectangle(measure);
    this.origin = { left, top };
    this.scale = width > 0 ? width / MEASURE : 1;
    const { transform, filter, willChange } = getComputedStyle(documentElement(this.doc));
    this.holds = transform !== 'none' || filter !== 'none' || /transform|filter/.test(willChange);
    this.clips.look();
  }

  /** `felt`: since it was drawn where it is, nothing told of a change: what lies over it is not felt for again. */
  of(box: Box, felt = false): Spot | null {
    const { element, badge } = box.spot;
    // Until it was filled in for the first time there is nothing to be placed, for nobody.
    if (!box.filled || !isConnected(element) || !this.isTheirs(box) || !canBeSeen(element)) return null;
    const card = rectangle(element);
    const anchor = anchorOf(box);
    const around = this.clips.of(element);
    // What stays while the page scrolls is drawn so too, unless the root is what it stays in.
    const fixed = around.fixed && !this.holds;
    // The page ends at its upper edge.
    const clip = fixed ? around.clip : meet(around.clip, { ...PLANE, top: this.origin.top });
    const place = badgeSpot(card, anchor === element ? card : rectangle(anchor), clip, badge, this.scale);
    if (!place) return null;
    const { scale } = this;
    const origin = fixed ? { left: 0, top: 0 } : this.origin;
    const spot = {
      fixed,
      left: Math.round((place.left - origin.left) / scale),
      top: Math.round((place.top - origin.top) / scale),
    };
    // Of all that is asked here this costs a page the most.
    const isFelt = felt && box.at === spotText(spot);
    return isFelt || !isCovered(this.doc, element, card, place) ? spot : null;
  }

  /** Whether a card shows the person of whom it was read. What is in doubt stays so until it has been read again. */
  private isTheirs(box: Box): boolean {
    const { spot, touched } = box;
    if (box.doubted !== 'no') return false;
    if (!touched) {
      box.person ??= personOf(spot);
      return true;
    }
    box.touched = false;
    if (box.person && isStill(spot.element, box.person)) return true;
    box.doubted = 'now';
    return false;
  }
}

const PLANE = { left: -1e9, right: 1e9, bottom: 1e9 };

function anchorOf(box: Box): Element {
  const { element, badge } = box.spot;
  if (!badge.anchor) return element;
  if (!box.anchor || !contains(element, box.anchor))
    box.anchor = selectFirst(element, badge.anchor) ?? element;
  return box.anchor;
}
