import { useState } from 'preact/hooks';
import { LONGEST_NAME } from '../../utils/alliance/therapy-schema.ts';
import { useText } from '../text.ts';

/** What a person calls their therapist here. It is kept when they leave the field. */
export function NameField({ name, onRename }: { name: string; onRename(name: string): void }) {
  const text = useText();
  const [typed, setTyped] = useState(name);
  return (
    <p class="asked">
      <label for="therapist-name">{text('ally_page_name')}</label>
      <input
        id="therapist-name"
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={LONGEST_NAME}
        value={typed}
        aria-describedby="therapist-name-hint"
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={() => onRename(typed.trim())}
      />
      <span id="therapist-name-hint" class="quiet">
        {text('ally_page_name_hint')}
      </span>
    </p>
  );
}
