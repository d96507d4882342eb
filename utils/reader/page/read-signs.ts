import { attribute, fits, parentElement, selectAll, selectFirst } from '../../dom/dom.ts';
import { readText } from '../../dom/text.ts';
import type { About, Descriptor } from '../../listing/descriptor.ts';
import type { ReadPlace } from '../descriptor/read-page.ts';
import { controlsOf } from './controls.ts';
import { countedIn } from './counted.ts';
import { mainList } from './main-list.ts';
import { type PageSigns, SIGNS } from './signs.ts';
import { stateSigns } from './state.ts';

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
  const counted = plain || about.counted ? countedIn(doc, about.counted, places[0]?.element) : '';
  return {
    at: `${url.pathname}${url.search}`.slice(0, SIGNS.address),
    results: places.length > 0,
    heading: text(selectFirst(doc, about.heading ?? 'h1')),
    title: text(selectFirst(doc, 'title')),
    canonical: ((canonical && attribute(canonical, 'href')) ?? '').slice(0, SIGNS.address),
    chips: chosen(doc, about),
    controls: plain
      ? controlsOf(
          doc,
          address,
          places.map(({ element }) => element),
        )
      : [],
    main: mainList(doc, descriptor, places),
    marked: markedTags(about.marked, places),
    counted,
    sorted: about.sorted ? text(selectFirst(doc, about.sorted)) : plain ? sortingWords(doc) : '',
    state: script && about.state ? stateSigns(stateOf?.(script), about.state.prefix) : null,
  };
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

const SORT_WORDS = ['sort', 'order']
  .flatMap((word) =>
    ['name', 'id', 'aria-label'].map((name) => `select[${name}*="${word}" i] option:checked`),
  )
  .join(', ');
const sortingWords = (doc: Document): string => text(selectFirst(doc, SORT_WORDS));
