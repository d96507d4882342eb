import { own } from '../lookup/own.ts';
import type { Wish } from '../profile/profile.ts';
import { isId } from '../vocabulary/concepts/among.ts';
import { conceptOf, isOf } from '../vocabulary/concepts/concepts.ts';
import type { ConceptId } from '../vocabulary/concepts/kinds.ts';
import { plainLabel } from '../vocabulary/concepts/plain-label.ts';

/** What a person would call a concept in the middle of a sentence. */
export function spoken(id: string): string {
  const concept = conceptOf(id);
  if (concept?.spoken) return concept.spoken;
  const label = plainLabel(concept?.label ?? id);
  // Abbreviations, plans, languages, states and peoples keep their capitals.
  return LOWER_KINDS.has(concept?.kind ?? '') && /^[A-Z][a-z]+(?!\w)/.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
}

const LOWER_KINDS = new Set(['issue', 'population', 'practical', 'approach', 'profession']);

/** What stands after "Could we hold our sessions …". */
export function spokenSetting(id: string): string {
  return isId(id, 'setting_in_person') ? 'in person' : spoken(id);
}

const TIMES: Readonly<Partial<Record<ConceptId, string>>> = {
  hours_evening: 'in the evening',
  hours_weekend: 'at the weekend',
  hours_daytime_only: 'during the day',
};

/** What stands after "whether they see people …". */
export function spokenTime(id: string): string {
  return own(TIMES, id) ?? `at these times: ${spoken(id)}`;
}

/** What a wish is about, after "About …": "About evenings, you told me yes …". A price has words of its own. */
export function spokenSubject(wish: Exclude<Wish, { facet: 'price' }>): string {
  const { facet, concept } = wish;
  if (facet === 'state') return `a licence in ${spoken(concept)}`;
  if (facet === 'setting' && isOf(concept, 'setting')) return `meeting ${spokenSetting(concept)}`;
  if (facet === 'place') return `an office in ${spoken(concept)}`;
  if (facet === 'profession') return `being a ${spoken(concept)}`;
  if (facet === 'language') return `sessions in ${spoken(concept)}`;
  if (facet === 'hours') return `sessions ${spokenTime(concept)}`;
  if (facet !== 'comfort') return spoken(concept);
  if (
    isOf(concept, 'clinician_gender', 'clinician_ethnicity', 'lived_experience') ||
    isId(concept, 'f_secular')
  )
    return `being ${spoken(concept)}`;
  if (!isOf(concept, 'faith')) return spoken(concept);
  return isId(concept, 'f_other') ? spoken(concept) : `the ${spoken(concept)} faith`;
}
