import { createElement, documentElement, isWithin, parentNode, rectangle } from '../../utils/dom/dom.ts';
import type { BadgeSays } from '../../utils/fit/badge-says.ts';
import type { Drawing } from '../../utils/messages/page.ts';
import { type Box, Boxes } from './badge-boxes.ts';
import { Beat } from './beat.ts';
import { CardPlace, type Spot, spotText } from './place.ts';
import { areMoved, hearSigns, type PageSign } from './signs.ts';
import { Tight } from './tight.ts';
import type { NamedPlace } from './who.ts';

/** Milliseconds without a sign after which nothing is expected to move. */
const REST = 200;

/**
 * The layer over the page: one plain element at the end of `<html>` with a closed root. A badge lies on its own
 * person or nowhere: whatever may have moved or changed a card, its place and its person are looked at again in the
 * frame in which that would be seen.
 */
export class Layer {
  private host: HTMLElement | null = null;
  private root: ShadowRoot | null = null;
  private beat: Beat | null = null;
  private listening = new AbortController();
  private readonly boxes: Boxes;
  private readonly place = new CardPlace(document);
  private readonly tight = new Tight(() => this.sign('else'));
  private readonly guard = new MutationObserver(() => this.check());
  /** Whether something may be moving by itself, and whether the next frame is asked for. */
  private lively = false;
  private waiting = false;
  private filled = false;
  private resting = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** A page that takes the layer away once gets it back once; then it stays away. */
  private chances = 1;
  private readonly doubt: () => void;
  private readonly sheet: string;

  /** `doubt`: a card shows somebody else, as far as can be told; it has to be read again. */
  constructor(drawing: Drawing, doubt: () => void) {
    this.sheet = drawing.sheet;
    this.doubt = doubt;
    this.boxes = new Boxes(
      drawing,
      (element) => this.place.grounds.isDark(element),
      () => this.ask(),
    );
  }

  /** Draws a box for each spot, all at once, with what is known of it. */
  draw(spots: readonly NamedPlace[]): void {
    if (!this.root && !this.insert()) return;
    this.place.forget();
    const nodes = this.boxes.draw(spots);
    if (nodes && this.beat) this.root?.replaceChildren(this.beat.element, ...nodes);
    this.ask();
  }

  /** Fills in the boxes of these keys, changed or not; the others keep what they show. */
  fill(badges: Readonly<Record<string, BadgeSays | null>>): void {
    const isNear = this.boxes.fill(badges);
    this.filled = true;
    if (isNear) this.ask();
  }

  /** Marks whom the panel shows. */
  ring(key: string | null): void {
    this.boxes.ring(key);
  }

  /** The key of the badge at a point of the viewport, or `null`. */
  at(x: number, y: number): string | null {
    for (const { node, at, spot } of this.boxes.near) {
      if (at === '') continue;
      const { left, right, top, bottom } = rectangle(node);
      if (x >= left && x <= right && y >= top && y <= bottom) return spot.key;
    }
    return null;
  }

  /** Takes the layer away and empties it. */
  wipe(): void {
    this.guard.disconnect();
    this.listening.abort();
    this.tight.lift();
    clearTimeout(this.timer);
    this.beat?.end();
    this.boxes.clear();
    this.root?.replaceChildren();
    this.host?.remove();
    this.host = null;
    this.root = null;
    this.beat = null;
  }

  private insert(): boolean {
    const outer = documentElement(document);
    if (this.chances < 0 || !(outer instanceof HTMLHtmlElement)) return false;
    // A plain element: a page can define any name with a hyphen and so reach a closed root.
    const host = createElement(document, 'div');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(this.sheet);
    root.adoptedStyleSheets = [sheet];
    outer.append(host);
    this.host = host;
    this.root = root;
    this.beat = new Beat(document, () => this.look());
    root.append(this.beat.element);
    this.listening = new AbortController();
    hearSigns(
      (records) => this.changed(records),
      (kind) => this.sign(kind),
      this.listening.signal,
    );
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
    const spots = this.boxes.spots;
    this.wipe();
    this.chances -= 1;
    if (this.chances >= 0) this.draw(spots);
  }

  private changed(records: readonly MutationRecord[]): void {
    this.place.forget();
    this.boxes.touch(records);
    if (records.some(({ target }) => isRoot(target))) this.boxes.wearAgain();
    this.sign('else');
  }

  private sign(kind: PageSign): void {
    // Whatever else it was may have begun an animation, whose own event comes frames later.
    this.lively ||= kind !== 'scroll';
    this.ask();
  }

  /** Until a box was filled in there is nothing to be placed, for nobody. */
  private ask(): void {
    if (this.filled) this.beat?.ask();
  }

  /** Looks where every card near the viewport is, after the layout of a frame: first all reads, then all writes. */
  private look(): void {
    const { beat } = this;
    if (!beat) return;
    this.place.look(beat.element);
    const near = [...this.boxes.near];
    const places = near.map((box) => this.place.of(box, this.resting));
    const due = this.boxes.due();
    const moved = near.map((box, index) => put(box, places[index] ?? null)).some(Boolean);
    if (near.some(({ doubted }) => doubted === 'now')) {
      for (const box of near) if (box.doubted === 'now') box.doubted = 'told';
      this.doubt();
    }
    this.boxes.paint(due);
    this.goOn(moved);
  }

  /** Looks again in the next frame while anything moves; else waits, at no cost, for a sign. */
  private goOn(moved: boolean): void {
    const near = [...this.boxes.near];
    this.lively = (this.lively || moved) && areMoved(near.map(({ spot }) => spot.element));
    const still = !moved && !this.lively;
    if (still && this.resting) {
      this.resting = false;
      this.tight.lay(near.filter(({ at }) => at !== '').map(({ spot }) => spot.element));
      return;
    }
    this.tight.lift();
    this.rest();
    if (still || this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.beat?.ask();
    });
  }

  /** Once nothing has asked for a look for a while, there is a last one, after which the cards are watched tightly. */
  private rest(): void {
    clearTimeout(this.timer);
    this.resting = false;
    this.timer = setTimeout(() => {
      this.resting = true;
      this.look();
    }, REST);
  }
}

const isRoot = ({ nodeName }: Node) => /^(?:html|body)$/i.test(nodeName);

/** Puts a box where it belongs; whether it was drawn elsewhere before. */
function put(box: Box, at: Spot | null): boolean {
  const where = at ? spotText(at) : '';
  const before = box.at;
  if (where === before) return false;
  box.at = where;
  const { style } = box.node;
  style.setProperty('display', at ? 'block' : 'none');
  if (at) {
    style.setProperty('position', at.fixed ? 'fixed' : 'absolute');
    // What is moved so counts as no shift of the layout, and lays nothing out anew.
    style.setProperty('translate', `${at.left}px ${at.top}px`);
  }
  return before !== '';
}
