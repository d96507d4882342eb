import * as z from 'zod';
import { deferred } from '../lookup/deferred.ts';
import { lazily } from '../lookup/lazily.ts';
import type { Descriptor, Step } from './descriptor.ts';
import { LONGEST_ATTRIBUTE, LONGEST_ID, LONGEST_LABEL, LONGEST_PATTERN, LONGEST_SELECTOR } from './limits.ts';
import { FIELD_NAMES } from './listing.ts';

const upTo = (max: number) => z.string().max(max);
const selector = deferred(() => upTo(LONGEST_SELECTOR));
const patternSchema = deferred(() =>
  upTo(LONGEST_PATTERN).refine(compiles, 'A pattern has to be a regular expression.'),
);

const step: z.ZodType<Step> = deferred(() =>
  z.union([
    z.tuple([z.literal('match'), patternSchema]),
    z.tuple([z.literal('if'), patternSchema, upTo(200)]),
    z.tuple([z.literal('map'), z.record(upTo(200), upTo(200))]),
    z.tuple([z.enum(['split', 'without', 'keep', 'drop']), patternSchema]),
    z.tuple([z.literal('pick')], upTo(200)),
    z.tuple([z.literal('record'), z.record(upTo(40), upTo(200))]),
    z.tuple([z.literal('join'), upTo(20)]),
  ]),
);
const steps = deferred(() => z.array(step).max(20).exactOptional());

const source = deferred(() =>
  z.union([
    z.strictObject({
      select: selector,
      take: upTo(LONGEST_ATTRIBUTE).exactOptional(),
      every: z.literal(true).exactOptional(),
      under: z
        .strictObject({
          heading: selector,
          text: patternSchema,
          next: z.array(patternSchema).max(20).exactOptional(),
        })
        .exactOptional(),
      steps,
    }),
    z.strictObject({ store: upTo(40), path: upTo(200), steps }),
    z.strictObject({ count: selector, as: z.record(upTo(20), upTo(40)) }),
    z.strictObject({ page: z.literal('address'), steps }),
    z.strictObject({ always: upTo(40) }),
  ]),
);

const reading = lazily(() => ({
  exclude: selector.exactOptional(),
  composed: selector.exactOptional(),
  echoes: patternSchema.exactOptional(),
  fields: z.partialRecord(z.enum(FIELD_NAMES), z.array(source).max(20)),
  badge: z.strictObject({
    anchor: selector.exactOptional(),
    corner: z.enum(['top-left', 'top-right', 'bottom-left', 'bottom-right']),
    inset: z.tuple([z.number(), z.number()]).readonly(),
  }),
}));

const about = deferred(() =>
  z.strictObject({
    heading: selector.exactOptional(),
    chips: z.array(selector).max(10).exactOptional(),
    chip: selector.exactOptional(),
    marked: selector.exactOptional(),
    counted: selector.exactOptional(),
    sorted: selector.exactOptional(),
    notices: selector.exactOptional(),
    state: z.strictObject({ script: selector, prefix: upTo(80) }).exactOptional(),
  }),
);

/** One whole host; never all of the web. */
const rule = deferred(() =>
  upTo(300).regex(
    /^https?:\/\/[^/*]+\/[^*]*\*$/,
    'A match pattern names one host, as https://example.org/*.',
  ),
);

/** A descriptor as it is kept or handed over: nothing but data, within bounds, its patterns compile. */
export const descriptorSchema: z.ZodType<Descriptor> = deferred(() =>
  z.strictObject({
    id: upTo(LONGEST_ID).min(1),
    label: upTo(LONGEST_LABEL).min(1),
    evidence: z.enum(['seen', 'described', 'claimed', 'taught']),
    basis: upTo(400),
    matches: z.array(rule).min(1).max(40),
    formerly: z.array(rule).max(40).exactOptional(),
    read: z.literal('generic').exactOptional(),
    currency: z.string().regex(/^[A-Z]{3}$/),
    pages: z
      .array(
        z.strictObject({
          kind: z.enum(['results', 'profile', 'empty', 'blocked']),
          path: patternSchema.exactOptional(),
          select: selector.exactOptional(),
          selectNone: selector.exactOptional(),
          text: patternSchema.exactOptional(),
        }),
      )
      .max(40),
    stores: z.record(
      upTo(40),
      z.strictObject({
        script: selector,
        format: z.enum(['json', 'nuxt']),
        path: upTo(200),
        id: z.strictObject({ path: upTo(200), steps }),
      }),
    ),
    results: z.strictObject({ row: selector, ...reading(), about: about.exactOptional() }).exactOptional(),
    profile: z.strictObject({ over: selector.exactOptional(), ...reading() }).exactOptional(),
  }),
);

function compiles(source: string): boolean {
  try {
    return new RegExp(source, 'iu').source.length >= 0;
  } catch {
    return false;
  }
}
