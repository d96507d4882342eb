import * as z from 'zod';
import type { BadgeSays, FactKind } from '../fit/badge-says.ts';
import type { BadgeWords } from '../fit/badge-words.ts';
import type { Descriptor } from '../listing/descriptor.ts';
import type { Listing } from '../listing/listing.ts';
import { deferred } from '../lookup/deferred.ts';

/** What a page's script may say; anything else is refused. At most 200 listings a message. */
export const pageMessageSchema = deferred(() =>
  z.discriminatedUnion('type', [
    /** What is it to do here? Answered with `Begin`, or `null`: nothing. */
    z.strictObject({ type: z.literal('begin') }),
    /** There are people here, and nothing yet to draw with. Answered with `Drawing` once the layer's script has come. */
    z.strictObject({ type: z.literal('draw') }),
    z.strictObject({
      type: z.literal('listings'),
      page: z.enum(['results', 'profile', 'empty', 'blocked', 'other']),
      /** Each is checked by itself: one that does not fit is left out alone. */
      listings: z.array(z.unknown()).max(200),
      /** The profile of one of them that stands open over the list. */
      opened: z.unknown().optional(),
      /** Rows that say neither whose they are nor who that is. */
      unreadable: z.int().min(0).max(100_000).default(0),
      /** What a list says of itself, raw: checked by itself too. */
      signs: z.unknown().optional(),
      /** Whether the reader of any page was there to fill what a descriptor leaves empty. */
      shaped: z.boolean().default(false),
      /** The page is larger than what is read, and nothing of it was. */
      tooLarge: z.boolean().default(false),
      /** Whether more listings of the same reading have come before. */
      continues: z.boolean(),
    }),
    z.strictObject({
      type: z.literal('pointed'),
      key: z.string().max(200).nullable(),
      /** A click on a badge: the user wants to see why. */
      open: z.boolean(),
    }),
  ]),
);

/** What our script sends. What arrives may be anything: a page may have taken the script over. */
export type PageMessage =
  | Exclude<z.input<typeof pageMessageSchema>, { type: 'listings' }>
  | (Omit<Extract<z.input<typeof pageMessageSchema>, { type: 'listings' }>, 'listings' | 'opened'> & {
      listings: readonly Listing[];
      opened?: Listing | null;
    });
export type HeardFromPage = z.output<typeof pageMessageSchema>;

/**
 * What badges are written with. `em`: font units of one em. Each letter: how far it moves the pen, in font units, and
 * its path relative to the pen. `words`: each fact, without the number and the price beside it.
 */
export interface Outlines {
  em: number;
  letters: Readonly<Record<string, readonly [width: number, path: string]>>;
  words: Readonly<Record<Exclude<FactKind, 'price'> | 'ask_one', string>>;
}

/** What badges are drawn with, the same for everyone: a style sheet, outlines, and what they are called in words. */
export interface Drawing {
  sheet: string;
  outlines: Outlines;
  words: BadgeWords;
}

/** What a page's script is to do: read by this descriptor and, if not quietly, draw. */
export interface Begin {
  directory: Descriptor;
  draws: boolean;
}

/** What a page's script is answered. Whatever is not named here is answered with `null`, whatever came of it. */
interface PageReplies {
  begin: Begin | null;
  draw: Drawing | null;
}
export type PageReply<T extends HeardFromPage['type']> = T extends keyof PageReplies ? PageReplies[T] : null;

/**
 * What a page's script is told: marks and a fact for a key, `null` where nothing is said of anyone, and whom the panel
 * shows when the user chose them there (`ring`); nothing more. `hide` takes the layer away or, when it was away,
 * brings it back; `now` only takes it away; `ended` is for good.
 */
export type ToPage =
  | { type: 'badges'; badges: Record<string, BadgeSays | null> }
  | { type: 'ring'; key: string | null }
  | { type: 'hide'; ended: boolean; now?: boolean };

/** One message is never larger, in characters of JSON. */
export const MAX_MESSAGE = 2_000_000;
