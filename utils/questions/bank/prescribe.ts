import { wishKey } from '../../fit/told.ts';
import { isAmong } from '../../vocabulary/concepts/among.ts';
import type { ConceptId } from '../../vocabulary/concepts/kinds.ts';
import { heldBy, prescribing } from '../../vocabulary/tagger/licences.ts';
import { reasonsAbout, type Situation, unanswered, wanted } from '../context.ts';
import { byWeight, type Due, pressing, TIERS } from './question.ts';

/** Medication, as a method and as a topic. */
export const MEDICATION: readonly ConceptId[] = ['medication', 'medication_issue'];

/** Of someone who might: their letters leave it open, or say nothing of it. Once, for whichever wish names it. */
export function prescribeDue(situation: Situation): Due[] {
  const may = prescribing(heldBy(situation.facts));
  if (may?.answer === 'yes' || may?.answer === 'no') return [];
  const asked = unanswered(wanted(reasonsAbout(situation, 'topic', 'approach')))
    .filter(({ wish }) => isAmong(wish.concept, MEDICATION))
    .sort(byWeight);
  return asked.slice(0, 1).map((reason) => ({
    tier: pressing(reason, TIERS.method),
    why: may ? 'why_prescribe_may' : 'why_prescribe',
    reason,
    about: asked.map(({ wish }) => wishKey(wish)),
  }));
}
