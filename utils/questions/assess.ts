import { estimate } from '../fit/estimate.ts';
import type { Estimate } from '../fit/estimate-types.ts';
import type { Told } from '../fit/told.ts';
import type { Listing } from '../listing/listing.ts';
import type { Profile } from '../profile/profile.ts';
import { factsOf } from '../vocabulary/listing-facts.ts';
import { chooseQuestions } from './choose.ts';
import type { ChosenQuestion } from './question-types.ts';

export interface Assessment {
  estimate: Estimate;
  questions: ChosenQuestion[];
}

/** From one listing and one profile to what is shown: the estimate, its reasons and the questions. */
export function assess(profile: Profile, listing: Listing, answers: readonly Told[] = []): Assessment {
  const facts = factsOf(listing);
  const estimated = estimate(profile, listing, facts, answers);
  return {
    estimate: estimated,
    questions: chooseQuestions({ profile, listing, facts, estimate: estimated }),
  };
}
