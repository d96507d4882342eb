import { useText } from '../text.ts';

/** Sentences to say, each with a way to copy it. */
export function Sayings({ say, onCopy }: { say: readonly string[]; onCopy(words: string): void }) {
  const text = useText();
  return (
    <ul class="sayings">
      {say.map((words) => (
        <li key={words}>
          <p class="ask-words">{words}</p>
          <button
            type="button"
            class="small"
            aria-label={text('ally_page_copy_label', words)}
            onClick={() => onCopy(words)}
          >
            {text('question_copy')}
          </button>
        </li>
      ))}
    </ul>
  );
}
