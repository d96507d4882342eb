import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import type { ChosenQuestion } from '../../utils/questions/question-types.ts';
import { pageText } from '../page-text.ts';
import { questionWords } from '../question-words.ts';
import { Answers } from '../shortlist/answers.tsx';
import { useText } from '../text.ts';

/** Longer phrases of a listing are cut. In characters. */
const PHRASE = 160;

interface Props {
  questions: readonly ChosenQuestion[];
  onCopy(text: string): void;
  /** What was answered, and how an answer is given; `null` where they are not kept. */
  answers?: Omit<ComponentProps<typeof Answers>, 'question' | 'ask'> | null;
}

type Words = NonNullable<ReturnType<typeof questionWords>>;

/** The questions for a first call: one open, the others folded to what is said, and all of them to copy. */
export function AskFirst({ questions, onCopy, answers = null }: Props) {
  const text = useText();
  const [open, setOpen] = useState(0);
  const sayable = questions.flatMap((question) => {
    const words = questionWords(question, text);
    return words ? [{ ...words, question }] : [];
  });
  return (
    <section class="ask">
      <div class="ask-head">
        <h3>{text('questions_title')}</h3>
        {sayable.length > 1 && (
          <button type="button" class="link" onClick={() => onCopy(sayable.map(({ ask }) => ask).join('\n'))}>
            {text('question_copy_all', String(sayable.length))}
          </button>
        )}
      </div>
      {sayable.length === 0 && <p class="quiet">{text('questions_none')}</p>}
      <ol>
        {sayable.map((words, index) => (
          <li key={words.ask} class={index === open ? 'ask-card' : undefined}>
            <button
              type="button"
              class={index === open ? 'ask-words' : 'fold'}
              aria-expanded={index === open}
              onClick={() => setOpen(index)}
            >
              {words.ask}
            </button>
            {index === open && (
              <>
                <OpenedQuestion words={words} onCopy={onCopy} />
                {answers && <Answers {...answers} question={words.question} ask={words.ask} />}
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Why it is asked, the listing's own words on it, and a way to copy it. */
function OpenedQuestion({ words: { ask, why, phrase }, onCopy }: { words: Words; onCopy: Props['onCopy'] }) {
  const text = useText();
  return (
    <>
      <p class="quiet">
        {why}
        {phrase !== null && (
          <>
            {' '}
            <q>
              <bdi>{pageText(phrase, PHRASE)}</bdi>
            </q>
          </>
        )}
      </p>
      <button type="button" aria-label={text('question_copy_label', ask)} onClick={() => onCopy(ask)}>
        {text('question_copy')}
      </button>
    </>
  );
}
