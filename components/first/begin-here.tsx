import type { Profile } from '../../utils/profile/profile.ts';
import type { Understood } from '../../utils/wishes/types.ts';
import type { ProfileChoices } from '../profile/profile-choices.ts';
import { useSaid } from '../said.tsx';
import { useText } from '../text.ts';
import { OwnWords } from './own-words.tsx';
import { useChips, useHeard } from './use-chips.ts';
import { WishChips } from './wish-chips.tsx';

interface Props {
  profile: Profile;
  choices: ProfileChoices;
  understand(words: string): Understood;
  /** Shows the new profile at once; a rejection is said. */
  onChange(profile: Profile): Promise<void>;
  /** That is all for now. */
  onDone(): void;
  /** To the page of all wishes. */
  onMore(): void;
}

/** The first of the first minutes, beside the list of a page: what is written is looked for there at once. */
export function BeginHere({ profile, choices, understand, onChange, onDone, onMore }: Props) {
  const text = useText();
  const { said, say } = useSaid();
  const keep = (next: Profile) => {
    onChange(next).catch(() => say(text('save_failed')));
  };
  const { pressed, chips, last, press } = useChips(profile, keep);
  return (
    <section class="begin-here">
      <OwnWords title="h2" profile={profile} pressed={pressed} understand={understand} onChange={keep} />
      <WishChips chips={chips} last={last} questions={useHeard(profile, choices)} onPress={press} />
      <p class="actions">
        {profile.wishes.length > 0 && (
          <button type="button" class="primary" onClick={onDone}>
            {text('begin_done')}
          </button>
        )}
        <button type="button" class={profile.wishes.length > 0 ? undefined : 'link'} onClick={onMore}>
          {text('begin_more')}
        </button>
      </p>
      {said}
    </section>
  );
}
