import { useState } from 'preact/hooks';
import { LONGEST_OWN } from '../../utils/shortlist/kept-schema.ts';
import { useText } from '../text.ts';

/** A field for a question of one's own. */
export function OwnQuestionField({ onAdd }: { onAdd(words: string): void }) {
  const text = useText();
  const [words, setWords] = useState('');
  return (
    <form
      class="own-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() === '') return;
        onAdd(words.trim());
        setWords('');
      }}
    >
      <label>
        {text('prepare_own')}
        <input
          type="text"
          maxLength={LONGEST_OWN}
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </label>
      <button type="submit">{text('prepare_add')}</button>
    </form>
  );
}
