import { signalsOf } from '../../utils/alliance/signals.ts';
import { nextSession, type Therapy } from '../../utils/alliance/therapy.ts';
import { estimate } from '../../utils/fit/estimate.ts';
import { emptyListing } from '../../utils/listing/listing.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import { plan } from '../../utils/questions/plan.ts';
import type { ChosenQuestion } from '../../utils/questions/question-types.ts';
import type { Kept } from '../../utils/shortlist/kept.ts';
import { planFor, prepared } from '../../utils/shortlist/prepare.ts';

const PLANNED_SESSIONS = ['s1', 's2', 's3'] as const;

/** A question to say: one of the bank, or one of the person's own words. */
export type ToSay = { question: ChosenQuestion } | { own: string };

/**
 * What to ask in the session that comes next, in the first three; none after that. Of someone of the list it is what
 * was prepared. Without them no listing belongs to a therapy, so what a question would ask about a page is left out:
 * only what the check-ins raise, values, and what is always useful.
 */
export function toAsk(profile: Profile, therapy: Therapy, person?: Kept): ToSay[] {
  const when = PLANNED_SESSIONS[nextSession(therapy) - 1];
  if (when === undefined) return [];
  if (person) return prepared(planFor(profile, person, therapy)[when], person).asked;
  const listing = emptyListing();
  const situation = { profile, listing, facts: [], estimate: estimate(profile, listing, []), answers: [] };
  return plan(situation, signalsOf(therapy.checkIns, therapy.decision), when)
    [when].filter(({ wish }) => wish === null)
    .map((question) => ({ question }));
}
