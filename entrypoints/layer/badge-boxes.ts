import { isElement, parentNode } from '../../utils/dom/dom.ts';
import type { BadgeSays } from '../../utils/fit/badge-says.ts';
import type { Drawing } from '../../utils/messages/page.ts';
import { type BadgeLook, makeBox, makePicture, type Picture, showBadge, wear } from './badge-picture.ts';
import { badgeLabel } from './label.ts';
import type { NamedPlace, Person } from './who.ts';

/** One badge, and what is known of the card that it belongs to. */
export interface Box {
  spot: NamedPlace;
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

/** A box that is to be drawn, and how its page makes it look. */
interface DueBox {
  box: Box;
  look: BadgeLook;
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
  private readonly drawing: Omit<Drawing, 'sheet'>;

  constructor(drawing: Omit<Drawing, 'sheet'>, isDark: (element: Element) => boolean, seen: () => void) {
    this.drawing = drawing;
    this.isDark = isDark;
    this.sight = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) this.see(target, isIntersecting);
        seen();
      },
      { rootMargin: MARGIN },
    );
  }

  get spots(): NamedPlace[] {
    return this.all.map(({ spot }) => spot);
  }

  /** Makes the boxes those of these spots. Resolves to their nodes, or `null` where they are the same as before. */
  draw(spots: readonly NamedPlace[]): HTMLElement[] | null {
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
      if (box.filled) this.name(box);
    }
    const same = before.length === this.all.length && before.every((box, at) => box === this.all[at]);
    return same ? null : this.all.map(({ node }) => node);
  }

  /** Whether any of those near the viewport is to be drawn by it. */
  fill(badges: Readonly<Record<string, BadgeSays | null>>): boolean {
    for (const [key, says] of Object.entries(badges)) this.says.set(key, says);
    const filled = this.all.filter(({ spot }) => Object.hasOwn(badges, spot.key));
    for (const box of filled) {
      Object.assign(box, { stale: true, filled: true });
      this.name(box);
    }
    return filled.some((box) => this.near.has(box));
  }

  ring(key: string | null): void {
    const both = [this.here, key];
    this.here = key;
    const meant = this.all.filter(({ spot }) => both.includes(spot.key));
    for (const box of meant) this.name(box);
    for (const { box, look } of this.asTheyLook(meant)) wear(box.node, this.said(box), look);
  }

  /** Those near the viewport that were filled in since, and how they will look: all reads, before any write. */
  due(): DueBox[] {
    return [...this.near].filter(({ stale, filled }) => stale && filled).map(this.asItLooks);
  }

  /** Draws what was due. */
  paint(due: readonly DueBox[]): void {
    for (const { box, look } of due) {
      box.stale = false;
      box.picture ??= makePicture(document, box.node);
      showBadge(box.picture, this.said(box), look, this.drawing.outlines);
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
    for (const { box, look } of this.asTheyLook([...this.near])) wear(box.node, this.said(box), look);
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

  /** Of those that are drawn: all reads, before any write. */
  private asTheyLook = (boxes: readonly Box[]) => boxes.filter(({ picture }) => picture).map(this.asItLooks);

  private asItLooks = (box: Box): DueBox => ({ box, look: this.look(box) });
  private said = ({ spot }: Box) => this.says.get(spot.key) ?? null;
  private look = ({ spot }: Box) => ({
    dark: this.isDark(spot.element),
    here: spot.key === this.here,
  });

  private name(box: Box): void {
    const { name, key } = box.spot;
    box.node.setAttribute(
      'aria-label',
      badgeLabel(name, this.said(box), key === this.here, this.drawing.words),
    );
  }
}

/** What is known of a card that has just been read. */
const READ_AGAIN = { stale: true, person: null, touched: false, doubted: 'no', anchor: null } as const;

function fresh(spot: NamedPlace): Box {
  return { ...READ_AGAIN, spot, node: makeBox(document), picture: null, filled: false, at: '' };
}
