import { isElement, parentNode } from '../../utils/dom/dom.ts';
import type { BadgeSays } from '../../utils/fit/badge-says.ts';
import type { Outlines } from '../../utils/messages/page.ts';
import { labelOf } from './label.ts';
import { makeBox, makePicture, type Picture, show, wear } from './picture.ts';
import type { Named, Person } from './who.ts';

/** One badge, and what is known of the card that it belongs to. */
export interface Box {
  spot: Named;
  node: HTMLElement;
  picture: Picture | null;
  /** Whether the background has answered for its key, and whether that is still to be drawn. */
  filled: boolean;
  stale: boolean;
  /** Whose card it is, once that was needed, and whether it changed since. */
  person: Person | null;
  touched: boolean;
  /** Whether it seems to be another's: `now` just found, `told` and to be read again. */
  doubted: 'no' | 'now' | 'told';
  anchor: Element | null;
  /** Where it is drawn; empty: nowhere. */
  at: string;
}

/** So far outside the viewport a card counts as near, of the viewport's own height. */
const MARGIN = '50%';
/** Of more changes at once no one is looked at. */
const MANY = 400;
/** What a page writes on a card that says nothing of whose it is. */
const LOOKS = /^(?:class|style)$/;

/** The boxes of a page: all stand there at once, and those near the viewport are drawn. */
export class Boxes {
  readonly near = new Set<Box>();
  private all: Box[] = [];
  private of = new Map<Element, Box>();
  private here: string | null = null;
  private readonly says = new Map<string, BadgeSays | null>();
  private readonly isDark: (element: Element) => boolean;
  private readonly sight: IntersectionObserver;
  private readonly outlines: Outlines;

  constructor(outlines: Outlines, isDark: (element: Element) => boolean, seen: () => void) {
    this.outlines = outlines;
    this.isDark = isDark;
    this.sight = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) this.see(target, isIntersecting);
        seen();
      },
      { rootMargin: MARGIN },
    );
  }

  get spots(): Named[] {
    return this.all.map(({ spot }) => spot);
  }

  /** Makes the boxes those of these spots. Resolves to their nodes, or `null` where they are the same as before. */
  draw(spots: readonly Named[]): HTMLElement[] | null {
    const before = this.all;
    const known = new Map(before.map((box) => [box.spot.element, box] as const));
    this.all = spots.map((spot) => {
      const old = known.get(spot.element);
      if (old?.spot.key !== spot.key) return { ...fresh(spot), filled: this.says.has(spot.key) };
      known.delete(spot.element);
      return Object.assign(old, READ_AGAIN, { spot });
    });
    this.of = new Map(this.all.map((box) => [box.spot.element, box]));
    // Whoever is left has lost their card, or it is another's now.
    for (const box of known.values()) {
      this.near.delete(box);
      this.sight.unobserve(box.spot.element);
    }
    for (const box of this.all) {
      this.sight.observe(box.spot.element);
      this.name(box);
    }
    const same = before.length === this.all.length && before.every((box, at) => box === this.all[at]);
    return same ? null : this.all.map(({ node }) => node);
  }

  fill(badges: Readonly<Record<string, BadgeSays | null>>): void {
    for (const [key, says] of Object.entries(badges)) this.says.set(key, says);
    for (const box of this.all)
      if (Object.hasOwn(badges, box.spot.key)) {
        box.stale = true;
        box.filled = true;
        this.name(box);
      }
  }

  ring(key: string | null): void {
    const both = [this.here, key];
    this.here = key;
    for (const box of this.all)
      if (both.includes(box.spot.key)) {
        this.name(box);
        if (box.picture) wear(box.node, this.said(box), this.look(box));
      }
  }

  /** Draws those near the viewport that were filled in since. */
  paint(): void {
    for (const box of this.near) {
      if (!box.stale || !box.filled) continue;
      box.stale = false;
      box.picture ??= makePicture(document, box.node);
      show(box.picture, this.said(box), this.look(box), this.outlines);
    }
  }

  /** Takes note of the cards in which something changed that may say whose they are. */
  touch(records: readonly MutationRecord[]): void {
    if (records.length > MANY) {
      for (const box of this.all) box.touched = true;
      return;
    }
    for (const { target, type, attributeName } of records) {
      if (type === 'attributes' && LOOKS.test(attributeName ?? '')) continue;
      for (let node: Node | null = target; node; node = parentNode(node)) {
        const box = isElement(node) && this.of.get(node);
        if (box) box.touched = true;
      }
    }
  }

  /** Wears the colours of the page as it is now. */
  wearAgain(): void {
    for (const box of this.near) if (box.picture) wear(box.node, this.said(box), this.look(box));
  }

  clear(): void {
    this.sight.disconnect();
    this.near.clear();
    this.all = [];
    this.of.clear();
  }

  private see(element: Element, near: boolean): void {
    const box = this.of.get(element);
    if (!box) return;
    if (near) this.near.add(box);
    else {
      this.near.delete(box);
      box.node.style.setProperty('display', 'none');
      box.at = '';
    }
  }

  private said = ({ spot }: Box) => this.says.get(spot.key) ?? null;
  private look = ({ spot }: Box) => ({
    dark: this.isDark(spot.element),
    here: spot.key === this.here,
  });

  private name(box: Box): void {
    const { name, key } = box.spot;
    box.node.setAttribute('aria-label', labelOf(name, this.said(box), key === this.here));
  }
}

/** What is known of a card that has just been read. */
const READ_AGAIN = { stale: true, person: null, touched: false, doubted: 'no', anchor: null } as const;

function fresh(spot: Named): Box {
  return { ...READ_AGAIN, spot, node: makeBox(document), picture: null, filled: false, at: '' };
}
