import {
  attribute,
  attributeNames,
  data,
  firstChild,
  nextSibling,
  nodeType,
  selectAll,
  selectFirst,
  tagName,
} from '../../dom/dom.ts';
import type { Descriptor, FieldReading, Source } from '../../listing/descriptor.ts';
import type { FieldName } from '../../listing/listing.ts';
import type { Coverage } from '../descriptor/read-page.ts';
import { mask, maskId, maskWords, PageWords } from './structure-mask.ts';
import { MARKUP_WORDS, VALUE_WORDS } from './structure-words.ts';

/** Elements alike in tag, classes and place, told once. */
export interface Shape {
  /** `div.results-row#main`, with `*` and `#` for what was left out. */
  is: string;
  times: number;
  /** Names of attributes that some of them carry; of a few harmless ones the value too. */
  attributes?: string[];
  inside?: Shape[];
}

/** What a page is built of, and how far a descriptor fits it. It holds nothing that the page says. */
export interface StructureReport {
  version: 1;
  directory: string;
  /** Elements looked at, how deep they lie, and whether the page has more than was looked at. */
  page: { elements: number; depth: number; cut: boolean };
  coverage: Coverage;
  /** For each place of the descriptor, `results.name.0`, how often it stands on the page. Empty for a page cut short. */
  selectors: Record<string, number>;
  tags: Record<string, number>;
  shapes: Shape[];
}

/** In nodes, levels and characters: where the report ends. */
const MAX_NODES = 20_000;
const MAX_DEPTH = 256;
const MAX_LEVEL = 40;
const MAX_REPORT = 64_000;
const MAX_SHAPES = 1500;

/** Values that say what a thing is, never whose. */
const VALUED = new Set(['itemprop', 'itemtype', 'role', 'type']);
/** These are reported as structure, or hold none of a page's words. */
const UNSAID = new Set(['class', 'style', 'd', 'points', ...VALUED]);

interface Seen {
  element: Element;
  parent: Seen | null;
  depth: number;
  node: Branch | null;
}

interface Branch {
  shape: Shape;
  attributes: Set<string>;
  inside: Map<string, Branch>;
}

/**
 * A page's structure for whoever mends a descriptor: tags, classes, names of attributes and counts. No text, no
 * name, no address: what the page's text, data or attributes hold is masked wherever markup repeats it. Never
 * throws on what a page holds and never changes it. At most 64 kB as JSON.
 */
export function structureReport(doc: Document, descriptor: Descriptor, coverage: Coverage): StructureReport {
  const said = new PageWords();
  const { seen, depth, cut } = walk(doc, said);
  const times = new Map<string, number>();
  const count = (token: string) => times.set(token, (times.get(token) ?? 0) + 1);
  for (const { element } of seen) {
    for (const name of classesOf(element)) count(`.${name}`);
    for (const name of attributeNames(element)) count(`@${name}`);
    count(`<${tagName(element)}`);
  }
  const masked = new Map<string, string>();
  const named = (kind: string, token: string) => {
    const known = masked.get(kind + token) ?? mask(token, said, times.get(kind + token) ?? 0);
    masked.set(kind + token, known);
    return known;
  };

  const tags = new Map<string, number>();
  const root: Branch = { shape: { is: '', times: 0 }, attributes: new Set(), inside: new Map() };
  for (const one of seen) {
    const tag = named('<', tagName(one.element));
    tags.set(tag, (tags.get(tag) ?? 0) + 1);
    const parent = one.parent ? one.parent.node : root;
    if (!parent || one.depth > MAX_LEVEL) continue;
    const classes = [...new Set(classesOf(one.element).map((name) => named('.', name)))].sort();
    const id = maskId(attribute(one.element, 'id') ?? '');
    const is = [tag, ...classes].join('.') + (id && `#${id}`);
    const node = parent.inside.get(is) ?? {
      shape: { is, times: 0 },
      attributes: new Set<string>(),
      inside: new Map<string, Branch>(),
    };
    parent.inside.set(is, node);
    one.node = node;
    node.shape.times += 1;
    for (const name of attributeNames(one.element)) {
      if (name === 'class' || name === 'id' || node.attributes.size >= 40) continue;
      const value = VALUED.has(name) ? whatOf(name, attribute(one.element, name) ?? '') : '';
      node.attributes.add(named('@', name) + (value && `=${value}`));
    }
  }

  const report: StructureReport = {
    version: 1,
    directory: /^[a-z]{2,40}$/.test(descriptor.id) ? descriptor.id : 'other',
    page: { elements: seen.length, depth, cut },
    coverage: { ...coverage, fields: { ...coverage.fields } },
    // A page without end could hold each of them up as long as it likes.
    selectors: cut ? {} : selectorCounts(doc, descriptor),
    tags: Object.fromEntries([...tags].sort(([, a], [, b]) => b - a).slice(0, 120)),
    shapes: [],
  };
  for (let most = MAX_SHAPES; most > 0; most = Math.floor(most / 2)) {
    report.shapes = shapesOf(root, most);
    if (JSON.stringify(report).length <= MAX_REPORT) return report;
  }
  return { ...report, shapes: [], selectors: {} };
}

/** The first elements of the page, in document order, without recursion. */
function walk(doc: Document, said: PageWords): { seen: Seen[]; depth: number; cut: boolean } {
  const seen: Seen[] = [];
  let deepest = 0;
  let nodes = 0;
  let parent: Seen | null = null;
  let node: Node | null = selectFirst(doc, ':root');
  let cut = false;
  while (node) {
    nodes += 1;
    if (nodes > MAX_NODES) {
      cut = true;
      break;
    }
    let into: Node | null = null;
    if (nodeType(node) === 1) {
      const element = node as Element;
      const one: Seen = { element, parent, depth: parent ? parent.depth + 1 : 0, node: null };
      seen.push(one);
      deepest = Math.max(deepest, one.depth);
      for (const name of attributeNames(element))
        if (!UNSAID.has(name)) said.add(attribute(element, name) ?? '');
      into = firstChild(element);
      if (into && one.depth >= MAX_DEPTH) {
        cut = true;
        into = null;
      }
      if (into) parent = one;
    } else if ([3, 4, 8].includes(nodeType(node))) said.add(data(node));
    node = into ?? nextSibling(node);
    while (!node && parent) {
      const { element }: Seen = parent;
      parent = parent.parent;
      // What stands beside the root is no part of the page.
      node = parent || element !== seen[0]?.element ? nextSibling(element) : null;
    }
  }
  // What was not looked at may say anything.
  if (cut) said.partial = true;
  return { seen, depth: deepest, cut };
}

function classesOf(element: Element): string[] {
  const names = (attribute(element, 'class') ?? '').slice(0, 1000).split(/\s+/).filter(Boolean);
  return [...new Set(names)].slice(0, 12);
}

function whatOf(name: string, value: string): string {
  const type =
    name === 'itemtype' ? (/^https?:\/\/schema\.org\/([A-Za-z]{1,40})$/.exec(value)?.[1] ?? '*') : value;
  if (!/^[A-Za-z+./-]{1,40}$/.test(type)) return '*';
  const words = maskWords(type.replace(/([a-z])([A-Z])/g, '$1 $2'));
  return words.every((word) => MARKUP_WORDS.has(word) || VALUE_WORDS.has(word)) ? type : '*';
}

/** By their place in the descriptor: a taught one's own words may be the page's. */
function selectorCounts(doc: Document, descriptor: Descriptor): Record<string, number> {
  const counts: Record<string, number> = {};
  // Half of a descriptor's selectors are those of other fields again.
  const known = new Map<string, number>();
  const add = (place: `${string}.${string}`, selector: string | undefined) => {
    if (!selector) return;
    const count = known.get(selector) ?? selectAll(doc, selector).length;
    known.set(selector, count);
    counts[place] = count;
  };
  descriptor.pages.forEach(({ select }, at) => {
    add(`pages.${at}`, select);
  });
  for (const [at, { script }] of Object.values(descriptor.stores).entries()) add(`stores.${at}`, script);
  for (const kind of ['results', 'profile'] as const) {
    const reading: (FieldReading & { row?: string }) | undefined = descriptor[kind];
    if (!reading) continue;
    add(`${kind}.row`, reading.row);
    add(`${kind}.exclude`, reading.exclude);
    for (const [field, sources] of Object.entries(reading.fields) as [FieldName, Source[]][])
      sources.forEach((source, at) => {
        const select = 'select' in source ? source.select : 'count' in source ? source.count : undefined;
        add(`${kind}.${field}.${at}`, select);
        if ('select' in source) add(`${kind}.${field}.${at}.heading`, source.under?.heading);
      });
  }
  return counts;
}

/** The outermost shapes first, at most so many, each with those inside it. */
function shapesOf(root: Branch, most: number): Shape[] {
  const top: Shape[] = [];
  let left = most;
  const queue: [Branch, Shape[]][] = [...root.inside.values()].map((node) => [node, top]);
  for (const [node, siblings] of queue) {
    if (left === 0) break;
    left -= 1;
    const inside: Shape[] = [];
    const shape: Shape = { ...node.shape };
    if (node.attributes.size > 0) shape.attributes = [...node.attributes].sort();
    if (node.inside.size > 0) shape.inside = inside;
    siblings.push(shape);
    for (const child of node.inside.values()) queue.push([child, inside]);
  }
  return top;
}
