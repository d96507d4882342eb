import type { Listing } from '../../../utils/listing/listing.ts';
import type { PriceWish, Profile } from '../../../utils/profile/profile.ts';

/** One person in front of one listing, with the one gap that a careful friend would point at. */
export interface QuestionCase {
  name: string;
  profile: Profile;
  listing: Listing;
  /** Ids of questions of which any is the right one to ask about that gap. */
  right: string[];
  /** Ids of questions which this listing already answers, or gives no occasion for. */
  answered: string[];
}

/** A ceiling for one session. */
export function atMost(
  max: number,
  session: PriceWish['session'] = 'individual',
  importance: PriceWish['importance'] = 'must',
): PriceWish {
  return { facet: 'price', max, session, importance };
}

/** A list of ticks as a page shows it, written in lines. */
export function ticks(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split(' · '));
}

/** What a listing answers when it shows a full licence. */
export const LICENSED = ['q_coach', 'q_assoc', 'q_assoc_move'];
