import * as z from 'zod';
import type { Band } from '../fit/estimate-types.ts';
import { listingSchema } from '../listing/schema.ts';

/** What a page's script may say; anything else is refused. At most 200 listings a message. */
export const pageMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('listings'),
    page: z.enum(['results', 'profile', 'empty', 'blocked', 'other']),
    listings: z.array(listingSchema).max(200),
    /** The profile of one of them that stands open over the list. */
    opened: listingSchema.nullable().optional(),
    /** Rows that say neither whose they are nor who that is. */
    unreadable: z.int().min(0).max(100_000).default(0),
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
]);

export type PageMessage = z.infer<typeof pageMessageSchema>;

/**
 * What a page's script is told: a band for a key, nothing more. `hide` takes the layer away or, when it was
 * away, brings it back; `ended` is for good.
 */
export type ToPage = { type: 'bands'; bands: Record<string, Band | null> } | { type: 'hide'; ended: boolean };

/** One message is never larger, in characters of JSON. */
export const MAX_MESSAGE = 2_000_000;
