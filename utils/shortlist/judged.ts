import { estimate } from '../fit/estimate.ts';
import type { Estimate } from '../fit/estimate-types.ts';
import type { Setting } from '../fit/setting.ts';
import type { Listing } from '../listing/listing.ts';
import type { Profile } from '../profile/profile.ts';
import { chooseQuestions } from '../questions/choose.ts';
import type { Situation } from '../questions/context.ts';
import type { ChosenQuestion } from '../questions/question-types.ts';
import { type Kept, newest } from './kept.ts';

/** What is known of someone who is kept, held against the wishes of now: from what was kept and what was told. */
export interface JudgedKept {
  kept: Kept;
  listing: Listing;
  estimate: Estimate;
}

/** Judges by the newest entry; what was told stands over what is listed. No page is needed. */
export function judgeKept(profile: Profile, kept: Kept, setting?: Setting): JudgedKept {
  const { listing, facts } = newest(kept);
  return { kept, listing, estimate: estimate(profile, listing, facts, kept.told, setting) };
}

/** What to ask someone who is kept in a call: their questions of the bank, without those that were left out. */
export function callQuestions(profile: Profile, { kept, estimate: made }: JudgedKept): ChosenQuestion[] {
  const { listing, facts } = newest(kept);
  const situation: Situation = { profile, listing, facts, answers: kept.told, estimate: made };
  return chooseQuestions(situation).filter(({ id }) => !kept.leftOut.includes(id));
}
