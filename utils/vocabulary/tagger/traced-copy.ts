/** Leads from the places of a changed text back to those of its source. */
export interface Origins {
  /** Where in the source a letter comes from, or where it ends for the end of the text. */
  of(place: number): number;
}

/**
 * A text that is copied with changes. Only the places are kept at which the two part: most texts have none, and no
 * text has as many as letters.
 */
export class TracedCopy implements Origins {
  text = '';
  /** How much of the source is copied. */
  done = 0;
  readonly #source: string;
  /** From each of these places on, letters were copied from the place of the same index in the source. */
  readonly #places: number[] = [0];
  readonly #sources: number[] = [0];

  constructor(source: string) {
    this.#source = source;
  }

  /** Copies up to a place, then puts `by` for what stands in the source from there to `to`. */
  replace(from: number, to: number, by: string): void {
    this.text += this.#source.slice(this.done, from);
    for (let i = 0; i < by.length; i++) this.#part(this.text.length + i, from);
    this.text += by;
    this.done = to;
    this.#part(this.text.length, to);
  }

  /** Copies what is left. */
  finish(): void {
    this.text = this.#places.length === 1 ? this.#source : this.text + this.#source.slice(this.done);
    this.done = this.#source.length;
  }

  #part(place: number, source: number): void {
    this.#places.push(place);
    this.#sources.push(source);
  }

  of(place: number): number {
    let low = 0;
    let high = this.#places.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#places[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return (this.#sources[low] ?? 0) + place - (this.#places[low] ?? 0);
  }
}
