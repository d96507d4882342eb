import { useState } from 'preact/hooks';
import type { CheckIn } from '../../utils/alliance/check-in.ts';
import { useText } from '../text.ts';
import { Flags } from './flags.tsx';
import { SessionAnswers } from './session-answers.tsx';
import { checkInFrom, draftOf, EMPTY_DRAFT, readSession, withFlag } from './session-draft.ts';
import { SessionNumber } from './session-number.tsx';
import { SessionWords } from './session-words.tsx';

interface Props {
  /** What was noted before, when it is changed. */
  before: CheckIn | null;
  /** The number that is offered for a new one. */
  next: number;
  /** Sessions that are noted already. */
  noted: readonly number[];
  /** The day, such as 2026-03-09. */
  today: string;
  onSave(checkIn: CheckIn): void;
  /** Absent when there is nothing to go back to. */
  onBack?: (() => void) | undefined;
}

/** What a person notes after one session. Everything may be skipped. */
export function SessionForm({ before, next, noted, today, onSave, onBack }: Props) {
  const text = useText();
  const [typed, setTyped] = useState(String(before?.session ?? next));
  const [draft, setDraft] = useState(before ? draftOf(before) : EMPTY_DRAFT);
  const [empty, setEmpty] = useState(false);
  const session = readSession(typed);

  const save = () => {
    if (session === undefined) return document.getElementById('session-number')?.focus();
    const checkIn = checkInFrom(draft, session, before?.on ?? today);
    setEmpty(checkIn === null);
    if (checkIn) onSave(checkIn);
  };

  return (
    <form
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p>{text('ally_check_in_hint')}</p>
      <SessionNumber
        typed={typed}
        wrong={session === undefined}
        replaces={session !== undefined && session !== before?.session && noted.includes(session)}
        onType={setTyped}
      />
      <SessionAnswers session={session} draft={draft} onChange={setDraft} />
      <Flags marked={draft.flags} onMark={(flag, marked) => setDraft(withFlag(draft, flag, marked))} />
      <SessionWords words={draft.note} onType={(note) => setDraft({ ...draft, note })} />
      <p class="actions">
        <button type="submit" class="primary">
          {text('ally_page_save')}
        </button>
        {onBack && (
          <button type="button" onClick={onBack}>
            {text('ally_page_back')}
          </button>
        )}
      </p>
      <p role="status" class="quiet">
        {empty && text('ally_page_empty')}
      </p>
    </form>
  );
}
