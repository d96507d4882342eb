import { useState } from 'preact/hooks';
import type { KeptLook } from '../../utils/messages/replies.ts';
import type { When } from '../../utils/questions/question-types.ts';
import type { KeptChange } from '../../utils/shortlist/change.ts';
import { newest } from '../../utils/shortlist/kept.ts';
import { OCCASIONS, type Prepared, prepared } from '../../utils/shortlist/prepare.ts';
import { moved } from '../../utils/shortlist/question-order.ts';
import { lastOf } from '../../utils/shortlist/stage.ts';
import { pageText } from '../page-text.ts';
import { questionWords } from '../question-words.ts';
import { type Translate, useText } from '../text.ts';
import { LeftOut } from './left-out.tsx';
import { OwnQuestionField } from './own-question.tsx';
import { PreparedRow } from './prepared-row.tsx';
import { Taps } from './taps.tsx';
import { shownName, whenWords } from './words.ts';

interface Props {
  person: KeptLook;
  onChange(change: KeptChange): void;
  onCopy(text: string): void;
}

/** What to ask, in the call and in the first three sessions: in one's own order, with one's own questions, on one page. */
export function Prepare({ person: { kept, planned }, onChange, onCopy }: Props) {
  const text = useText();
  const [when, setWhen] = useState<When>('call');
  const { asked, out } = prepared(
    planned[when].filter((question) => questionWords(question, text) !== null),
    kept,
  );
  const ids = asked.map(({ id }) => id);
  const at = when === 'call' ? lastOf(kept.steps, 'booked')?.at : undefined;
  const { telephone } = newest(kept).listing;
  const lines = asked.map((one, place) => `${place + 1}. ${preparedWords(one, text)}`);
  return (
    <article class="prepare">
      <h2>
        <bdi>{text('prepare_title', shownName(kept, text))}</bdi>
      </h2>
      <Occasions when={when} onWhen={setWhen} />
      {(at !== undefined || (when === 'call' && telephone !== '')) && (
        <p class="quiet">
          <bdi>{[at && whenWords(at), pageText(telephone, 40)].filter(Boolean).join(' · ')}</bdi>
        </p>
      )}
      <p class="quiet">{text(when === 'call' ? 'prepare_call_help' : 'prepare_session_help')}</p>
      <ol class="prepared">
        {asked.map((one, place) => (
          <PreparedRow
            key={one.id}
            ask={preparedWords(one, text)}
            why={whyOf(one, text)}
            place={place}
            of={asked.length}
            onMove={(by) => onChange({ change: 'order', order: moved(ids, kept.order, one.id, by) })}
            onOut={() =>
              onChange(
                'own' in one
                  ? { change: 'own-drop', id: one.id }
                  : { change: 'leave-out', question: one.id, out: true },
              )
            }
          />
        ))}
      </ol>
      <OwnQuestionField
        onAdd={(words) => onChange({ change: 'own-set', own: { id: crypto.randomUUID(), text: words } })}
      />
      <p class="actions">
        <button type="button" onClick={() => window.print()}>
          {text('prepare_print')}
        </button>
        <button type="button" onClick={() => onCopy(lines.join('\n'))}>
          {text('prepare_copy')}
        </button>
      </p>
      <LeftOut
        out={out.map((one) => ({ id: one.id, ask: preparedWords(one, text) }))}
        onBack={(question) => onChange({ change: 'leave-out', question, out: false })}
      />
    </article>
  );
}

function Occasions({ when, onWhen }: { when: When; onWhen(when: When): void }) {
  const text = useText();
  return (
    <Taps
      quiet
      legend={text('prepare_when')}
      all={OCCASIONS}
      chosen={when}
      label={(one) => text(`prepare_${one}`)}
      onTap={onWhen}
    />
  );
}

function preparedWords(one: Prepared, text: Translate): string {
  return 'own' in one ? one.own : (questionWords(one.question, text)?.ask ?? '');
}

function whyOf(one: Prepared, text: Translate): string {
  return 'own' in one ? text('prepare_own_why') : (questionWords(one.question, text)?.why ?? '');
}
