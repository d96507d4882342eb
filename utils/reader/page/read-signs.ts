import {
  attribute,
  closest,
  contains,
  fits,
  isShort,
  isWithin,
  nextElement,
  parentElement,
  precedes,
  previousElement,
  selectAll,
  selectFirst,
  tagName,
} from '../../dom/dom.ts';
import { readText } from '../../dom/text.ts';
import type { About, Descriptor } from '../../listing/descriptor.ts';
import type { ReadPlace } from '../descriptor/read-page.ts';
import { ENDS, NOBODY } from './notices.ts';
import { type Control, type PageSigns, SIGNS } from './signs.ts';
import { stateSigns } from './state.ts';

/** In characters. */
const MAX_NOTICE = 1000;
const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const DEFAULT_COUNT = 'h1, h2, [class*="results-count"], [class*="result-count"], .results-no, .subheader';
const COUNT =
  /\d[\d.,\s]*\+?\s*(results?|therapists?|psychologists?|counsell?ors?|providers?|matches|treffer|ergebnisse|résultats?|resultados?)\b/i;

const text = (element: Element | null, most: number = SIGNS.words) =>
  element ? readText(element, most).slice(0, most) : '';
/** The words of a chip; a mark without any stands beside them. */
const chosen = (doc: Document, { chips = [], chip = '*' }: About) =>
  chips
    .flatMap((selector) => selectAll(doc, selector).filter((element) => fits(element, chip)))
    .slice(0, SIGNS.chips)
    .map((chip) => text(chip) || text(parentElement(chip)))
    .filter(Boolean);

/**
 * The raw signs of a list that was just read. `places` are its rows, in the page's order; `stateOf` gives what a
 * script keeps as data: parsed once, by whoever read the rows.
 */
export function readSigns(
  doc: Document,
  descriptor: Descriptor | null,
  address: string,
  places: readonly ReadPlace[],
  stateOf?: (script: Element) => unknown,
): PageSigns {
  const about: About = descriptor?.results?.about ?? {};
  const url = new URL(address);
  const script = about.state && stateOf ? selectFirst(doc, about.state.script) : null;
  const canonical = selectFirst(doc, 'link[rel="canonical"]');
  // A state holds the count, and its site's filters are links: nothing is looked for in the page.
  const plain = about.state === undefined;
  const counted = about.counted
    ? text(selectFirst(doc, about.counted))
    : !plain
      ? ''
      : (selectAll(doc, DEFAULT_COUNT)
          .slice(0, 20)
          .map((element) => text(element))
          .find((words) => COUNT.test(words)) ?? '');
  return {
    at: `${url.pathname}${url.search}`.slice(0, SIGNS.address),
    results: places.length > 0,
    heading: text(selectFirst(doc, about.heading ?? 'h1')),
    title: text(selectFirst(doc, 'title')),
    canonical: ((canonical && attribute(canonical, 'href')) ?? '').slice(0, SIGNS.address),
    chips: chosen(doc, about),
    controls: plain ? controlsOf(doc) : [],
    main: mainList(doc, descriptor, places),
    marked: markedTags(about.marked, places),
    counted,
    sorted: about.sorted ? text(selectFirst(doc, about.sorted)) : plain ? sortedBy(doc) : '',
    state: script && about.state ? stateSigns(stateOf?.(script), about.state.prefix) : null,
  };
}

/** Keys of the rows before any heading or notice that stands within the list, or before it. */
function mainList(doc: Document, descriptor: Descriptor | null, places: readonly ReadPlace[]): string[] {
  const { exclude, about } = descriptor?.results ?? {};
  const [first] = places;
  if (!first) return [];
  const others = (element: Element) => exclude !== undefined && isWithin(element, exclude);
  /** A block without what is others' in it. */
  const own = (block: Element): Element[] => {
    if (others(block)) return [];
    if (exclude === undefined || selectFirst(block, exclude) === null) return [block];
    return selectAll(block, ':scope > *').flatMap(own);
  };
  // A notice may stand before all rows: then none of them is what was asked for.
  const notices = about?.notices
    ? selectAll(doc, about.notices).filter((notice) => precedes(notice, first.element))
    : [];
  const above = before(first.element);
  if ([...notices, ...above].some((notice) => NOBODY.test(text(notice, MAX_NOTICE)))) return [];
  // A heading between the page's own and its rows says what these are.
  const title = selectFirst(doc, about?.heading ?? 'h1');
  const heads = above.filter((block) => isHeading(block) && !others(block));
  if (title && heads.some((head) => precedes(title, head) && ENDS.test(text(head)))) return [];
  const main = [first.key];
  for (const [index, { key, element }] of places.entries()) {
    const previous = places[index - 1];
    if (!previous) continue;
    const end = between(previous.element, element)
      .flatMap(own)
      .some((other) => isHeading(other) || ENDS.test(text(other)));
    if (end) break;
    main.push(key);
  }
  return [...new Set(main)].slice(0, SIGNS.rows);
}

const isHeading = (element: Element) => fits(element, HEADING) || selectFirst(element, HEADING) !== null;

/** No list has more between two of its rows. */
const MAX_BETWEEN = 60;

/** What stands between two rows, outside both: the largest blocks. */
function between(one: Element, two: Element): Element[] {
  const found: Element[] = [];
  let at: Element | null = one;
  while (at && !contains(at, two) && found.length < MAX_BETWEEN) {
    let next: Element | null = nextElement(at);
    while (next && !contains(next, two) && found.length < MAX_BETWEEN) {
      found.push(next);
      next = nextElement(next);
    }
    if (next) return [...found, ...leading(next, two)];
    at = parentElement(at);
  }
  return found;
}

/** The blocks before a row, beside it and beside what holds it. */
function before(row: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = row; at && found.length < MAX_BETWEEN; at = parentElement(at)) {
    let block = previousElement(at);
    while (block && found.length < MAX_BETWEEN) {
      found.push(block);
      block = previousElement(block);
    }
  }
  return found.flatMap((block) => smallIn(block).slice(0, MOST_OF_ONE)).slice(0, MOST_ABOVE);
}

/** A notice is short: a larger block is looked through for such. */
function smallIn(block: Element): Element[] {
  if (/^(?:head|nav|svg)$/.test(tagName(block))) return [];
  if (isShort(block, MAX_NOTICE_ELEMENTS)) return [block];
  return selectAll(block, ':scope > *').slice(0, MAX_BETWEEN).flatMap(smallIn).slice(0, MOST_ABOVE);
}
const MOST_ABOVE = 240;
const MOST_OF_ONE = 60;
const MAX_NOTICE_ELEMENTS = 40;

/** The blocks of an element that stand before the row within it. */
function leading(block: Element, row: Element): Element[] {
  const found: Element[] = [];
  let at = block;
  while (at !== row && found.length < MAX_BETWEEN) {
    const [first] = selectAll(at, ':scope > *');
    let child: Element | null = first ?? null;
    while (child && !contains(child, row)) {
      found.push(child);
      child = nextElement(child);
    }
    if (!child) return found;
    at = child;
  }
  return found;
}

function markedTags(selector: string | undefined, places: readonly ReadPlace[]): Record<string, string[]> {
  if (!selector) return {};
  const marked = new Map<string, string[]>();
  for (const { key, element } of places) {
    const tags = selectAll(element, selector)
      .slice(0, SIGNS.marked)
      .map((tag) => text(tag))
      .filter(Boolean);
    if (tags.length > 0) marked.set(key, [...new Set(tags)]);
  }
  return Object.fromEntries(marked);
}

/** Form controls that are set, and what stands for them in other elements: of unknown sites no more than a hint. */
function controlsOf(doc: Document): Control[] {
  const set = selectAll(
    doc,
    'select option:checked, input[type="checkbox"]:checked, input[type="radio"]:checked, [role="checkbox"][aria-checked="true"], [role="option"][aria-selected="true"]',
  );
  return set
    .slice(0, SIGNS.controls)
    .map((element) => ({
      name: nameOf(element),
      value: (attribute(element, 'value') ?? '').slice(0, SIGNS.words),
      label: labelOf(doc, element),
    }))
    .filter(({ label }) => label !== '' && label.length < 80);
}

function nameOf(element: Element): string {
  const owner = fits(element, 'option') ? closest(element, 'select') : element;
  return ((owner && attribute(owner, 'name')) ?? '').slice(0, SIGNS.words);
}

function labelOf(doc: Document, element: Element): string {
  const own = attribute(element, 'aria-label') ?? text(element);
  if (own) return own.slice(0, SIGNS.words);
  const id = attribute(element, 'id');
  const label = id && /^[\w-]+$/.test(id) ? selectFirst(doc, `label[for="${id}"]`) : null;
  return text(label ?? closest(element, 'label'));
}

const sortedBy = (doc: Document): string =>
  text(selectFirst(doc, 'select[name*="sort" i] option[selected], select[id*="sort" i] option[selected]'));
