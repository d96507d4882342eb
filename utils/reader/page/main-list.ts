import {
  attribute,
  contains,
  fits,
  isElement,
  isShort,
  isWithin,
  parentElement,
  precedes,
  selectAll,
  selectFirst,
} from '../../dom/dom.ts';
import { readText } from '../../dom/text.ts';
import type { Descriptor } from '../../listing/descriptor.ts';
import type { ReadPlace } from '../descriptor/read-page.ts';
import { childrenAt, contentsBetween, holdersBetween, previousOf } from './around.ts';
import { endsList, NOBODY } from './notices.ts';
import { SIGNS } from './signs.ts';

/** In characters. */
const MAX_NOTICE = 1000;
/** Above a list there are introductions too: a notice that is no heading is shorter. In characters. */
const MAX_PLAIN = 200;
const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
/** Ways to elsewhere, and what is set: their words say nothing of the list. */
const LINKS = 'a, button, label, input, select, [role="button"], [role="tab"]';
const NEVER = `head, nav, svg, script, style, template, noscript, [hidden], ${LINKS}`;
const MOST_ABOVE = 240;
const MOST_OF_ONE = 120;
const MAX_NOTICE_ELEMENTS = 40;

/** What a piece of a page says: its text, else what it is called for those who do not see it. */
function said(piece: Node): string {
  const text = readText(piece, MAX_NOTICE).slice(0, MAX_NOTICE);
  return text || (isElement(piece) ? (attribute(piece, 'aria-label') ?? '') : '');
}

const isHeading = (piece: Node): boolean =>
  isElement(piece) && (fits(piece, HEADING) || selectFirst(piece, HEADING) !== null);

/**
 * The keys of a list's rows before any heading or notice that stands within it; none where a notice above it says so.
 * `places` are its rows, in the page's order.
 */
export function mainList(
  doc: Document,
  descriptor: Descriptor | null,
  places: readonly ReadPlace[],
): string[] {
  const { exclude, about } = descriptor?.results ?? {};
  const [first] = places;
  if (!first) return [];
  // A notice may stand before all rows: then none of them is what was asked for.
  const notices = about?.notices
    ? selectAll(doc, about.notices).filter((notice) => precedes(notice, first.element))
    : [];
  if (notices.some((notice) => NOBODY.test(said(notice)))) return [];
  const title = selectFirst(doc, about?.heading ?? 'h1');
  if (isCutAbove(first.element, title, exclude)) return [];
  const main = [first.key];
  for (const [index, { key, element }] of places.entries()) {
    const previous = places[index - 1];
    if (!previous) continue;
    if (isCut(previous.element, element, exclude)) break;
    main.push(key);
  }
  return [...new Set(main)].slice(0, SIGNS.rows);
}

/** Whether something between two rows says that the list ends there. */
function isCut(one: Element, two: Element, exclude: string | undefined): boolean {
  /** A block without what is others' in it. */
  const own = (piece: Node): Node[] => {
    if (exclude === undefined || !isElement(piece)) return [piece];
    if (isWithin(piece, exclude)) return [];
    return selectFirst(piece, exclude) === null ? [piece] : childrenAt(piece).flatMap(own);
  };
  return (
    contentsBetween(one, two)
      .flatMap(own)
      .some((piece) => isHeading(piece) || endsList(said(piece))) ||
    holdersBetween(one, two).some((holder) => endsList(attribute(holder, 'aria-label') ?? ''))
  );
}

/**
 * Whether something above the first row says that no row is what was asked for: that there is nobody, wherever it
 * stands, or, between the page's own heading and the row, that these are others.
 */
function isCutAbove(row: Element, title: Element | null, exclude: string | undefined): boolean {
  const blocks = above(row)
    .flatMap((piece) => smallIn(piece, title))
    .slice(0, MOST_ABOVE);
  if (blocks.some((block) => NOBODY.test(said(block)))) return true;
  const list = parentElement(row);
  const below = blocks.filter(
    (block) =>
      !(isElement(block) && exclude !== undefined && isWithin(block, exclude)) &&
      (title ? precedes(title, block) : list !== null && contains(list, block)),
  );
  return below.some((block) => {
    if (isHeading(block)) return endsList(said(block));
    return withoutLinks(block).some((piece) => {
      const notice = said(piece);
      return notice.length <= MAX_PLAIN && !notice.endsWith('?') && endsList(notice);
    });
  });
}

/** What stands before a row, beside it and beside what holds it, the nearest first. */
function above(row: Element): Node[] {
  const found: Node[] = [];
  for (let at: Element | null = row; at && found.length < MOST_ABOVE; at = parentElement(at))
    found.push(...previousOf(at));
  return found;
}

/**
 * The short blocks of a piece, from its end on: a notice is short. A larger block is looked through for such, and so is
 * one that the page's own heading is in.
 */
function smallIn(piece: Node, title: Element | null, most = MOST_OF_ONE): Node[] {
  if (!isElement(piece)) return [piece];
  if (fits(piece, NEVER)) return [];
  if (isShort(piece, MAX_NOTICE_ELEMENTS) && !(title && contains(piece, title))) return [piece];
  const found: Node[] = [];
  for (const child of childrenAt(piece))
    if (found.length < most) found.push(...smallIn(child, title, most - found.length));
  return found;
}

/** A block as it is, or, where it leads elsewhere, the rest of it. */
function withoutLinks(piece: Node): Node[] {
  if (!isElement(piece) || (!fits(piece, NEVER) && selectFirst(piece, LINKS) === null)) return [piece];
  return fits(piece, NEVER) ? [] : childrenAt(piece).flatMap(withoutLinks);
}
