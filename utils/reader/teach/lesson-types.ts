import type { Descriptor } from '../../listing/descriptor.ts';
import type { Listing } from '../../listing/listing.ts';
import type { TaughtField } from '../../listing/taught-fields.ts';
import type { SaidOfBlock } from './learn.ts';

/** Blocks of one kind, as they are shown to be chosen from: how many, and how the first few begin. */
export interface BlockKind {
  count: number;
  texts: string[];
}

/** One block's pieces of text, and what they look like: by field, the index of a piece. */
export interface Examples {
  pieces: { text: string; heading: boolean }[];
  guess: Partial<Record<TaughtField, number>>;
}

/** What follows from what was said: a descriptor and what it reads on this page, or why there is none. */
export type Taught =
  | {
      descriptor: Descriptor;
      /** Everyone on this page, as the descriptor reads them. */
      listings: Listing[];
      /** Blocks that say neither whose they are nor a name. */
      unreadable: number;
      /** The blocks of which the pieces were shown, in their order. */
      shown: Listing[];
    }
  | { problem: 'no-blocks' | 'no-key' | 'no-name' };

export interface Lesson {
  kinds(): BlockKind[];
  examples(kind: number): Examples[];
  learn(kind: number, said: readonly SaidOfBlock[]): Taught;
  /** The kind whose blocks hold an element, the likeliest first; -1 for none. */
  kindAround(element: Element): number;
}
