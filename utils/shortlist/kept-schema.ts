import * as z from 'zod';
import { listingSchema } from '../listing/schema.ts';
import { deferred } from '../lookup/deferred.ts';
import type { Kept } from './kept.ts';
import { STAGES, WAYS } from './stage.ts';

/** Far above what anybody writes about one therapist. Characters. */
export const LONGEST_NOTE = 20_000;
export const LONGEST_OWN = 500;
export const MOST_OWN = 100;
export const LONGEST_HEAD = 60;
export const LONGEST_CELL = 1000;
export const MOST_CELLS = 30;
/** Of one person: more directories than list anybody. */
const MOST_ENTRIES = 20;
const MOST_FACTS = 2000;
const MOST_STEPS = 500;
const MOST_TOLD = 500;

const id = deferred(() => z.string().min(1).max(64));
/** `2026-11-28`. */
const day = deferred(() => z.iso.date());

export const stepSchema = deferred(() =>
  z.strictObject({
    stage: z.enum(STAGES),
    on: day,
    way: z.enum(WAYS).optional(),
    at: z
      .string()
      .regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/)
      .optional(),
  }),
);

export const toldSchema = deferred(() =>
  z.strictObject({
    about: z.string().min(1).max(120),
    yes: z.boolean(),
    question: id.optional(),
    on: day.optional(),
  }),
);

export const ownSchema = deferred(() => z.strictObject({ id, text: z.string().min(1).max(LONGEST_OWN) }));

export const cellSchema = deferred(() =>
  z.strictObject({
    head: z.string().min(1).max(LONGEST_HEAD),
    text: z.string().min(1).max(LONGEST_CELL),
  }),
);

const factSchema = deferred(() =>
  z.strictObject({
    id: z.string().min(1).max(120),
    kind: z.enum([
      'approach',
      'issue',
      'population',
      'practical',
      'identity',
      'language',
      'credential',
      'insurer',
      'state',
    ]),
    status: z.enum(['stated', 'denied', 'weak']),
    strength: z.enum(['top', 'statement', 'tick', 'field']),
    phrase: z.string().max(5000),
    field: z.string().min(1).max(60) as unknown as z.ZodType<
      Kept['entries'][number]['facts'][number]['field']
    >,
    answer: z.strictObject({ place: z.string().max(300), text: z.string().max(5000) }).optional(),
    by: z.enum(['filter', 'licence']).optional(),
  }),
);

const entrySchema = deferred(() =>
  z.strictObject({
    directory: z.string().min(1).max(300),
    label: z.string().max(300),
    host: z.string().min(1).max(300),
    listing: listingSchema,
    facts: z.array(factSchema).max(MOST_FACTS),
    readOn: day,
    changes: z
      .array(
        z.strictObject({
          what: z.enum(['room', 'price', 'couplesPrice', 'plans', 'inPerson', 'online', 'telephone']),
          was: z.string().max(12_000),
          is: z.string().max(12_000),
          since: day,
        }),
      )
      .max(20),
  }),
);

/** Someone who is kept, as they are stored, exported and imported. */
export const keptSchema = deferred(
  () =>
    z.strictObject({
      id,
      entries: z.array(entrySchema).min(1).max(MOST_ENTRIES),
      steps: z.array(stepSchema).max(MOST_STEPS),
      told: z.array(toldSchema).max(MOST_TOLD),
      note: z.string().max(LONGEST_NOTE, `A note has at most ${LONGEST_NOTE} characters.`),
      own: z.array(ownSchema).max(MOST_OWN),
      leftOut: z.array(id).max(200),
      order: z.array(id).max(200),
      openness: z.enum(['yes', 'no', 'unsure']).nullable(),
      notSame: z.array(id).max(5000),
      therapy: id.nullable(),
      // Neither was there when the first lists were kept.
      cells: z.array(cellSchema).max(MOST_CELLS).default([]),
      remindOn: day.nullable().default(null),
      keptOn: day,
      changedOn: day,
    }) as unknown as z.ZodType<Kept>,
);
