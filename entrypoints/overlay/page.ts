import { inSlices } from '../../utils/dom/slices.ts';
import type { Steps } from '../../utils/dom/work.ts';
import type { Descriptor, PageKind } from '../../utils/listing/descriptor.ts';
import type { Further, People, ReadOptions } from '../../utils/reader/descriptor/read-page.ts';
import { Changes } from './changes.ts';
import { tellBackground } from './extension.ts';
import { isLarge } from './size.ts';

/** The most listings that one message holds. */
const CHUNK = 200;
/** Of a page that is larger nothing is read. */
export const NO_PEOPLE: People = {
  page: 'other',
  listings: [],
  places: [],
  opened: null,
  unreadable: 0,
  signs: null,
};

/** How a page is read: by a descriptor, or by its shape. */
export type Read = (
  doc: Document,
  directory: Descriptor,
  options: ReadOptions,
) => Steps<People & { refused?: 'too-large' }>;

/** Where scripts beside this one put what they read: of some directories, or when the background finds it wanted. */
interface PageScope {
  forewordReads?: Further;
}
const readsHere = globalThis as PageScope;

/** Lets the page have its turn between two slices of a reading. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A page as it was last read, and whether it still is that page. */
export class Page {
  private readonly changes: Changes;
  private address: string | null = null;
  private busy = false;
  private shaped = false;
  private readonly descriptor: Descriptor;
  private readonly read: Read;
  private readonly pause: () => Promise<void>;
  reading = NO_PEOPLE;

  constructor(descriptor: Descriptor, read: Read, pause = turn) {
    this.descriptor = descriptor;
    this.read = read;
    this.pause = pause;
    this.changes = new Changes(document, descriptor);
  }

  /**
   * Reads the page again if anything changed in its rows, in what is open over them or, without a row, in its body,
   * or if its address is another. Resolves to whether it was read: a row that was put to another use must not keep
   * its badge. It is read in slices, again if it changed meanwhile, and in one go when it never rests: a reading is
   * of one state.
   */
  async refresh(): Promise<boolean> {
    if (this.busy || !this.look()) return false;
    this.busy = true;
    try {
      const { kept } = this.changes;
      const options = { ...readsHere.forewordReads, address: location.href, kept };
      this.shaped = options.fill !== undefined;
      const begin = () => this.read(document, this.descriptor, options);
      const read = isLarge(document)
        ? NO_PEOPLE
        : await inSlices(begin, {
            now: () => performance.now(),
            pause: this.pause,
            changed: () => this.look(),
          });
      this.reading = 'refused' in read && read.refused ? NO_PEOPLE : read;
      this.changes.listed =
        this.descriptor.read !== 'generic' && read.page === 'results' && read.places.length > 0;
    } finally {
      this.busy = false;
    }
    return true;
  }

  /** The next refresh reads the page as if it had changed. */
  forget(): void {
    this.address = null;
    this.changes.kept.forgetAll();
  }

  /** Watches the page no longer. */
  end(): void {
    this.changes.end();
  }

  /** Whether the page shows anything that was not there when this was last asked. */
  private look(): boolean {
    const changed = this.changes.take();
    if (!changed && this.address === location.href) return false;
    this.address = location.href;
    return true;
  }

  /** Sends all that was read, in the page's order. */
  send(): void {
    const { page, listings, opened, unreadable, signs } = this.reading;
    let start = 0;
    do {
      const part = listings.slice(start, start + CHUNK);
      tellBackground({
        type: 'listings',
        page: page satisfies PageKind,
        listings: part,
        opened,
        unreadable,
        // Each part is resolved by itself.
        signs,
        shaped: this.shaped,
        tooLarge: this.reading === NO_PEOPLE,
        continues: start > 0,
      });
      start += CHUNK;
    } while (start < listings.length);
  }
}
