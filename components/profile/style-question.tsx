import { type MessageKey, useText } from '../text.ts';
import type { StyleItem } from './profile-choices.ts';

const STEPS = [-3, -2, -1, 0, 1, 2, 3] as const;

interface Props {
  /** Of its radio buttons: no other question on the page may have it. */
  name: string;
  item: StyleItem;
  /** −3…+3, or `undefined` when the user has not said or is not sure. */
  answer: number | undefined;
  onAnswer(answer: number | undefined): void;
}

/** One situation, two poles and seven steps between them, the middle without preference; or not sure. */
export function StyleQuestion({ name, item, answer, onAnswer }: Props) {
  const text = useText();
  const step = (value: number): string => {
    if (value === 0) return text('step_0');
    const side = value < 0 ? 'negative' : 'positive';
    return text(
      `step_${side}_${Math.abs(value)}` as MessageKey,
      value < 0 ? item.poleNegative : item.polePositive,
    );
  };
  return (
    <fieldset class="style-question">
      <legend>{item.label}</legend>
      <div class="poles" aria-hidden="true">
        <span>{item.poleNegative}</span>
        <span>{item.polePositive}</span>
      </div>
      <div class="steps">
        {STEPS.map((value) => (
          <label key={value} class="step">
            <input type="radio" name={name} checked={answer === value} onChange={() => onAnswer(value)} />
            <span class={value === 0 ? 'middle' : 'unseen'}>{step(value)}</span>
          </label>
        ))}
      </div>
      <label class="unsure">
        <input type="radio" name={name} checked={answer === undefined} onChange={() => onAnswer(undefined)} />
        {text('step_unsure')}
      </label>
    </fieldset>
  );
}
