import type { Told } from '../../utils/fit/told.ts';
import type { ChosenQuestion } from '../../utils/questions/question-types.ts';
import { answered, toldBy } from '../../utils/shortlist/tell.ts';
import { type MessageKey, useText } from '../text.ts';

interface Props {
  question: ChosenQuestion;
  /** The question as it is said: it names the group. */
  ask: string;
  told: readonly Told[];
  today: string;
  /** What the answer tells; nothing, when it is taken back. */
  onAnswer(question: string, told: Told[]): void;
}

/** The answers of a question to tap; tapping the one that is chosen takes it back. */
export function Answers({ question, ask, told, today, onAnswer }: Props) {
  const text = useText();
  const chosen = answered({ told: [...told] }, question);
  if (question.answers.length === 0) return null;
  return (
    <fieldset class="taps">
      <legend class="unseen">{ask}</legend>
      {question.answers.map((answer, index) => (
        <button
          key={answer.text}
          type="button"
          aria-pressed={index === chosen}
          onClick={() => onAnswer(question.id, index === chosen ? [] : toldBy(question, answer, today))}
        >
          {text(answer.text as MessageKey, ...answer.slots)}
        </button>
      ))}
    </fieldset>
  );
}
