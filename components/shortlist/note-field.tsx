import { useState } from 'preact/hooks';
import { LONGEST_NOTE } from '../../utils/shortlist/kept-schema.ts';
import { useText } from '../text.ts';

/** A note on someone who is kept. It is noted when the field is left. */
export function NoteField({ note, onNote }: { note: string; onNote(note: string): void }) {
  const text = useText();
  const [words, setWords] = useState(note);
  return (
    <label class="kept-note">
      {text('list_note')}
      <textarea
        rows={3}
        maxLength={LONGEST_NOTE}
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
        onBlur={() => words !== note && onNote(words)}
      />
    </label>
  );
}
