import { conceptOf } from '../vocabulary/concepts.ts';
import type { Fact } from '../vocabulary/facts.ts';
import { type LabelField, resolveTick } from '../vocabulary/ticks.ts';
import type { Heard } from './heard-fact.ts';

/** Something that a page was asked for and that holds of everyone in its main list, as the reader names it. */
export interface Asked {
  facet:
    | 'topic'
    | 'approach'
    | 'plan'
    | 'language'
    | 'age'
    | 'format'
    | 'setting'
    | 'availability'
    | 'gender'
    | 'faith'
    | 'ethnicity'
    | 'sexuality';
  /** As the directory names it. */
  label: string;
  /** One tick of a list of which the rest is unseen, a field, or who comes. */
  as: 'tick' | 'field' | 'clientele';
  /** The page's own words. */
  phrase: string;
}

/** The list in which such a tick would stand on a whole listing. */
const LISTS: Partial<Record<Asked['facet'], LabelField>> = {
  topic: 'issues',
  approach: 'approaches',
  plan: 'insurance',
  language: 'languages',
  age: 'ages',
  format: 'participants',
  gender: 'identity',
  faith: 'faith',
  ethnicity: 'identity',
  sexuality: 'communities',
};

const SETTINGS: readonly (readonly [RegExp, string])[] = [
  [/online|tele|video|virtual/i, 'setting_online'],
  [/person|office/i, 'setting_in_person'],
];

/** What the page's filter says of one listing on it. Who comes says nothing of who the therapist is. */
export function askedFact({ facet, label, as, phrase }: Asked): Heard[] {
  const field = LISTS[facet] ?? 'issues';
  return idsOf(facet, label).flatMap(({ id, status }): Heard[] => {
    const kind = conceptOf(id)?.kind;
    if (!kind || kind === 'state') return [];
    const others = as === 'clientele' && kind === 'identity';
    return [
      {
        id,
        kind,
        status: others ? 'weak' : status,
        strength: as === 'field' ? 'field' : 'tick',
        phrase,
        field,
        by: 'filter',
      },
    ];
  });
}

function idsOf(facet: Asked['facet'], label: string): readonly Pick<Fact, 'id' | 'status'>[] {
  if (facet === 'availability') return [{ id: 'status_open', status: 'stated' }];
  if (facet === 'setting')
    return SETTINGS.filter(([words]) => words.test(label)).map(([, id]) => ({ id, status: 'stated' }));
  const list = LISTS[facet];
  return list ? resolveTick(label, list) : [];
}
