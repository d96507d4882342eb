import type { ChosenQuestion } from '../../utils/questions/question-types.ts';
import { pageText } from '../page-text.ts';
import { questionWords } from '../question-words.ts';
import { useText } from '../text.ts';

/** Longer phrases of a listing are cut. In characters. */
const PHRASE_LISTED = 160;

/** Questions in order, each with why it is asked, the page's own words on it, and a way to copy it. */
export function QuestionList({
  questions,
  onCopy,
}: {
  questions: readonly ChosenQuestion[];
  onCopy(text: string): void;
}) {
  const text = useText();
  const sayable = questions.flatMap((question) => questionWords(question, text) ?? []);
  return (
    <ol>
      {sayable.map(({ ask, why, phrase }) => (
        <li key={ask}>
          <p class="ask-words">{ask}</p>
          <p class="quiet">
            {why}
            {phrase !== null && (
              <>
                {' '}
                <q>
                  <bdi>{pageText(phrase, PHRASE_LISTED)}</bdi>
                </q>
              </>
            )}
          </p>
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
  );
}
