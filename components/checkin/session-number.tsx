import { useText } from '../text.ts';

interface Props {
  typed: string;
  /** It is no number of a session. */
  wrong: boolean;
  /** A session of this number is noted already. */
  replaces: boolean;
  onType(typed: string): void;
}

/** Which session it was, and what is to be said of the number. */
export function SessionNumber({ typed, wrong, replaces, onType }: Props) {
  const text = useText();
  const remarked = wrong || replaces;
  return (
    <>
      <p class="asked">
        <label for="session-number">{text('ally_page_session')}</label>
        <input
          id="session-number"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={typed}
          aria-invalid={wrong}
          aria-describedby={remarked ? 'session-number-note' : undefined}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </p>
      {remarked && (
        <p id="session-number-note" class="quiet">
          {text(replaces ? 'ally_page_session_again' : 'ally_page_session_wrong')}
        </p>
      )}
    </>
  );
}
