import type { ConceptWish } from '../profile/profile.ts';
import { isId } from '../vocabulary/concepts/among.ts';
import { isNoPlan } from '../vocabulary/concepts/concepts.ts';
import type { ConceptId } from '../vocabulary/concepts/kinds.ts';

import { kindsOf } from '../vocabulary/concepts/relations.ts';
import type { Heard } from './heard.ts';

/** Methods made for trauma: each is a trauma-focused one. */
export const TRAUMA_METHODS: readonly ConceptId[] = kindsOf('trauma_focused' satisfies ConceptId);

/**
 * A claim that leaves no room for the wish: another gender, from its own field; no insurance at all, or out of
 * network and no plan named. `null` when there is none.
 */
export function excluding(wish: ConceptWish, facts: readonly Heard[]): Heard | null {
  const stated = (holds: (fact: Heard) => boolean) =>
    facts.find((fact) => fact.status === 'stated' && holds(fact)) ?? null;
  if (wish.facet === 'plan') {
    const none = stated(({ id }) => isId(id, 'ins_none'));
    return none ?? (anyPlan(facts) ? null : stated(({ id }) => isId(id, 'oon')));
  }
  if (!BINARY.has(wish.concept)) return null;
  // They/them says nothing of who someone is, and a sentence may be about somebody else.
  return stated(
    ({ id, field }) =>
      BINARY.has(id) && id !== wish.concept && (field === 'pronouns' || field === 'identity'),
  );
}

const BINARY: ReadonlySet<string> = new Set<ConceptId>(['g_woman', 'g_man']);

function anyPlan(facts: readonly Heard[]): boolean {
  return facts.some(({ id, kind, status }) => status === 'stated' && kind === 'insurer' && !isNoPlan(id));
}
