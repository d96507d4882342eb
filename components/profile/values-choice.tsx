import { useText } from '../text.ts';
import { Chips } from './chips.tsx';
import { FewAtATime } from './few-at-a-time.tsx';
import { OrderedList } from './ordered-list.tsx';
import type { Choice } from './profile-choices.ts';
import { addValue, MOST_VALUES, moveValue, removeValue } from './value-order.ts';

interface Props {
  choices: readonly Choice<string>[];
  /** Ids, the most important first. */
  values: readonly string[];
  /** With words about what was done, when it is not plain to see. */
  onValues(values: string[], words?: string): void;
}

/** Up to five words that the user picks, of three at a time, and puts in order. */
export function ValuesChoice({ choices, values, onValues }: Props) {
  const text = useText();
  const label = (id: string) => choices.find((choice) => choice.id === id)?.label ?? id;
  const full = values.length >= MOST_VALUES;
  const move = (id: string, by: number) => {
    const moved = moveValue(values, id, by);
    onValues(moved, text('value_moved', label(id), String(moved.indexOf(id) + 1)));
  };
  return (
    <>
      {values.length > 0 && (
        <OrderedList
          label={text('values_chosen')}
          items={values.map((id) => ({ id, label: label(id) }))}
          onMove={move}
          onRemove={(id) => onValues(removeValue(values, id))}
        />
      )}
      {full && <p class="quiet">{text('values_full')}</p>}
      <FewAtATime of={choices.filter(({ id }) => !values.includes(id))}>
        {(few) => (
          <Chips
            label={text('values_choices')}
            choices={few}
            disabled={full}
            onPick={({ id, label: word }) => onValues(addValue(values, id), text('choice_added', word))}
          />
        )}
      </FewAtATime>
    </>
  );
}
