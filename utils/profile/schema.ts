import * as z from 'zod';
import { deferred } from '../lookup/deferred.ts';
import { lazily } from '../lookup/lazily.ts';
import { conceptOf } from '../vocabulary/concepts/concepts.ts';
import { belongsTo } from './facets.ts';
import { CONCEPT_FACETS, type ConceptWish, type Profile, type Wish } from './profile.ts';

const importance = deferred(() => z.enum(['must', 'nice', 'not']));
const concept = deferred(() => z.string().min(1).max(80));
/** What is wished for. Whether there is such a concept, `isInPlace` asks. */
const wished = deferred(() => concept.transform((id) => id as ConceptWish['concept']));

/** A wish as it is written, whatever it is for. */
const conceptShape = deferred(() =>
  z.strictObject({
    facet: z.enum(CONCEPT_FACETS),
    concept: wished,
    importance,
  }),
);

const conceptWish = deferred(() =>
  conceptShape.refine(isInPlace, {
    path: ['concept'],
    message: 'This cannot be wished for under this facet.',
  }),
);

const priceWishSchema = deferred(() =>
  z.strictObject({
    facet: z.literal('price'),
    max: z.number().positive().max(10_000),
    session: z.enum(['individual', 'couples']),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'A currency is a code of three letters, such as USD.')
      .optional(),
    importance: importance.exclude(['not']),
  }),
);

/** One wish, as it stands in a profile and as a change brings it: of a concept that belongs to its facet. */
export const wishSchema: z.ZodType<Wish> = deferred(() =>
  z.discriminatedUnion('facet', [conceptWish, priceWishSchema]),
);

/** The same, whatever the concept: as a file or a later version may have it. */
export const wishShape: z.ZodType<Wish> = deferred(() =>
  z.discriminatedUnion('facet', [conceptShape, priceWishSchema]),
);

/** More than anyone wishes for. */
export const MOST_WISHES = 200;
/** Far more than the items that there are. */
const MOST_ANSWERS = 200;

/** An id of `profile-items.json`, and an answer to it. */
export const itemSchema = deferred(() => z.string().min(1).max(40));
export const answerSchema = deferred(() => z.number().int().min(-3).max(3));
/** An id of `values.json`. */
export const valueSchema = concept;

const FACETS: ReadonlySet<string> = new Set([...CONCEPT_FACETS, 'price']);

/** A wish of a facet that a later version has. It is kept as it is: whoever goes back and forth loses nothing. */
const otherWish = deferred(() =>
  z
    .looseObject({ facet: z.string().max(40) })
    .refine((wish) => JSON.stringify(wish).length <= 1000, 'A wish has at most 1,000 characters.'),
);
const laterWish = deferred(() => otherWish.refine(({ facet }) => !FACETS.has(facet), 'This is no wish.'));

const parts = lazily(() => ({
  style: z
    .record(itemSchema, answerSchema)
    .refine(
      (style) => Object.keys(style).length <= MOST_ANSWERS,
      `There are at most ${MOST_ANSWERS} answers.`,
    ),
  values: z.array(valueSchema).max(20),
}));

const first = deferred(() =>
  z.strictObject({
    version: z.literal(1),
    wishes: z.array(wishShape).max(MOST_WISHES),
    ...parts(),
  }),
);

const second = deferred(() =>
  z.strictObject({
    version: z.literal(2),
    wishes: z.array(z.union([wishShape, laterWish])).max(MOST_WISHES),
    ...parts(),
    others: z.array(otherWish).max(MOST_WISHES).exactOptional(),
  }),
);

/**
 * A profile as it is stored, exported and imported, of either version; it comes out as version 2. What is no wish
 * of this version goes to `others`: a facet or a concept that a later one has, a concept under a facet that is not
 * its own. What stands in `others` goes on standing there, but for wishes of facets and concepts that are known by
 * now: an earlier version kept them, and they are wishes again.
 */
export const profileSchema: z.ZodType<Profile> = deferred(() =>
  z.discriminatedUnion('version', [first, second]).transform((read): Profile => {
    const { style, values } = read;
    const wishes: Wish[] = [];
    const others: unknown[] = [];
    for (const wish of read.wishes) {
      if (isKnown(wish)) wishes.push(wish);
      else others.push(wish);
    }
    for (const other of read.version === 2 ? (read.others ?? []) : []) {
      const known = wishSchema.safeParse(other).data;
      if (known && wishes.length < MOST_WISHES) wishes.push(known);
      else others.push(other);
    }
    return {
      version: 2,
      wishes,
      style,
      values,
      ...(others.length > 0 && { others }),
    };
  }),
);

function isKnown(wish: Wish | z.infer<typeof laterWish>): wish is Wish {
  return FACETS.has(wish.facet) && (wish.facet === 'price' || isInPlace(wish as ConceptWish));
}

/** Whether the concept of a wish belongs to its facet. A town is named as the user wrote it: no list holds them all. */
function isInPlace({ facet, concept }: ConceptWish): boolean {
  if (facet === 'place') return true;
  const known = conceptOf(concept);
  return known !== undefined && belongsTo(facet, known);
}
