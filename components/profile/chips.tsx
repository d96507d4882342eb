import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusLost } from '../focus.ts';
import { useText } from '../text.ts';
import type { Choice } from './profile-choices.ts';

interface Props<Id extends string> {
  /** What the chips are, for those who do not see them. */
  label: string;
  choices: readonly Choice<Id>[];
  disabled?: boolean;
  onPick(choice: Choice<Id>): void;
}

/** Choices that are one press away. A chip that is picked goes; the focus passes to the next one. */
export function Chips<Id extends string>({ label, choices, disabled = false, onPick }: Props<Id>) {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  const place = useRef<number | null>(null);
  useLayoutEffect(() => {
    const buttons = list.current?.querySelectorAll('button') ?? [];
    if (place.current !== null && focusLost()) buttons[Math.min(place.current, buttons.length - 1)]?.focus();
    place.current = null;
  }, [choices]);
  if (choices.length === 0) return null;
  return (
    <ul ref={list} class="chips" aria-label={label}>
      {choices.map((choice, index) => (
        <li key={choice.id}>
          <button
            type="button"
            class="chip"
            aria-disabled={disabled}
            aria-label={text('choice_add', choice.label)}
            onClick={() => {
              if (disabled) return;
              place.current = index;
              onPick(choice);
            }}
          >
            {choice.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
