import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../text.ts';
import { Chips } from './chips.tsx';
import type { Choice } from './profile-choices.ts';
import { addValue, MOST_VALUES, moveValue, removeValue } from './value-order.ts';

interface Props {
  choices: readonly Choice<string>[];
  /** Ids, the most important first. */
  values: readonly string[];
  /** With words about what was done, when it is not plain to see. */
  onValues(values: string[], words?: string): void;
}

/** Up to five words that the user picks and puts in order. */
export function ValuesChoice({ choices, values, onValues }: Props) {
  const text = useText();
  const list = useRef<HTMLOListElement>(null);
  // Moving an element takes the focus from its button; it is given back.
  const focus = useRef<string | null>(null);
  useEffect(() => {
    const button = [...(list.current?.querySelectorAll('button') ?? [])].find(
      ({ value }) => value === focus.current,
    );
    focus.current = null;
    button?.focus();
  });
  const label = (id: string) => choices.find((choice) => choice.id === id)?.label ?? id;
  const full = values.length >= MOST_VALUES;

  const move = (id: string, by: -1 | 1) => {
    const moved = moveValue(values, id, by);
    focus.current = `${id} ${by}`;
    onValues(moved, text('value_moved', label(id), String(moved.indexOf(id) + 1)));
  };
  const remove = (id: string) => {
    const [next] = values.slice(values.indexOf(id) + 1).concat(values.slice(0, values.indexOf(id)));
    if (next !== undefined) focus.current = `${next} 0`;
    onValues(removeValue(values, id));
  };

  const at = (id: string, by: -1 | 0 | 1) => ({
    type: 'button' as const,
    class: 'small',
    value: `${id} ${by}`,
    onClick: () => (by === 0 ? remove(id) : move(id, by)),
  });

  return (
    <>
      {values.length > 0 && (
        <ol ref={list} class="values" aria-label={text('values_chosen')}>
          {values.map((id, place) => (
            <li key={id}>
              <span>{label(id)}</span>
              <button {...at(id, -1)} aria-disabled={place === 0} aria-label={text('value_up', label(id))}>
                ↑
              </button>
              <button
                {...at(id, 1)}
                aria-disabled={place === values.length - 1}
                aria-label={text('value_down', label(id))}
              >
                ↓
              </button>
              <button {...at(id, 0)} aria-label={text('value_remove', label(id))}>
                ×
              </button>
            </li>
          ))}
        </ol>
      )}
      {full && <p class="quiet">{text('values_full')}</p>}
      <Chips
        label={text('values_choices')}
        choices={choices.filter(({ id }) => !values.includes(id))}
        disabled={full}
        onPick={({ id, label: word }) => onValues(addValue(values, id), text('choice_added', word))}
      />
    </>
  );
}
