import type { Listing } from '../../listing/listing.ts';
import type { PageSigns } from '../page/signs.ts';
import type { BeforeRows } from './read-page.ts';

/**
 * What the rows of a list said when they were last read, for as long as nothing changed in them: of a list that grows
 * only what came is read. And what stands around them, and what the list says of itself, for as long as nothing changed
 * but within rows. Whoever watches the page tells of changes; what a row is read with besides itself, as the
 * page's address and its state, is told at the beginning of each reading.
 */
export class KeptRows {
  private rows = new WeakMap<Element, Listing>();
  private around: { address: string; said: BeforeRows } | null = null;
  private list: { rows: readonly Element[]; signs: PageSigns | null } | null = null;
  private under: readonly unknown[] = [];

  /** What rows said under other circumstances than these is kept no longer. */
  begin(under: readonly unknown[]): void {
    // What stands around them is a part of these, and was looked at just now.
    if (!areSame(under, this.under)) this.forgetList();
    this.under = under;
  }

  /** What a row said; what it says now if it is not known, by `read`. */
  of(row: Element, read: () => Listing): Listing {
    const known = this.rows.get(row) ?? read();
    this.rows.set(row, known);
    return known;
  }

  /** What stood around the rows at this address; what stands there now if it is not known, by `read`. */
  ofPage(address: string, read: () => BeforeRows): BeforeRows {
    const known = this.around?.address === address ? this.around.said : read();
    this.around = { address, said: known };
    return known;
  }

  /** What the list of these rows said of itself; what it says now if that is not known, by `read`. */
  ofList(rows: readonly Element[], read: () => PageSigns | null): PageSigns | null {
    const known = this.list && areSame(rows, this.list.rows) ? this.list : { rows, signs: read() };
    this.list = known;
    return known.signs;
  }

  forget(row: Element): void {
    this.rows.delete(row);
  }

  /** Forgets all that was read outside of rows. */
  forgetAround(): void {
    this.around = null;
    this.list = null;
  }

  forgetAll(): void {
    this.forgetList();
    this.around = null;
  }

  private forgetList(): void {
    this.rows = new WeakMap();
    this.list = null;
  }
}

const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((each, at) => each === others[at]);
