import type { Profile } from '../../../utils/profile/profile.ts';

/** A made-up person who looks for a therapist: what they would say, and what they would enter. */
export interface Person {
  id: string;
  /** Two sentences in the person's own voice. */
  words: string;
  profile: Profile;
}
