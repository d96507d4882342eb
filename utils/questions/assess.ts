import { estimate } from '../fit/estimate.ts';
import type { Estimate } from '../fit/estimate-types.ts';
import { hear } from '../fit/heard.ts';
import type { Setting } from '../fit/setting.ts';
import type { Told } from '../fit/told.ts';
import type { Listing } from '../listing/listing.ts';
import type { Profile } from '../profile/profile.ts';
import { factsOf } from '../vocabulary/tagger/listing-facts.ts';
import { chooseQuestions } from './choose.ts';
import type { Situation } from './context.ts';
import { type Plan, plan } from './plan.ts';
import type { ChosenQuestion } from './question-types.ts';

export interface Assessment {
  estimate: Estimate;
  questions: ChosenQuestion[];
}

/** From one listing and one profile to what is shown: the estimate, its reasons and the questions for a call. */
export function assess(
  profile: Profile,
  listing: Listing,
  answers: readonly Told[] = [],
  setting?: Setting,
): Assessment {
  const situation = situationOf(profile, listing, answers, setting);
  return { estimate: situation.estimate, questions: chooseQuestions(situation) };
}

/** What to ask in a call and in each of the first three sessions, before there is any check-in. */
export function assessSessions(
  profile: Profile,
  listing: Listing,
  answers: readonly Told[] = [],
  setting?: Setting,
): Plan {
  return plan(situationOf(profile, listing, answers, setting));
}

function situationOf(
  profile: Profile,
  listing: Listing,
  answers: readonly Told[],
  setting?: Setting,
): Situation {
  const facts = hear(listing, factsOf(listing));
  return { profile, listing, facts, answers, estimate: estimate(profile, listing, facts, answers, setting) };
}
