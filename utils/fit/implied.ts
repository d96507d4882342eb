import type { ConceptWish } from '../profile/profile.ts';
import { isAmong, isId } from '../vocabulary/concepts/among.ts';
import { conceptOf, isNoPlan } from '../vocabulary/concepts/concepts.ts';
import type { Heard } from './heard.ts';

/**
 * A claim that leaves no room for the wish: another gender, from its own field; no insurance at all, or out of
 * network and no plan taken. `null` when there is none.
 */
export function excluding(wish: ConceptWish, facts: readonly Heard[]): Heard | null {
  const stated = (holds: (fact: Heard) => boolean) =>
    facts.find((fact) => fact.status === 'stated' && holds(fact)) ?? null;
  if (wish.facet === 'plan') {
    const none = stated(({ id }) => isId(id, 'ins_none'));
    return none ?? stated((fact) => isId(fact.id, 'oon') && !takesPlans(facts, fact));
  }
  const others = conceptOf(wish.concept)?.excludes ?? [];
  // They/them says nothing of who someone is, and a sentence may be about somebody else.
  return stated(({ id, field }) => isAmong(id, others) && (field === 'pronouns' || field === 'identity'));
}

/**
 * Whether a plan is taken beside what is out of network: one by its name, or some that are not named. "In network
 * with several plans, a superbill for out-of-network clients" rules nothing out; a tick of *out of network* yields
 * to the therapist's words alone, since a mere *yes* beside it may mean just that.
 */
function takesPlans(facts: readonly Heard[], { strength }: Heard): boolean {
  return facts.some(
    (fact) =>
      fact.status === 'stated' &&
      ((fact.kind === 'insurer' && !isNoPlan(fact.id)) ||
        (isId(fact.id, 'ins_yes') && (fact.strength === 'statement' || strength === 'statement'))),
  );
}
