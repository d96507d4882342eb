import { useRef } from 'preact/hooks';
import type { Therapy } from '../../utils/alliance/therapy.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import type { Kept } from '../../utils/shortlist/kept.ts';
import { Crisis } from '../crisis.tsx';
import type { ProfileChoices } from '../profile/profile-choices.ts';
import { useSaid } from '../said.tsx';
import { useText } from '../text.ts';
import { useCopy } from '../use-copy.ts';
import { Belongs } from './belongs.tsx';
import { CheckInHead } from './check-in-head.tsx';
import { Story } from './story.tsx';
import { TherapistChoice } from './therapist-choice.tsx';
import { TherapyView } from './therapy-view.tsx';
import { useAttempt } from './use-attempt.ts';
import { useCurrent } from './use-current.ts';

export interface CheckInPageProps {
  therapies: readonly Therapy[];
  /** Some records could not be read. */
  unread: boolean;
  profile: Profile;
  choices: ProfileChoices;
  /** Those of the list with whom sessions may be noted, and whom of them the page was opened for, by id. */
  seen: readonly Kept[];
  asked: string | null;
  /** Who stands next on the list, for whoever leaves. */
  next: readonly Kept[];
  /** The day, such as 2026-03-09. */
  today: string;
  /** Keeps a therapy, an unknown one too. A rejection is said, as with the others. */
  onSave(therapy: Therapy): Promise<void>;
  onRemove(id: string): Promise<void>;
  /** Notes which therapy is with someone of the list; `null`: none. */
  onBelong(id: string, therapy: string | null): Promise<void>;
  onProfile(profile: Profile): Promise<void>;
  onCopy(words: string): Promise<void>;
  /** Closes the page at once. */
  onLeave(): void;
}

/** The page for after a session: notes for oneself, what they say so far, and how to say it in the room. */
export function CheckInPage(props: CheckInPageProps) {
  const { therapies, seen, onSave, onRemove, onBelong } = props;
  const text = useText();
  const { said, say } = useSaid();
  const attempt = useAttempt(say);
  const copy = useCopy(props.onCopy, say);
  const heading = useRef<HTMLHeadingElement>(null);
  const { current, person, choose, begin, rename } = useCurrent(therapies, seen, props.asked);
  const kept = therapies.includes(current);

  const save = (therapy: Therapy) => {
    choose(therapy.id);
    const theirs = person && person.therapy !== therapy.id ? onBelong(person.id, therapy.id) : undefined;
    return attempt(Promise.all([onSave(therapy), theirs]).then(), text('saved'));
  };
  const belong = async (id: string | null) => {
    if (person?.therapy) await onBelong(person.id, null);
    if (id !== null) await onBelong(id, current.id);
  };
  const beginAnother = (chosen: (begun: Therapy) => void) => {
    chosen(begin());
    heading.current?.focus();
  };

  return (
    <main class="check-ins">
      <CheckInHead heading={heading} unread={props.unread} onLeave={props.onLeave} />
      <TherapistChoice
        key={`${current.id}-choice`}
        therapies={therapies}
        current={current}
        onChoose={choose}
        onAdd={() => beginAnother(({ id }) => choose(id))}
        onRename={(name) => void (kept ? save({ ...current, name }) : rename(name))}
        onDelete={() => {
          beginAnother(() => choose(null));
          void attempt(onRemove(current.id), text('ally_page_deleted'));
        }}
      />
      {(kept || person) && (
        <Belongs seen={seen} person={person} onBelong={(id) => void attempt(belong(id), text('saved'))} />
      )}
      {person && <Story person={person} profile={props.profile} />}
      <TherapyView
        key={current.id}
        {...props}
        therapy={current}
        person={person}
        onSave={save}
        onProfile={(profile) => attempt(props.onProfile(profile), text('saved'))}
        onCopy={copy}
      />
      <Crisis />
      {said}
    </main>
  );
}
