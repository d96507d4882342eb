import type { Band } from '../../utils/fit/estimate-types.ts';
import type { BadgePlace } from '../../utils/listing/descriptor.ts';
import {
  createElement,
  documentElement,
  isWithin,
  parentNode,
  rectangle,
  selectFirst,
} from '../../utils/reader/dom.ts';
import { drawMark, SIZE } from './mark.ts';

/** A badge to be drawn: whose it is, and where. */
export interface BadgeSpot {
  key: string;
  element: Element;
  badge: BadgePlace;
  /** For screen readers, with the band still to come. */
  label(band: Band | null): string;
}

/**
 * Above what a page raises a card to while the pointer is on it (Psychology Today: 2), so that no badge is half
 * hidden then; below its headers and dialogs, which begin at 10 on the pages that were seen.
 */
const LEVEL = 9;

/**
 * Nothing of the page's reaches in (`all: initial`), nothing can be pointed at, and every box has the
 * same size whatever it shows, so that the page learns only that a layer is there.
 */
const STYLE = `
:host{all:initial!important;position:absolute!important;inset:0 auto auto 0!important;width:0!important;height:0!important;
display:block!important;z-index:${LEVEL}!important;
pointer-events:none!important;user-select:none!important;-webkit-user-modify:read-only!important;
direction:ltr!important;unicode-bidi:isolate!important}
.box{position:absolute;box-sizing:border-box;width:${SIZE.width}px;height:${SIZE.height}px;contain:strict;
overflow:hidden;border-radius:13px;background:#fffdf6;color:#2b2a33;box-shadow:inset 0 0 0 1px #8a8577}
.box.here{box-shadow:inset 0 0 0 1px #8a8577,inset -12px 0 0 #1c5360}
.box svg{display:block;fill:currentColor}
@media (forced-colors:active){.box{background:Canvas;color:CanvasText;border:1px solid CanvasText}
.box.here{border-inline-end:12px solid Highlight}}
@media print{:host{display:none!important}}`;

interface Box {
  spot: BadgeSpot;
  node: HTMLElement;
}

/** The layer over the page: one plain element at the end of `<html>` with a closed root. */
export class Layer {
  private host: HTMLElement | null = null;
  private root: ShadowRoot | null = null;
  private boxes: Box[] = [];
  private readonly bands = new Map<string, Band | null>();
  /** Whom the panel shows, when the user chose them there. */
  private ringed: string | null = null;
  private readonly guard = new MutationObserver(() => this.check());
  /** A page that takes the layer away once gets it back once; then it stays away. */
  private chances = 1;

  /** Draws a box for each spot, all at once, with the band that is known of it. */
  draw(spots: readonly BadgeSpot[]): void {
    if (!this.root && !this.insert()) return;
    this.boxes = spots.map((spot) => ({ spot, node: this.makeBox(spot) }));
    this.root?.replaceChildren(...this.boxes.map(({ node }) => node));
    this.place();
  }

  /** Fills boxes in; those that are not named keep what they show. */
  fill(bands: Readonly<Record<string, Band | null>>): void {
    for (const [key, band] of Object.entries(bands)) this.bands.set(key, band);
    for (const { spot, node } of this.boxes) this.show(spot, node);
  }

  /** Marks the badge of whom the user chose in the panel; `null` marks nobody. */
  ring(key: string | null): void {
    this.ringed = key;
    for (const { spot, node } of this.boxes) node.classList.toggle('here', spot.key === key);
  }

  /** Puts every box over its card: all reads first, then all writes. */
  place(): void {
    if (!this.host) return;
    const origin = rectangle(this.host);
    const rects = this.boxes.map(({ spot }) => anchorRect(spot));
    this.boxes.forEach((box, index) => {
      const rect = rects[index];
      const shown = rect && rect.width > 0 && rect.height > 0;
      box.node.style.setProperty('display', shown ? 'block' : 'none');
      if (!shown) return;
      const [x, y] = corner(rect, box.spot.badge);
      const [left, top] = [Math.round(x - origin.left), Math.round(y - origin.top)];
      box.node.style.setProperty('inset', `${top}px auto auto ${left}px`);
    });
  }

  /** The key of the badge at a point of the viewport, or `null`. */
  at(x: number, y: number): string | null {
    const hit = this.boxes.find(({ node }) => {
      const { left, right, top, bottom } = rectangle(node);
      return x >= left && x <= right && y >= top && y <= bottom;
    });
    return hit?.spot.key ?? null;
  }

  /** Takes the layer away and empties it. */
  wipe(): void {
    this.guard.disconnect();
    this.root?.replaceChildren();
    this.host?.remove();
    this.host = null;
    this.root = null;
    this.boxes = [];
  }

  private insert(): boolean {
    const outer = documentElement(document);
    if (this.chances < 0 || !(outer instanceof HTMLHtmlElement)) return false;
    // A plain element: a page can define any name with a hyphen and so reach a closed root.
    const host = createElement(document, 'div');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    outer.append(host);
    this.host = host;
    this.root = root;
    for (const home of [document, outer]) this.guard.observe(home, { childList: true });
    this.guard.observe(host, { attributes: true });
    return true;
  }

  private check(): void {
    const { host } = this;
    if (!host) return;
    const home = documentElement(document);
    const untouched = parentNode(host) === home && host.attributes.length === 0 && !isWithin(host, 'canvas');
    if (untouched) return;
    const spots = this.boxes.map(({ spot }) => spot);
    this.wipe();
    this.chances -= 1;
    if (this.chances >= 0) this.draw(spots);
  }

  private makeBox(spot: BadgeSpot): HTMLElement {
    const node = createElement(document, 'div');
    node.className = spot.key === this.ringed ? 'box here' : 'box';
    node.setAttribute('role', 'img');
    this.show(spot, node);
    return node;
  }

  private show(spot: BadgeSpot, node: HTMLElement): void {
    const band = this.bands.get(spot.key) ?? null;
    node.setAttribute('aria-label', spot.label(band));
    node.replaceChildren(drawMark(document, band));
  }
}

function anchorRect({ element, badge }: BadgeSpot): DOMRect {
  const anchor = badge.anchor ? selectFirst(element, badge.anchor) : null;
  return rectangle(anchor ?? element);
}

function corner(rect: DOMRect, { corner: at, inset: [dx, dy] }: BadgePlace): [x: number, y: number] {
  const x = at.endsWith('left') ? rect.left + dx : rect.right - SIZE.width - dx;
  const y = at.startsWith('top') ? rect.top + dy : rect.bottom - SIZE.height - dy;
  return [Math.max(rect.left, x), y];
}
