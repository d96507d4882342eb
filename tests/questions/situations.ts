import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { estimate } from '../../utils/fit/estimate.ts';
import { hear } from '../../utils/fit/heard.ts';
import type { Told } from '../../utils/fit/told.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { formatMessage } from '../../utils/messages/format.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import { chooseQuestions } from '../../utils/questions/choose.ts';
import type { Situation } from '../../utils/questions/context.ts';
import type { ChosenQuestion } from '../../utils/questions/question-types.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';
import { listing } from '../support/samples.ts';

/** A profile before a listing, with what the therapist has said. */
export function situation(profile: Profile, page = listing(), answers: readonly Told[] = []): Situation {
  const facts = hear(page, factsOf(page));
  return { profile, listing: page, facts, answers, estimate: estimate(profile, page, facts, answers) };
}

/** The questions for a first call. */
export function call(profile: Profile, page?: Listing, answers?: readonly Told[]): ChosenQuestion[] {
  return chooseQuestions(situation(profile, page, answers));
}

export const idsOf = (questions: readonly ChosenQuestion[]) => questions.map(({ id }) => id);

/** The ids of the questions for a first call. */
export const ids = (profile: Profile, page?: Listing, answers?: readonly Told[]) =>
  idsOf(call(profile, page, answers));

/** One question of the call, by its id. */
export function asked(
  id: string,
  profile: Profile,
  page?: Listing,
  answers?: readonly Told[],
): ChosenQuestion {
  const found = call(profile, page, answers).find((question) => question.id === id);
  if (!found) throw new Error(`${id} is not asked, but ${ids(profile, page, answers)}`);
  return found;
}

/** A question in words, and its reason in words. */
export const words = ({ id, slots }: ChosenQuestion) => formatMessage(messages, `${id}_ask`, slots);
export const why = (question: ChosenQuestion) => formatMessage(messages, question.why, question.whySlots);

/** How many words someone has to say. */
export const length = (sentence: string) => sentence.split(/\s+/).length;
