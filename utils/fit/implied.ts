import type { ConceptWish } from '../profile/profile.ts';
import { isAmong, isId } from '../vocabulary/concepts/among.ts';
import { conceptOf, isNoPlan } from '../vocabulary/concepts/concepts.ts';
import type { Heard } from './heard.ts';

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
  const others = conceptOf(wish.concept)?.excludes ?? [];
  // They/them says nothing of who someone is, and a sentence may be about somebody else.
  return stated(({ id, field }) => isAmong(id, others) && (field === 'pronouns' || field === 'identity'));
}

function anyPlan(facts: readonly Heard[]): boolean {
  return facts.some(({ id, kind, status }) => status === 'stated' && kind === 'insurer' && !isNoPlan(id));
}
