import { attribute, isWithin, parentNode, rawText, selectAll, tagName } from '../../dom/dom.ts';
import { isBare, isShortSelector, selectorsOf, signatureOf } from './selectors.ts';

/** Blocks that a page repeats, in its order. */
export interface Blocks {
  /** Selects all of them, and as little else as possible. */
  selector: string;
  elements: Element[];
}

/** More elements are not looked at, nor more kinds of blocks compared. */
const MAX_ELEMENTS = 20_000;
const MAX_KINDS = 30;
/** A therapist's block says at least this much, in characters; what it says beyond the second does not count. */
const MIN_TEXT = 30;
const MUCH_TEXT = 600;

const NEVER = new Set(
  'a body br button head html input label nav option script select style svg tr'.split(' '),
);
const ASIDE = 'nav, header, footer, form, [role="navigation"], [role="banner"], [role="contentinfo"]';

/** The kinds of blocks that a page repeats, those that are likeliest to be its list of therapists first. */
export function findBlocks(doc: Document): Blocks[] {
  const kinds = new Map<string, Element[]>();
  const depths = new Map<Node, number>();
  for (const element of selectAll(doc, 'body *').slice(0, MAX_ELEMENTS)) {
    const parent = parentNode(element);
    const depth = 1 + ((parent && depths.get(parent)) ?? 0);
    depths.set(element, depth);
    const tag = tagName(element);
    if ((NEVER.has(tag) && tag !== 'tr') || !parent) continue;
    const kind = `${depth} ${signatureOf(parent as Element)} ${signatureOf(element)}`;
    const members = kinds.get(kind);
    if (members) members.push(element);
    else kinds.set(kind, [element]);
  }
  return [...kinds.values()]
    .filter((elements) => elements.length > 1)
    .map((elements) => ({ elements, worth: worthOf(elements) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MAX_KINDS)
    .map(({ elements }) => ({ elements, selector: selectorOf(doc, elements) }))
    .filter(({ selector }) => selector !== '');
}

/** How likely these are people's blocks: they hold text, and each leads to an address of its own. */
function worthOf(elements: readonly Element[]): number {
  const sizes = elements.map((element) => rawText(element).replace(/\s+/g, ' ').trim().length);
  const middle = [...sizes].sort((a, b) => a - b)[sizes.length >> 1] ?? 0;
  const [first] = elements;
  if (middle < MIN_TEXT || !first) return 0;
  const text = sizes.reduce((sum, size) => sum + Math.min(size, MUCH_TEXT), 0);
  const leads = new Set(elements.map(firstAddress).filter((href) => href !== null)).size;
  const own = leads * 2 > elements.length ? 3 : 1;
  return text * own * (isWithin(first, ASIDE) ? 0.1 : 1);
}

function firstAddress(element: Element): string | null {
  const [link] = selectAll(element, 'a[href]');
  return link ? attribute(link, 'href') : null;
}

/** A selector that finds all of the blocks, and the fewest others. */
export function selectorOf(doc: Document, elements: readonly Element[]): string {
  const [first] = elements;
  if (!first) return '';
  const parent = parentNode(first) as Element | null;
  const own = selectorsOf(first, parent).filter((one) => !one.startsWith('#'));
  const outer = parent ? selectorsOf(parent, null) : [];
  const tries = [...own, ...outer.flatMap((around) => own.map((one) => `${around} > ${one}`))];
  const wanted = new Set(elements);
  let best = { selector: '', worth: 0 };
  for (const selector of tries.filter(isShortSelector)) {
    const found = selectAll(doc, selector);
    const right = found.filter((element) => wanted.has(element)).length;
    const worth = right / elements.length + right / Math.max(1, found.length) - (isBare(selector) ? 0.2 : 0);
    if (worth > best.worth) best = { selector, worth };
  }
  return best.selector;
}
