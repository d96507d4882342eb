import * as z from 'zod';
import type { Descriptor, Step } from './descriptor.ts';
import { LONGEST_ATTRIBUTE, LONGEST_ID, LONGEST_LABEL, LONGEST_PATTERN, LONGEST_SELECTOR } from './limits.ts';
import { FIELD_NAMES } from './listing.ts';

const text = (max: number) => z.string().max(max);
const selector = text(LONGEST_SELECTOR);
const pattern = text(LONGEST_PATTERN).refine(compiles, 'A pattern has to be a regular expression.');

const step: z.ZodType<Step> = z.union([
  z.tuple([z.literal('match'), pattern]),
  z.tuple([z.literal('if'), pattern, text(200)]),
  z.tuple([z.literal('map'), z.record(text(200), text(200))]),
  z.tuple([z.enum(['split', 'without', 'keep', 'drop']), pattern]),
  z.tuple([z.literal('pick')], text(200)),
  z.tuple([z.literal('join'), text(20)]),
]);
const steps = z.array(step).max(20).exactOptional();

const source = z.union([
  z.strictObject({
    select: selector,
    take: text(LONGEST_ATTRIBUTE).exactOptional(),
    every: z.literal(true).exactOptional(),
    under: z
      .strictObject({ heading: selector, text: pattern, next: z.array(pattern).max(20).exactOptional() })
      .exactOptional(),
    steps,
  }),
  z.strictObject({ store: text(40), path: text(200), steps }),
  z.strictObject({ count: selector, as: z.record(text(20), text(40)) }),
  z.strictObject({ page: z.literal('address'), steps }),
  z.strictObject({ always: text(40) }),
]);

const reading = {
  exclude: selector.exactOptional(),
  fields: z.partialRecord(z.enum(FIELD_NAMES), z.array(source).max(20)),
  badge: z.strictObject({
    anchor: selector.exactOptional(),
    corner: z.enum(['top-left', 'top-right', 'bottom-left', 'bottom-right']),
    inset: z.tuple([z.number(), z.number()]).readonly(),
  }),
};

/** One whole host; never all of the web. */
const rule = text(300).regex(
  /^https?:\/\/[^/*]+\/[^*]*\*$/,
  'A match pattern names one host, as https://example.org/*.',
);

/** A descriptor as it is kept or handed over: nothing but data, within bounds, its patterns compile. */
export const descriptorSchema: z.ZodType<Descriptor> = z.strictObject({
  id: text(LONGEST_ID).min(1),
  label: text(LONGEST_LABEL).min(1),
  evidence: z.enum(['seen', 'described', 'claimed', 'taught']),
  basis: text(400),
  matches: z.array(rule).min(1).max(40),
  formerly: z.array(rule).max(40).exactOptional(),
  read: z.literal('generic').exactOptional(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  pages: z
    .array(
      z.strictObject({
        kind: z.enum(['results', 'profile', 'empty', 'blocked']),
        path: pattern.exactOptional(),
        select: selector.exactOptional(),
        selectNone: selector.exactOptional(),
        text: pattern.exactOptional(),
      }),
    )
    .max(40),
  stores: z.record(
    text(40),
    z.strictObject({
      script: selector,
      format: z.enum(['json', 'nuxt']),
      path: text(200),
      id: z.strictObject({ path: text(200), steps }),
    }),
  ),
  results: z.strictObject({ row: selector, ...reading }).exactOptional(),
  profile: z.strictObject({ over: selector.exactOptional(), ...reading }).exactOptional(),
});

function compiles(source: string): boolean {
  try {
    return new RegExp(source, 'iu').source.length >= 0;
  } catch {
    return false;
  }
}
