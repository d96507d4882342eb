import type { ChosenQuestion } from '../../utils/questions/question-types.ts';
import { questionWords } from '../question-words.ts';
import { useText } from '../text.ts';
import { QuestionList } from './question-list.tsx';

/** As many questions are shown beside a listing at once; the rest of a first call's is folded. */
const SHOWN = 3;

/** The first questions to ask this therapist, each with why it is asked. */
export function AskFirst({
  questions,
  onCopy,
}: {
  questions: readonly ChosenQuestion[];
  onCopy(text: string): void;
}) {
  const text = useText();
  const sayable = questions.filter((question) => questionWords(question, text) !== null);
  const rest = sayable.slice(SHOWN);
  return (
    <section class="ask">
      <h3>{text('questions_title')}</h3>
      {sayable.length === 0 ? (
        <p class="quiet">{text('questions_none')}</p>
      ) : (
        <QuestionList questions={sayable.slice(0, SHOWN)} onCopy={onCopy} />
      )}
      {rest.length > 0 && (
        <details>
          <summary>{text('questions_more')}</summary>
          <QuestionList questions={rest} onCopy={onCopy} />
        </details>
      )}
    </section>
  );
}
