import { fits, isElement, isWithin, parentNode, selectAll, selectFirst } from '../../utils/dom/dom.ts';
import type { About, Descriptor } from '../../utils/listing/descriptor.ts';
import { KeptRows } from '../../utils/reader/descriptor/kept-rows.ts';

/** Of more changes at once some are surely of what is read. */
const MAX_RECORDS = 400;

/**
 * Whether anything changed in what is read of a page: told by the browser, so that nothing has to be read to know it.
 * Changes elsewhere, as of a clock or of our own layer, do not count.
 */
export class Changes {
  /** Whether the page shows rows: without one it is the whole page that may still be on its way. */
  listed = false;
  /** What rows said in which nothing changed since. */
  readonly kept = new KeptRows();
  private changed = true;
  private readonly observer: MutationObserver;
  private readonly row: string;
  private readonly own: string;
  /** What is read of a list besides its rows stands in these, or in none of the rows. */
  private readonly others: string;
  /** What makes a page a list, and what it lists, is told by these and those. */
  private readonly telling: string;

  constructor(doc: Document, descriptor: Descriptor) {
    const { results, profile } = descriptor;
    this.row = results?.row ?? '';
    this.own = [this.row, profile?.over, 'h1'].filter(Boolean).join(', ');
    this.others = othersOf(descriptor);
    const kinds = descriptor.pages.flatMap(({ select, selectNone }) => [select, selectNone]);
    this.telling = oneOf(this.others, this.own, ...kinds);
    const { MutationObserver: Observer } = doc.defaultView ?? globalThis;
    this.observer = new Observer((records) => this.note(records));
    // Attributes tell which rows are to be read anew: where there are none, they tell nothing.
    const attributes = this.row === '' ? {} : { attributeFilter: attributesOf(descriptor) };
    this.observer.observe(doc, { childList: true, subtree: true, characterData: true, ...attributes });
  }

  /** Whether anything changed since this was last asked. */
  take(): boolean {
    this.note(this.observer.takeRecords());
    const { changed } = this;
    this.changed = false;
    return changed;
  }

  /** For good: nothing is watched any more. */
  end(): void {
    this.observer.disconnect();
  }

  private note(records: readonly MutationRecord[]): void {
    if (records.length > MAX_RECORDS) this.kept.forgetAll();
    else for (const record of records) this.forget(record);
    // By attributes alone a page moves and colours what it shows: it is read again when it shows something else.
    const told = records.filter(({ type }) => type !== 'attributes');
    this.changed ||= told.length > MAX_RECORDS || told.some((record) => this.counts(record));
  }

  /** What a row says rests on what is in it and on what it stands in. One that was away may have changed unseen. */
  private forget(record: MutationRecord): void {
    if (!this.row) return;
    const { type, target, addedNodes } = record;
    const { kept, row } = this;
    for (let at: Node | null = target; at; at = parentNode(at)) if (isElement(at)) kept.forget(at);
    for (const node of addedNodes)
      if (isElement(node)) for (const back of [node, ...selectAll(node, row)]) kept.forget(back);
    const holds = type === 'attributes' && isElement(target) && selectFirst(target, row);
    if (holds) kept.forgetAll();
    if (!this.isOfRows(record)) kept.forgetAround();
  }

  /** Whether a change is of rows alone. An attribute within one may make it something else that is read. */
  private isOfRows({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    const at = isElement(target) ? target : parentNode(target);
    if (type === 'attributes' || !at || !isElement(at)) return false;
    if (!isWithin(at, this.row) || isWithin(at, this.others)) return false;
    return ![...addedNodes, ...removedNodes].some(
      (node) => isElement(node) && (fits(node, this.telling) || selectFirst(node, this.telling) !== null),
    );
  }

  private counts({ target, addedNodes, removedNodes }: MutationRecord): boolean {
    const at = isElement(target) ? target : parentNode(target);
    if (at && isElement(at) && isWithin(at, this.listed ? this.own : 'body')) return true;
    return [...addedNodes, ...removedNodes].some(
      (node) => isElement(node) && (fits(node, `${this.own}, body`) || selectFirst(node, this.own) !== null),
    );
  }
}

/** By selector, everything but rows whose words are read of a list: its data, and what it says of itself. */
function othersOf({ stores, results }: Descriptor): string {
  const { heading, chips = [], counted, sorted, notices, state }: About = results?.about ?? {};
  const scripts = Object.values(stores).map(({ script }) => script);
  const said = [heading, ...chips, counted, sorted, notices, state?.script];
  return oneOf('h1', 'title', 'link', ...scripts, ...said);
}

/** Whatever is one of these; a selector that this browser does not know finds nothing anywhere. */
const oneOf = (...selectors: readonly (string | undefined)[]): string =>
  `:is(${selectors.filter(Boolean).join(', ')})`;

/** By name, the attributes that anything is read from: of others, as of a style that moves, nothing is told. */
function attributesOf(descriptor: Descriptor): string[] {
  const named = JSON.stringify(descriptor).matchAll(/\[([a-z][\w-]*)|"take":"([\w-]+)"/gi);
  return [
    'class',
    'id',
    'lang',
    'rel',
    'href',
    ...[...named].map(([, tested, taken]) => tested ?? taken ?? ''),
  ];
}
