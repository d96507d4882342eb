import { useState } from 'preact/hooks';
import { useText } from '../text.ts';
import { useAllyText } from './ally-text.ts';
import type { DraftProps } from './draft-props.ts';

/** What no page can show stays a sentence of the person's own. */
export function NoteDraft({ draft, onCopy }: DraftProps) {
  const text = useText();
  const ally = useAllyText();
  const id = `${draft.missing}-words`;
  const [words, setWords] = useState(ally(draft.text));
  return (
    <>
      <p class="asked">
        <label for={id}>{text('ally_page_wish_note')}</label>
        <textarea
          id={id}
          rows={2}
          autocomplete="off"
          spellcheck={false}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </p>
      <p>
        <button
          type="button"
          class="small"
          aria-label={text('ally_page_copy_label', words)}
          onClick={() => onCopy(words)}
        >
          {text('question_copy')}
        </button>
      </p>
    </>
  );
}
