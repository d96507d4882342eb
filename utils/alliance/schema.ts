import * as z from 'zod';
import { deferred } from '../lookup/deferred.ts';
import { type CheckIn, COMPARISONS, FLAG_IDS, FOLLOW_UPS, ITEM_IDS } from './check-in.ts';

/** Far above what an honest record holds: sessions of one therapy, characters of one line. */
const MOST_SESSIONS = 2000;
const LONGEST_SESSION_NOTE = 1000;

const answer = deferred(() =>
  z.union(
    [z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal('early')],
    'An answer is a step from 1 to 5, or "early".',
  ),
);

/** A check-in as it is stored, exported and imported. */
export const checkInSchema: z.ZodType<CheckIn> = deferred(() =>
  z.strictObject(
    {
      session: z
        .int('A session has a whole number.')
        .min(1, 'The first session is number 1.')
        .max(MOST_SESSIONS, `A session's number is at most ${MOST_SESSIONS}.`),
      on: z.iso.date('A day is written like 2026-03-09.'),
      answers: z.partialRecord(z.enum(ITEM_IDS), answer, {
        error: ({ code }: { code?: string }) =>
          code === 'unrecognized_keys'
            ? 'Something is answered that is not asked in a check-in.'
            : 'Answers come by statement.',
      }),
      repair: z.enum(FOLLOW_UPS, 'This is not one of the four ways it can have gone on.').exactOptional(),
      compared: z.enum(COMPARISONS, 'This is "better", "same", "worse" or "early".').exactOptional(),
      flags: z
        .array(
          z.enum(FLAG_IDS, 'This is not one of the things that can be marked.'),
          'What was marked comes as a list.',
        )
        .refine((flags) => new Set(flags).size === flags.length, 'A thing is marked once.'),
      note: z
        .string('A note is text.')
        .max(LONGEST_SESSION_NOTE, `A note has at most ${LONGEST_SESSION_NOTE} characters.`),
    },
    {
      error: ({ code }) =>
        code === 'unrecognized_keys'
          ? 'A check-in holds something that does not belong to it.'
          : 'A check-in has a session, a day, answers, flags and a note.',
    },
  ),
);

/** All check-ins with one therapist. Of two for one session the later replaces when they are read. */
export const checkInsSchema: z.ZodType<CheckIn[]> = deferred(() =>
  z
    .array(checkInSchema, 'Check-ins come as a list.')
    .max(MOST_SESSIONS, `There are at most ${MOST_SESSIONS} check-ins for one therapist.`),
);
