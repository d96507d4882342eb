import type { Profile } from '../../utils/profile/profile.ts';
import { useSaid } from '../said.tsx';
import { useText } from '../text.ts';
import type { ProfileChoices } from './profile-choices.ts';
import { StyleChoice } from './style-choice.tsx';
import { ValuesChoice } from './values-choice.tsx';

interface Props {
  profile: Profile;
  choices: ProfileChoices;
  /** Shows the new profile at once; a rejection is said. */
  onChange(profile: Profile): Promise<void>;
}

/** Style and values, three at a time, beside the questions that they lead to. */
export function Yours({ profile, choices, onChange }: Props) {
  const text = useText();
  const { said, say } = useSaid();
  const keep = (next: Profile, words = '') => {
    onChange(next).then(
      () => say(`${words} ${text('saved')}`.trim()),
      () => say(text('save_failed')),
    );
  };
  return (
    <>
      <p class="quiet">{text('yours_lead')}</p>
      <h4>{text('form_style')}</h4>
      <StyleChoice items={choices.style} profile={profile} asked={null} onChange={keep} />
      <h4>{text('form_values')}</h4>
      <ValuesChoice
        choices={choices.values}
        values={profile.values}
        onValues={(values, words) => keep({ ...profile, values }, words)}
      />
      {said}
    </>
  );
}
