import type { Situation } from '../context.ts';
import { type ConceptReason, spoken, verdictOn } from '../context.ts';
import type { Due } from './question.ts';

/** Where something related is said, the reason names it; else there is nothing to add. */
export function nearWhy(situation: Situation, reason: ConceptReason): Partial<Pick<Due, 'why' | 'whySlots'>> {
  const related = verdictOn(situation, reason)?.related;
  return related ? { why: 'why_near', whySlots: [spoken(related), spoken(reason.wish.concept)] } : {};
}
