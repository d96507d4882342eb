import type { ConceptWish } from '../profile/profile.ts';
import { conceptOf } from '../vocabulary/concepts.ts';
import type { Fact } from '../vocabulary/facts.ts';

/** Methods made for trauma: each is a trauma-focused one. */
export const TRAUMA_METHODS: readonly string[] = [
  'emdr',
  'cpt',
  'pe',
  'tf_cbt',
  'net',
  'brainspotting',
  'art_resolution',
  'se',
  'sensorimotor',
  'narm',
];

/** Other concepts that say the same of a wish: a therapist who offers both settings offers each. */
export const IMPLIED_BY: Readonly<Record<string, readonly string[]>> = {
  setting_online: ['setting_hybrid'],
  setting_in_person: ['setting_hybrid'],
  trauma: ['cptsd', 'childhood_abuse', 'sexual_abuse'],
  trauma_focused: TRAUMA_METHODS,
  addiction: ['substance', 'alcohol'],
  substance: ['alcohol'],
  exposure: ['erp', 'pe'],
  fmt_couple: ['couples_general', 'gottman', 'imago', 'pact', 'ibct', 'discernment', 'premarital'],
  fmt_family: ['family_marital'],
  fmt_group: ['group_therapy'],
  relationship: ['infidelity', 'premarital_issue'],
  lgbtq_affirming: ['gender_affirming'],
  child_behaviour: ['odd'],
  age_child: ['child_adolescent'],
  spiritual_integrated: ['christian', 'pastoral', 'islamic', 'jewish_frame', 'buddhist_psych'],
};

/**
 * A claim that leaves no room for the wish: another gender; no insurance at all, or out of network and no plan
 * named; a practice that only does something else. `null` when there is none.
 */
export function excluding(wish: ConceptWish, facts: readonly Fact[]): Fact | null {
  const stated = (ids: (id: string) => boolean) =>
    facts.find(({ id, status }) => status === 'stated' && ids(id)) ?? null;
  if (wish.facet === 'plan') {
    return stated((id) => id === 'ins_none') ?? (anyPlan(facts) ? null : stated((id) => id === 'oon'));
  }
  if (GENDERS.has(wish.concept)) return stated((id) => GENDERS.has(id) && id !== wish.concept);
  return null;
}

const GENDERS = new Set(['g_woman', 'g_man', 'g_nonbinary']);

function anyPlan(facts: readonly Fact[]): boolean {
  return facts.some(
    ({ id, kind, status }) =>
      status === 'stated' && kind === 'insurer' && !conceptOf(id)?.subkind.startsWith('marker'),
  );
}
