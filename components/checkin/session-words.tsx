import { useText } from '../text.ts';

interface Props {
  words: string;
  onType(words: string): void;
}

/** A note in one's own words. No spelling is checked: some browsers ask a server of theirs for that. */
export function SessionWords({ words, onType }: Props) {
  const text = useText();
  return (
    <p class="asked">
      <label for="session-words">{text('ally_note')}</label>
      <textarea
        id="session-words"
        rows={2}
        maxLength={1000}
        autocomplete="off"
        spellcheck={false}
        value={words}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </p>
  );
}
