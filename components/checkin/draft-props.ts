import type { MissingId, WishDraft } from '../../utils/alliance/leaving.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import type { ProfileChoices } from '../profile/profile-choices.ts';
import type { Filled } from './drafted.ts';

export interface WishCardProps {
  missing: MissingId;
  profile: Profile;
  choices: ProfileChoices;
  /** Puts it into the profile; resolves to whether it is kept there. */
  onAdd(filled: Filled): Promise<boolean>;
  onCopy(words: string): void;
}

/** What each kind of draft is given. `words` say what was added. */
export interface DraftProps {
  draft: WishDraft;
  profile: Profile;
  choices: ProfileChoices;
  onAdd(filled: Filled, words: string): void;
  onCopy(words: string): void;
}
