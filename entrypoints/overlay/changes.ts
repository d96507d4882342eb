import { fits, isElement, isWithin, parentNode, selectFirst } from '../../utils/dom/dom.ts';
import type { Descriptor } from '../../utils/listing/descriptor.ts';

/** Of more changes at once some are surely of what is read. */
const MAX_RECORDS = 400;

/**
 * Whether anything changed in what is read of a page: told by the browser, so that nothing has to be read to know it.
 * Changes elsewhere, as of a clock or of our own layer, do not count.
 */
export class Changes {
  /** Whether the page shows rows: without one it is the whole page that may still be on its way. */
  listed = false;
  private changed = true;
  private readonly observer: MutationObserver;
  private readonly own: string;

  constructor(doc: Document, { results, profile }: Descriptor) {
    this.own = [results?.row, profile?.over, 'h1'].filter(Boolean).join(', ');
    const { MutationObserver: Observer } = doc.defaultView ?? globalThis;
    this.observer = new Observer((records) => this.note(records));
    this.observer.observe(doc, { childList: true, subtree: true, characterData: true });
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
    this.changed ||= records.length > MAX_RECORDS || records.some((record) => this.counts(record));
  }

  private counts({ target, addedNodes, removedNodes }: MutationRecord): boolean {
    const at = isElement(target) ? target : parentNode(target);
    if (at && isElement(at) && isWithin(at, this.listed ? this.own : 'body')) return true;
    return [...addedNodes, ...removedNodes].some(
      (node) => isElement(node) && (fits(node, `${this.own}, body`) || selectFirst(node, this.own) !== null),
    );
  }
}
