import { signalsOf } from '../../utils/alliance/signals.ts';
import { nextSession, type Therapy } from '../../utils/alliance/therapy.ts';
import { estimate } from '../../utils/fit/estimate.ts';
import { emptyListing } from '../../utils/listing/listing.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import { plan } from '../../utils/questions/plan.ts';
import type { ChosenQuestion } from '../../utils/questions/question-types.ts';

const PLANNED = ['s1', 's2', 's3'] as const;

/**
 * What to ask in the session that comes next, in the first three; none after that. No listing belongs to a
 * therapy, so what a question would ask about a page is left out: only what the check-ins raise, values, and what
 * is always useful.
 */
export function toAsk(profile: Profile, therapy: Therapy): ChosenQuestion[] {
  const when = PLANNED[nextSession(therapy) - 1];
  if (when === undefined) return [];
  const listing = emptyListing();
  const situation = { profile, listing, facts: [], estimate: estimate(profile, listing, []), answers: [] };
  return plan(situation, signalsOf(therapy.checkIns, therapy.decision), when)[when].filter(
    ({ wish }) => wish === null,
  );
}
