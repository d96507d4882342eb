import type { Descriptor, PageKind } from '../../utils/listing/descriptor.ts';
import { documentElement, rawText, selectAll } from '../../utils/reader/dom.ts';
import { type People, readInSteps } from '../../utils/reader/read-page.ts';
import { inSlices } from '../../utils/reader/slices.ts';
import { tell } from './extension.ts';

/** The most listings that one message holds. */
const CHUNK = 200;
/** In characters: a longer page is no list for a person. */
const MAX_PAGE = 5e6;
/** Of a page that is larger nothing is read. */
const NOTHING: People = { page: 'other', listings: [], places: [], opened: null, unreadable: 0, signs: null };

/** A page as it was last read, and whether it still is that page. */
export class Page {
  private nodes: readonly Element[] = [];
  private signature = '';
  private busy = false;
  private readonly descriptor: Descriptor;
  reading = NOTHING;

  constructor(descriptor: Descriptor) {
    this.descriptor = descriptor;
  }

  /**
   * Reads the page again if its rows, what is open over them or, without a row, its body are other elements or
   * hold other text, or if its address is another. Resolves to whether it was read: a row that was put to another
   * use must not keep its badge. It is read in slices, again if it changed meanwhile, and in one go when it never
   * rests: a reading is of one state.
   */
  async refresh(): Promise<boolean> {
    if (this.busy || !this.look()) return false;
    this.busy = true;
    try {
      const begin = () => readInSteps(document, this.descriptor, { address: location.href });
      this.reading =
        rawText(documentElement(document)).length > MAX_PAGE
          ? NOTHING
          : await inSlices(begin, {
              now: () => performance.now(),
              pause: () => new Promise((resolve) => setTimeout(resolve)),
              changed: () => this.look(),
            });
    } finally {
      this.busy = false;
    }
    return true;
  }

  /** Takes note of what the page shows now; whether that is anything new. */
  private look(): boolean {
    const { results, profile } = this.descriptor;
    const rows = results ? selectAll(document, results.row) : [];
    // Without a row it is the whole page that may still be on its way.
    const nodes = [...rows, ...selectAll(document, rows[0] ? (profile?.over ?? '') : 'body')];
    const signature = String([location.href, ...nodes.map(rawText)]);
    const same = nodes.every((node, index) => node === this.nodes[index]);
    if (same && signature === this.signature) return false;
    this.nodes = nodes;
    this.signature = signature;
    return true;
  }

  /** Sends all that was read, in the page's order. */
  send(): void {
    const { page, listings, opened, unreadable } = this.reading;
    let start = 0;
    do {
      const part = listings.slice(start, start + CHUNK);
      tell({
        type: 'listings',
        page: page satisfies PageKind,
        listings: part,
        opened,
        unreadable,
        tooLarge: this.reading === NOTHING,
        continues: start > 0,
      });
      start += CHUNK;
    } while (start < listings.length);
  }
}
