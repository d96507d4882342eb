import { useRef, useState } from 'preact/hooks';
import { newTherapy, type Therapy } from '../../utils/alliance/therapy.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import { Crisis } from '../crisis.tsx';
import { Notice } from '../notice.tsx';
import type { ProfileChoices } from '../profile/profile-choices.ts';
import { useSaid } from '../said.tsx';
import { useText } from '../text.ts';
import { TherapistChoice } from './therapist-choice.tsx';
import { TherapyView } from './therapy-view.tsx';

export interface CheckInPageProps {
  therapies: readonly Therapy[];
  /** Some records could not be read. */
  unread: boolean;
  profile: Profile;
  choices: ProfileChoices;
  /** The day, such as 2026-03-09. */
  today: string;
  /** Keeps a therapy, an unknown one too. A rejection is said, as with the others. */
  onSave(therapy: Therapy): Promise<void>;
  onRemove(id: string): Promise<void>;
  onProfile(profile: Profile): Promise<void>;
  onCopy(words: string): Promise<void>;
  /** Closes the page at once. */
  onLeave(): void;
}

/** The page for after a session: notes for oneself, what they say so far, and how to say it in the room. */
export function CheckInPage(props: CheckInPageProps) {
  const { therapies, unread, onSave, onRemove, onCopy, onLeave } = props;
  const text = useText();
  const { said, say } = useSaid();
  const heading = useRef<HTMLHeadingElement>(null);
  const [fresh, setFresh] = useState(() => newTherapy(crypto.randomUUID()));
  const [chosen, setChosen] = useState<string | null>(null);
  const current =
    therapies.find(({ id }) => id === chosen) ?? (chosen === fresh.id ? fresh : (therapies[0] ?? fresh));
  const kept = therapies.includes(current);

  /** Does it and says what came of it; resolves to whether it is kept. */
  const attempt = (doing: Promise<void>, done: string): Promise<boolean> =>
    doing.then(
      () => {
        say(done);
        return true;
      },
      () => {
        say(text('save_failed'));
        return false;
      },
    );
  const save = (therapy: Therapy) => {
    setChosen(therapy.id);
    return attempt(onSave(therapy), text('saved'));
  };
  const begin = () => {
    const another = newTherapy(crypto.randomUUID());
    setFresh(another);
    return another;
  };

  return (
    <main class="check-ins">
      <p class="leave">
        <button type="button" aria-describedby="leave-hint" onClick={onLeave}>
          {text('ally_page_leave')}
        </button>
        <span class="quiet" id="leave-hint">
          {text('ally_page_leave_hint')}
        </span>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {text('ally_page_title')}
      </h1>
      <p>{text('ally_page_lead')}</p>
      <p class="quiet">{text('ally_page_private')}</p>
      {unread && <Notice title={text('ally_page_unread')} help={text('ally_page_unread_help')} />}
      <TherapistChoice
        key={`${current.id}-choice`}
        therapies={therapies}
        current={current}
        onChoose={setChosen}
        onAdd={() => {
          setChosen(begin().id);
          heading.current?.focus();
        }}
        onRename={(name) => {
          if (kept) void save({ ...current, name });
          else setFresh({ ...current, name });
        }}
        onDelete={() => {
          setChosen(null);
          begin();
          heading.current?.focus();
          void attempt(onRemove(current.id), text('ally_page_deleted'));
        }}
      />
      <TherapyView
        key={current.id}
        {...props}
        therapy={current}
        onSave={save}
        onProfile={(profile) => attempt(props.onProfile(profile), text('saved'))}
        onCopy={(words) => {
          onCopy(words).then(
            () => say(text('copied')),
            () => say(text('copy_failed')),
          );
        }}
      />
      <Crisis />
      {said}
    </main>
  );
}
