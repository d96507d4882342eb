import * as z from 'zod';
import { LONGEST_KEY } from '../../listing/limits.ts';
import { deferred } from '../../lookup/deferred.ts';
import { type PageSigns, SIGNS } from './signs.ts';

const words = deferred(() => z.string().max(SIGNS.words));
/** A path and query: whatever else a page may send there is no address. */
const at = deferred(() =>
  z
    .string()
    .max(SIGNS.address)
    .refine((path) => URL.canParse(path, 'https://nowhere.invalid'), 'A path, with its query.'),
);
const count = deferred(() => z.number().finite());
const key = deferred(() => z.string().max(LONGEST_KEY));

const facet = deferred(() =>
  z.strictObject({ id: words, slug: words, label: words, heading: words, group: words, count }),
);
const state = deferred(() =>
  z.strictObject({
    at,
    applied: z.array(words).max(SIGNS.chips),
    filtered: z.boolean(),
    widened: z.boolean(),
    beyond: z.array(key).max(SIGNS.rows),
    facets: z.array(facet).max(SIGNS.facets),
    count: count.nullable(),
    place: words.max(2 * SIGNS.words),
  }),
);

/** The raw signs of a list as a page's script sends them: what is in them is still the page's word alone. */
export const signsSchema: z.ZodType<PageSigns> = deferred(() =>
  z.strictObject({
    at,
    results: z.boolean(),
    heading: words,
    title: words,
    canonical: z.string().max(SIGNS.address),
    chips: z.array(words).max(SIGNS.chips),
    controls: z.array(z.strictObject({ name: words, value: words, label: words })).max(SIGNS.controls),
    main: z.array(key).max(SIGNS.rows),
    marked: z.record(key, z.array(words).max(SIGNS.marked)),
    counted: words,
    sorted: words,
    state: state.nullable(),
  }),
);
