import type { Listing } from '../../listing/listing.ts';

/**
 * What the rows of a list said when they were last read, for as long as nothing changed in them: of a list that grows
 * only what came is read. Whoever watches the page tells of changes; what a row is read with besides itself, as the
 * page's address and its state, is told at the beginning of each reading.
 */
export class KeptRows {
  private rows = new WeakMap<Element, Listing>();
  private under: readonly unknown[] = [];

  /** What rows said under other circumstances than these is kept no longer. */
  begin(under: readonly unknown[]): void {
    const same = under.length === this.under.length && under.every((each, at) => each === this.under[at]);
    if (!same) this.forgetAll();
    this.under = under;
  }

  /** What a row said; what it says now if it is not known, by `read`. */
  of(row: Element, read: () => Listing): Listing {
    const known = this.rows.get(row) ?? read();
    this.rows.set(row, known);
    return known;
  }

  forget(row: Element): void {
    this.rows.delete(row);
  }

  forgetAll(): void {
    this.rows = new WeakMap();
  }
}
