import { useRef } from 'preact/hooks';
import type { Therapy } from '../../utils/alliance/therapy.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import type { Kept } from '../../utils/shortlist/kept.ts';
import { Crisis } from '../crisis.tsx';
import { Notice } from '../notice.tsx';
import type { ProfileChoices } from '../profile/profile-choices.ts';
import { useSaid } from '../said.tsx';
import { useText } from '../text.ts';
import { Belongs } from './belongs.tsx';
import { Story } from './story.tsx';
import { TherapistChoice } from './therapist-choice.tsx';
import { TherapyView } from './therapy-view.tsx';
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
  const { therapies, unread, seen, onSave, onRemove, onBelong, onCopy, onLeave } = props;
  const text = useText();
  const { said, say } = useSaid();
  const heading = useRef<HTMLHeadingElement>(null);
  const { current, person, choose, begin, rename } = useCurrent(therapies, seen, props.asked);
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
    choose(therapy.id);
    const theirs = person && person.therapy !== therapy.id ? onBelong(person.id, therapy.id) : undefined;
    return attempt(Promise.all([onSave(therapy), theirs]).then(), text('saved'));
  };
  const belong = async (id: string | null) => {
    if (person?.therapy) await onBelong(person.id, null);
    if (id !== null) await onBelong(id, current.id);
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
        onChoose={choose}
        onAdd={() => {
          choose(begin().id);
          heading.current?.focus();
        }}
        onRename={(name) => {
          if (kept) void save({ ...current, name });
          else rename(name);
        }}
        onDelete={() => {
          choose(null);
          begin();
          heading.current?.focus();
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
