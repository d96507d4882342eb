import { aboutOf } from '../../utils/profile/change.ts';
import type { Importance, Wish } from '../../utils/profile/profile.ts';
import { pressedOn } from '../../utils/wishes/taken-up.ts';
import { homeCurrency } from '../profile/money.ts';
import { WhatItDoes } from '../profile/weight-choice.tsx';
import { useText } from '../text.ts';
import { wishLabel } from '../wish-label.ts';

export interface WishChip {
  wish: Wish;
  importance: Importance | 'gone';
}

interface Props {
  chips: readonly WishChip[];
  /** What was pressed last: what that does is said below. */
  last: Importance | 'gone';
  /** Ways of working that were heard: they become questions. */
  questions: readonly string[];
  onPress(wish: Wish, importance: Importance | 'gone'): void;
}

/** What Foreword will look for, a chip each: one press makes it *must*, *nice*, *must not*, *gone*, and round again. */
export function WishChips({ chips, last, questions, onPress }: Props) {
  const text = useText();
  const home = homeCurrency(navigator.language);
  if (chips.length + questions.length === 0) return null;
  return (
    <section aria-live="polite">
      <p>
        <strong>{text('first_look_for')}</strong> <span class="quiet">{text('first_press')}</span>
      </p>
      <ul class="chips">
        {chips.map(({ wish, importance }) => {
          const label = wishLabel(wish, home, text);
          const now = text(`first_is_${importance}`);
          return (
            <li key={aboutOf(wish)}>
              <button
                type="button"
                class={`chip chip-${importance}`}
                aria-label={text('first_chip', label, now, text(`first_is_${pressedOn(wish, importance)}`))}
                onClick={() => onPress(wish, pressedOn(wish, importance))}
              >
                {label} <b>{now}</b>
              </button>
            </li>
          );
        })}
        {questions.map((words) => (
          <li key={words}>
            <span class="chip chip-question">
              {words} <b>{text('first_is_question')}</b>
            </span>
          </li>
        ))}
      </ul>
      {chips.length > 0 && <WhatItDoes weight={last === 'gone' ? 'skip' : last} />}
    </section>
  );
}
