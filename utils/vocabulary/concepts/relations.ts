import * as z from 'zod';
import data from './data/relations.json' with { type: 'json' };
import type { ConceptId } from './kinds.ts';

const rowSchema = z.strictObject({
  asked: z.string(),
  said: z.string(),
  relation: z.enum(['kind', 'near']),
  why: z.string().min(1),
  ownWords: z.literal(true).optional(),
});

/** What counts for a wish beside the wished concept itself, and why; see the data's own head. */
export type Relation = z.infer<typeof rowSchema> & { asked: ConceptId; said: ConceptId };

/** Every relation, in the order of the data. */
export const RELATIONS: readonly Relation[] = z.array(rowSchema).parse(data.items) as Relation[];

function byAsked(relation: Relation['relation']): Map<string, readonly Relation[]> {
  const found = new Map<string, Relation[]>();
  for (const row of RELATIONS)
    if (row.relation === relation) found.set(row.asked, [...(found.get(row.asked) ?? []), row]);
  return found;
}

const KINDS = byAsked('kind');
const NEAR = byAsked('near');
const NONE: readonly Relation[] = [];

/** The ids that are a kind of a wished concept, at any depth: a page that says one of them says the wish. */
export function kindsOf(asked: string): readonly ConceptId[] {
  const known = DEEP.get(asked);
  if (known) return known;
  const found = new Set<ConceptId>();
  const open: string[] = [asked];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { said } of KINDS.get(next) ?? NONE) {
      if (said === asked || found.has(said)) continue;
      found.add(said);
      open.push(said);
    }
  }
  const kinds = [...found];
  DEEP.set(asked, kinds);
  return kinds;
}

const DEEP = new Map<string, readonly ConceptId[]>();

/** What is near a wished concept, in this direction. */
export function nearOf(asked: string): readonly Relation[] {
  return NEAR.get(asked) ?? NONE;
}
