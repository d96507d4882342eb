import { lazily } from '../../lookup/lazily.ts';
import data from './data/relations.json' with { type: 'json' };
import type { ConceptId } from './kinds.ts';

/** What counts for a wish beside the wished concept itself, and why; see the data's own head. A test holds the data to it. */
export interface Relation {
  asked: ConceptId;
  said: ConceptId;
  relation: 'kind' | 'near';
  why: string;
  ownWords?: true | undefined;
}

/** Every relation, in the order of the data. */
export const relations = lazily((): readonly Relation[] => data.items as Relation[]);

function byAsked(relation: Relation['relation']): Map<string, readonly Relation[]> {
  const found = new Map<string, Relation[]>();
  for (const row of relations())
    if (row.relation === relation) found.set(row.asked, [...(found.get(row.asked) ?? []), row]);
  return found;
}

const kinds = lazily(() => byAsked('kind'));
const near = lazily(() => byAsked('near'));
const NONE: readonly Relation[] = [];

/**
 * The ids that are a kind of a wished concept, at any depth: a page that says one of them says the wish. What has a row
 * of its own as near is near: EMDR is a work on trauma by method, and names no trauma.
 */
export function kindsOf(asked: string): readonly ConceptId[] {
  const known = DEEP.get(asked);
  if (known) return known;
  const isNear: ReadonlySet<string> = new Set(nearOf(asked).map(({ said }) => said));
  const found = new Set<ConceptId>();
  const open: string[] = [asked];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { said } of kinds().get(next) ?? NONE) {
      if (said === asked || found.has(said) || isNear.has(said)) continue;
      found.add(said);
      open.push(said);
    }
  }
  const all = [...found];
  DEEP.set(asked, all);
  return all;
}

const DEEP = new Map<string, readonly ConceptId[]>();

/** What is near a wished concept, in this direction. */
export function nearOf(asked: string): readonly Relation[] {
  return near().get(asked) ?? NONE;
}
