import type { KeptLook } from '../../utils/messages/replies.ts';
import type { KeptChange } from '../../utils/shortlist/change.ts';
import { newest } from '../../utils/shortlist/kept.ts';
import { lastOf } from '../../utils/shortlist/stage.ts';
import { answered } from '../../utils/shortlist/tell.ts';
import { pageText } from '../page-text.ts';
import { questionWords } from '../question-words.ts';
import { useText } from '../text.ts';
import { Answers } from './answers.tsx';
import { NoteField } from './note-field.tsx';
import { shownName, whenWords } from './words.ts';

const OPENNESS = ['yes', 'unsure', 'no'] as const;

interface Props {
  person: KeptLook;
  today: string;
  onChange(change: KeptChange): void;
}

/** For a call, held in one hand: how to begin, what to ask with answers to tap, a way out. */
export function CallSheet({ person: { kept, questions }, today, onChange }: Props) {
  const text = useText();
  const sayable = questions.flatMap((question) => {
    const words = questionWords(question, text);
    return words ? [{ ...words, question }] : [];
  });
  const asked = sayable.filter(({ question }) => answered(kept, question) >= 0).length;
  const at = lastOf(kept.steps, 'booked')?.at;
  const { telephone } = newest(kept).listing;
  return (
    <article class="call-sheet">
      <h2>
        <bdi>{shownName(kept, text)}</bdi>
      </h2>
      <p class="quiet">
        {telephone !== '' && (
          <>
            <bdi>{pageText(telephone, 40)}</bdi> ·{' '}
          </>
        )}
        {at && `${whenWords(at)} · `}
        {text('sheet_asked', String(asked), String(sayable.length))}
      </p>
      <SheetWords label={text('sheet_begin')} words={text('sheet_hello', String(sayable.length))} />
      <ol class="sheet-questions">
        {sayable.map(({ question, ask, why }) => (
          <li key={question.id}>
            <h3>{ask}</h3>
            <p class="quiet">{why}</p>
            <Answers
              question={question}
              ask={ask}
              told={kept.told}
              today={today}
              onAnswer={(id, told) => onChange({ change: 'told', question: id, told })}
            />
          </li>
        ))}
      </ol>
      <SheetWords label={text('sheet_way_out')} words={text('sheet_thanks')} />
      <fieldset class="taps">
        <legend>{text('sheet_hard')}</legend>
        <p class="quiet">{text('sheet_hard_help')}</p>
        {OPENNESS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={kept.openness === one}
            onClick={() => onChange({ change: 'openness', openness: kept.openness === one ? null : one })}
          >
            {text(`sheet_hard_${one}`)}
          </button>
        ))}
      </fieldset>
      <NoteField key={kept.note} note={kept.note} onNote={(note) => onChange({ change: 'note', note })} />
    </article>
  );
}

function SheetWords({ label, words }: { label: string; words: string }) {
  return (
    <div class="sheet-said">
      <p class="quiet">{label}</p>
      <p>{words}</p>
    </div>
  );
}
