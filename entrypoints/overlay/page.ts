import type { Descriptor, PageKind } from '../../utils/listing/descriptor.ts';
import { rawText, selectAll } from '../../utils/reader/dom.ts';
import { readFields } from '../../utils/reader/read-fields.ts';
import { type PageReading, readPage } from '../../utils/reader/read-page.ts';
import { tell } from './extension.ts';

/** The most listings that one message holds. */
const CHUNK = 200;

/** A page as it was last read, and whether it still is that page. */
export class Page {
  private rows: readonly Element[] = [];
  private signature = '';
  private readonly descriptor: Descriptor;
  reading: PageReading = {
    page: 'other',
    listings: [],
    places: [],
    coverage: { listings: 0, unreadable: 0, fields: {} },
  };

  constructor(descriptor: Descriptor) {
    this.descriptor = descriptor;
  }

  /**
   * Reads the page again if its rows are other elements, hold other people or other text, or its address is
   * another. Returns whether it was read: a row that was put to another use must not keep its badge.
   */
  refresh(): boolean {
    const rows = this.descriptor.results ? selectAll(document, this.descriptor.results.row) : [];
    const signature = [location.href, ...rows.map((row) => this.sign(row))].join('\n');
    const same = rows.length === this.rows.length && rows.every((row, index) => row === this.rows[index]);
    if (same && signature === this.signature) return false;
    this.rows = rows;
    this.signature = signature;
    this.reading = readPage(document, this.descriptor, { address: location.href });
    return true;
  }

  /** Sends all that was read, in the page's order. */
  send(): void {
    const { page, listings } = this.reading;
    for (let start = 0; start === 0 || start < listings.length; start += CHUNK) {
      tell({
        type: 'listings',
        page: page satisfies PageKind,
        listings: listings.slice(start, start + CHUNK),
        continues: start > 0,
      });
    }
  }

  private sign(row: Element): string {
    const key = this.descriptor.results?.fields.key;
    const reading = { fields: key ? { key } : {} };
    return `${readFields({ root: row, reading, records: new Map(), address: location.href }).key} ${rawText(row).length}`;
  }
}
