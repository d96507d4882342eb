import { own } from '../../lookup/own.ts';
import { VALUES, type Value } from '../../vocabulary/concepts/values.ts';
import type { Situation } from '../context.ts';
import { saidOn } from '../said-on.ts';
import { yesOrNo } from './answers.ts';
import { type BankQuestion, type Due, TIERS } from './question.ts';

/** So many values have a question each. */
export const TOP_VALUES = 5;

/** Questions for a call or a session that ask the same as that of a value. */
const TWINS: Readonly<Record<string, string>> = {
  v_medication: 'q_med',
  v_faith: 'q_faith',
  v_health: 'q_body',
  v_privacy: 'q_records',
};

/** The id of a value's question: `value_q_family` for `v_family`. */
export function valueQuestion(value: string): string {
  return value.replace(/^v_/, 'value_q_');
}

/**
 * A value is never counted (actual similarity of values went with neither alliance nor outcome, felt similarity
 * did with alliance): it is asked about, beside the listing's own words on it where there are any.
 */
function valueDue({ id, label, words }: Value, { profile, listing }: Situation): Due[] {
  const place = profile.values.slice(0, TOP_VALUES).indexOf(id);
  if (place < 0) return [];
  const phrase = saidOn(words, listing);
  const name = label.charAt(0).toLowerCase() + label.slice(1);
  return [
    {
      why: phrase === null ? 'why_value' : 'why_value_said',
      whySlots: [name],
      about: [`value:${id}`],
      press: TOP_VALUES - place,
      phrase,
    },
  ];
}

function twinOf({ id }: Value): { twin?: string } {
  const twin = own(TWINS, id);
  return twin === undefined ? {} : { twin };
}

export const VALUE_QUESTIONS: readonly BankQuestion[] = VALUES.map((value) => ({
  id: valueQuestion(value.id),
  when: ['s1', 's2', 's3'],
  tier: TIERS.wish,
  resolves: [`value:${value.id}`],
  value: true,
  ...twinOf(value),
  due: (situation) => valueDue(value, situation),
  answers: yesOrNo('ans_suits', 'ans_does_not_suit', 'ans_vague'),
}));
