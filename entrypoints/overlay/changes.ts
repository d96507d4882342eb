import { fits, isElement, isWithin, parentNode, selectAll, selectFirst } from '../../utils/dom/dom.ts';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
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

  constructor(doc: Document, { results, profile }: Descriptor) {
    this.row = results?.row ?? '';
    this.own = [this.row, profile?.over, 'h1'].filter(Boolean).join(', ');
    const { MutationObserver: Observer } = doc.defaultView ?? globalThis;
    this.observer = new Observer((records) => this.note(records));
    // Attributes tell which rows are to be read anew: where there are none, they tell nothing.
    const attributes = this.row !== '';
    this.observer.observe(doc, { childList: true, subtree: true, characterData: true, attributes });
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
  private forget({ type, target, addedNodes }: MutationRecord): void {
    if (!this.row) return;
    const { kept, row } = this;
    for (let at: Node | null = target; at; at = parentNode(at)) if (isElement(at)) kept.forget(at);
    for (const node of addedNodes)
      if (isElement(node)) for (const back of [node, ...selectAll(node, row)]) kept.forget(back);
    const holds = type === 'attributes' && isElement(target) && selectFirst(target, row);
    if (holds) kept.forgetAll();
  }

  private counts({ target, addedNodes, removedNodes }: MutationRecord): boolean {
    const at = isElement(target) ? target : parentNode(target);
    if (at && isElement(at) && isWithin(at, this.listed ? this.own : 'body')) return true;
    return [...addedNodes, ...removedNodes].some(
      (node) => isElement(node) && (fits(node, `${this.own}, body`) || selectFirst(node, this.own) !== null),
    );
  }
}
