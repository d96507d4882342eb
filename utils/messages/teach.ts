import * as z from 'zod';
import { descriptorSchema } from '../listing/descriptor-schema.ts';
import { fittingListings } from '../listing/fitting.ts';
import { TAUGHT_FIELDS } from '../listing/taught-fields.ts';
import { deferred } from '../lookup/deferred.ts';

const field = deferred(() => z.enum(TAUGHT_FIELDS));
const index = deferred(() => z.number().int().min(0).max(1000));

export const saidSchema = deferred(() =>
  z.strictObject({
    block: index,
    field,
    piece: index.nullable(),
    below: z.boolean(),
  }),
);

/** What a user said of one block: which of its pieces holds a field, or what stands below it, or that none does. */
export type SaidOf = z.infer<typeof saidSchema>;

/** What the panel asks of a lesson that a page's script gives. */
export const askSchema = deferred(() =>
  z.discriminatedUnion('what', [
    /** The kinds of blocks that the page repeats. */
    z.strictObject({ what: z.literal('kinds') }),
    /** A few blocks of one kind, in pieces. */
    z.strictObject({ what: z.literal('examples'), kind: index }),
    /** What follows from what was said. */
    z.strictObject({ what: z.literal('learn'), kind: index, said: z.array(saidSchema).max(100) }),
    /** Which kind the pointer is on, or was last; -1 for none yet. */
    z.strictObject({ what: z.literal('pointed') }),
    z.strictObject({ what: z.literal('end') }),
  ]),
);

export type TeachAsk = z.infer<typeof askSchema>;

/** One odd row takes no other along. */
const rows = (most: number) =>
  z
    .array(z.unknown())
    .max(most)
    .transform((all) => fittingListings(all).listings);

const texts = deferred(() => z.array(z.string().max(1000)).max(100));

/** What the page's script answers. The page may have taken it over: nothing is taken on trust. */
export const ANSWERS = {
  kinds: deferred(() => z.array(z.strictObject({ count: z.number(), texts })).max(100)),
  examples: deferred(() =>
    z
      .array(
        z.strictObject({
          pieces: z.array(z.strictObject({ text: z.string().max(1000), heading: z.boolean() })).max(100),
          guess: z.partialRecord(field, index),
        }),
      )
      .max(10),
  ),
  learn: deferred(() =>
    z.union([
      z.strictObject({
        descriptor: descriptorSchema,
        listings: rows(2000),
        unreadable: z.number(),
        shown: rows(10),
      }),
      z.strictObject({ problem: z.enum(['no-blocks', 'no-key', 'no-name']) }),
    ]),
  ),
  pointed: deferred(() => z.number().int().min(-1).max(1000)),
  end: deferred(() => z.null()),
} as const;

export type TeachAnswers = { [W in keyof typeof ANSWERS]: z.infer<(typeof ANSWERS)[W]> };

/** Asks the lesson; `null` when the page cannot be reached any more. */
export type AskLesson = <W extends TeachAsk['what']>(
  ask: Extract<TeachAsk, { what: W }>,
) => Promise<TeachAnswers[W] | null>;
