import { useText } from '../text.ts';
import type { Weight } from './wishes.ts';

interface Props {
  /** Of its radio buttons: no other wish on the page may have it. */
  name: string;
  /** What it is about. */
  label: string;
  weight: Weight;
  weights: readonly Weight[];
  onWeigh(weight: Weight): void;
}

/** How much one wish matters: must, nice, must not or skip. */
export function WeightChoice({ name, label, weight, weights, onWeigh }: Props) {
  const text = useText();
  return (
    <fieldset class="weights">
      <legend class="unseen">{text('importance_legend', label)}</legend>
      {weights.map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === weight} onChange={() => onWeigh(choice)} />
          <span>{text(`importance_${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What a weight does, where it is pressed. */
export function WhatItDoes({ weight }: { weight: Weight }) {
  const text = useText();
  return <p class="quiet does">{text(`does_${weight}`)}</p>;
}
