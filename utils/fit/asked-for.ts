import type { Asked } from '../listing/kinds.ts';
import { conceptOf } from '../vocabulary/concepts/concepts.ts';
import type { ConceptId } from '../vocabulary/concepts/kinds.ts';
import type { Fact } from '../vocabulary/tagger/facts.ts';
import { type LabelField, resolveTick } from '../vocabulary/tagger/ticks.ts';
import type { Heard } from './heard-fact.ts';

/** The list in which such a tick would stand on a whole listing. */
const LIST_OF_FACET: Partial<Record<Asked['facet'], LabelField>> = {
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

const SETTINGS: readonly (readonly [RegExp, ConceptId])[] = [
  [/online|tele|video|virtual/i, 'setting_online'],
  [/person|office/i, 'setting_in_person'],
];

/** What the page's filter says of one listing on it. Who comes says nothing of who the therapist is. */
export function askedFact({ facet, label, as, phrase }: Asked): Heard[] {
  const field = LIST_OF_FACET[facet] ?? 'issues';
  return conceptsAsked(facet, label).flatMap(({ id, status }): Heard[] => {
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

/** The concepts that a label of a facet names. */
export function conceptsAsked(facet: Asked['facet'], label: string): readonly Pick<Fact, 'id' | 'status'>[] {
  if (facet === 'availability') return [{ id: 'status_open', status: 'stated' }];
  if (facet === 'setting')
    return SETTINGS.filter(([words]) => words.test(label)).map(([, id]) => ({ id, status: 'stated' }));
  const list = LIST_OF_FACET[facet];
  return list ? resolveTick(label, list) : [];
}
