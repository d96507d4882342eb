import { useState } from 'preact/hooks';
import { useText } from '../text.ts';
import { dayWords } from './words.ts';

interface Props {
  /** The day that is set, or `null`. */
  on: string | null;
  today: string;
  onRemind(day: string | null): void;
}

/** A day on which the panel reminds of someone. */
export function Remind({ on, today, onRemind }: Props) {
  const text = useText();
  const [day, setDay] = useState('');
  if (on !== null)
    return (
      <p>
        {text('remind_is', dayWords(on))}{' '}
        <button type="button" class="link" onClick={() => onRemind(null)}>
          {text('remind_drop')}
        </button>
      </p>
    );
  return (
    <form
      class="actions"
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== '') onRemind(day);
      }}
    >
      <label>
        {text('remind_on')}
        <input
          type="date"
          min={today}
          value={day}
          onInput={({ currentTarget }) => setDay(currentTarget.value)}
        />
      </label>
      <button type="submit">{text('remind_set')}</button>
    </form>
  );
}
