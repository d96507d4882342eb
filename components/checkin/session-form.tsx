import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { type Answer, type CheckIn, COMPARISONS, FOLLOW_UPS } from '../../utils/alliance/check-in.ts';
import { asksFollowUp, itemsAt } from '../../utils/alliance/items.ts';
import { answerKey, comparedKey, followUpKey, itemKey } from '../../utils/alliance/words.ts';
import { useText } from '../text.ts';
import { useAllyText } from './ally-text.ts';
import { ChoiceRow } from './choice-row.tsx';
import { Flags } from './flags.tsx';
import { checkInFrom, draftOf, EMPTY_DRAFT, readSession, withAnswer, withFlag } from './session-draft.ts';

const ANSWERS: readonly Answer[] = [1, 2, 3, 4, 5, 'early'];
/** From the fifth session on it is not *too early to tell* any more; an answer that was given stays. */
const LAST_EARLY = 4;

const offered = <T,>(values: readonly T[], session: number | undefined, chosen: unknown): readonly T[] =>
  (session ?? 1) <= LAST_EARLY || chosen === 'early' ? values : values.filter((value) => value !== 'early');

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

/**
 * What a person notes after one session. Everything may be skipped. No spelling is checked: some browsers ask a
 * server of theirs for that.
 */
export function SessionForm({ before, next, noted, today, onSave, onBack }: Props) {
  const text = useText();
  const ally = useAllyText();
  const [typed, setTyped] = useState(String(before?.session ?? next));
  const [draft, setDraft] = useState(before ? draftOf(before) : EMPTY_DRAFT);
  const [empty, setEmpty] = useState(false);
  const session = readSession(typed);
  const replaces = session !== undefined && session !== before?.session && noted.includes(session);

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
      <p class="asked">
        <label for="session-number">{text('ally_page_session')}</label>
        <input
          id="session-number"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={typed}
          aria-invalid={session === undefined}
          aria-describedby={session === undefined || replaces ? 'session-number-note' : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </p>
      {(session === undefined || replaces) && (
        <p id="session-number-note" class="quiet">
          {text(replaces ? 'ally_page_session_again' : 'ally_page_session_wrong')}
        </p>
      )}
      {itemsAt(session ?? 1).map((item) => (
        <Fragment key={item}>
          <ChoiceRow
            name={`answer-${item}`}
            question={ally(itemKey(item))}
            values={offered(ANSWERS, session, draft.answers[item])}
            words={(answer) => ally(answerKey(answer))}
            chosen={draft.answers[item]}
            onChoose={(answer) => setDraft(withAnswer(draft, item, answer))}
          />
          {item === 'repair_1' && asksFollowUp(draft.answers.repair_1) && (
            <ChoiceRow
              name="answer-follow-up"
              question={text('ally_follow_question')}
              values={FOLLOW_UPS}
              words={(way) => ally(followUpKey(way))}
              chosen={draft.repair}
              onChoose={(repair) => setDraft({ ...draft, repair })}
            />
          )}
        </Fragment>
      ))}
      <ChoiceRow
        name="answer-compared"
        question={text('ally_compared_question')}
        hint={text('ally_compared_hint')}
        values={offered(COMPARISONS, session, draft.compared)}
        words={(compared) => ally(comparedKey(compared))}
        chosen={draft.compared}
        onChoose={(compared) => setDraft({ ...draft, compared })}
      />
      <Flags marked={draft.flags} onMark={(flag, marked) => setDraft(withFlag(draft, flag, marked))} />
      <p class="asked">
        <label for="session-words">{text('ally_note')}</label>
        <textarea
          id="session-words"
          rows={2}
          maxLength={1000}
          autocomplete="off"
          spellcheck={false}
          value={draft.note}
          onInput={(event) => setDraft({ ...draft, note: event.currentTarget.value })}
        />
      </p>
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
