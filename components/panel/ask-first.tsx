import type { ChosenQuestion } from '../../utils/questions/question-types.ts';
import { questionWords } from '../question-words.ts';
import { useText } from '../text.ts';

/** As many questions are shown beside a listing. */
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
  const sayable = questions.flatMap((question) => questionWords(question, text) ?? []).slice(0, SHOWN);
  return (
    <section class="ask">
      <h3>{text('questions_title')}</h3>
      {sayable.length === 0 ? (
        <p class="quiet">{text('questions_none')}</p>
      ) : (
        <ol>
          {sayable.map(({ ask, why }) => (
            <li key={ask}>
              <p class="ask-words">{ask}</p>
              <p class="quiet">{why}</p>
              <button
                type="button"
                class="small"
                aria-label={text('question_copy_label', ask)}
                onClick={() => onCopy(ask)}
              >
                {text('question_copy')}
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
