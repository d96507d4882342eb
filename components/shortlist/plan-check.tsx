import { useState } from 'preact/hooks';
import type { KeptLook } from '../../utils/messages/replies.ts';
import type { Wish } from '../../utils/profile/profile.ts';
import { planCheck } from '../../utils/shortlist/plan-check.ts';
import { useText } from '../text.ts';
import { lineWords } from './line-words.ts';
import { letterPartsOf } from './ticked.ts';
import { shownName } from './words.ts';

interface Props {
  person: KeptLook;
  wishes: readonly Wish[];
  onCopy(text: string): void;
}

/** What to ask the insurer before a first session, with the plan's name filled in, and what its words mean. */
export function PlanCheck({ person: { kept }, wishes, onCopy }: Props) {
  const text = useText();
  const [plan, setPlan] = useState(() => letterPartsOf(wishes, '', text).plan ?? '');
  const { questions, meanings } = planCheck(plan.trim() || text('plan_mine'), shownName(kept, text));
  const asks = questions.map((line) => lineWords(line, text));
  return (
    <article>
      <h2>{text('plan_title')}</h2>
      <label>
        {text('plan_name')}
        <input
          type="text"
          maxLength={100}
          value={plan}
          onInput={({ currentTarget }) => setPlan(currentTarget.value)}
        />
      </label>
      <ol class="plan-questions">
        {asks.map((ask) => (
          <li key={ask}>
            <bdi>{ask}</bdi>
          </li>
        ))}
      </ol>
      <button type="button" class="primary" onClick={() => onCopy(asks.join('\n'))}>
        {text('plan_copy')}
      </button>
      <h3>{text('plan_words')}</h3>
      {meanings.map((line) => (
        <p key={line.text} class="quiet">
          {lineWords(line, text)}
        </p>
      ))}
    </article>
  );
}
