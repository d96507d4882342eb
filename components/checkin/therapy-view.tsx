import { raise } from '../../utils/alliance/raise.ts';
import type { Therapy } from '../../utils/alliance/therapy.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import type { Kept } from '../../utils/shortlist/kept.ts';
import type { ProfileChoices } from '../profile/profile-choices.ts';
import { withDraft } from './drafted.ts';
import { Leaving } from './leaving.tsx';
import { NoteSession } from './note-session.tsx';
import { NotedSessions } from './noted-sessions.tsx';
import { useNoting } from './use-noting.ts';

interface Props {
  therapy: Therapy;
  /** Whom of the list it is with. */
  person: Kept | undefined;
  /** Who stands next on the list. */
  next: readonly Kept[];
  profile: Profile;
  choices: ProfileChoices;
  today: string;
  /** Resolve to whether it is kept; they say so themselves. */
  onSave(therapy: Therapy): Promise<boolean>;
  onProfile(profile: Profile): Promise<boolean>;
  onCopy(words: string): void;
}

/** Everything about one therapist: a session to note, or what the noted ones say and what can be done with it. */
export function TherapyView(props: Props) {
  const { therapy, person, next, profile, choices, today, onSave, onProfile, onCopy } = props;
  const { noting, heading, turnTo } = useNoting(therapy);
  const raised = raise(therapy.checkIns);
  const ending = (
    <Leaving
      decision={therapy.decision}
      onDecide={(decided) => void onSave({ ...therapy, decision: decided })}
      next={next.filter(({ id }) => id !== person?.id)}
      profile={profile}
      choices={choices}
      onAdd={async (filled) => {
        const drafted = withDraft(profile, filled);
        return drafted !== null && (await onProfile(drafted));
      }}
      onCopy={onCopy}
    />
  );
  const common = { therapy, heading, ending, onSave };
  return noting === null ? (
    <NotedSessions
      {...common}
      raised={raised}
      person={person}
      profile={profile}
      onNote={turnTo}
      onCopy={onCopy}
    />
  ) : (
    <NoteSession
      {...common}
      noting={noting}
      rights={raised.rights}
      today={today}
      onDone={() => turnTo(null)}
    />
  );
}
