import type { RefObject } from 'preact';
import { type CheckIn, PARTS, type Part } from '../../utils/alliance/check-in.ts';
import { inOrder } from '../../utils/alliance/history.ts';
import { namedOf } from '../../utils/alliance/named.ts';
import { type PartReading, readAlliance } from '../../utils/alliance/reading.ts';
import {
  changeKey,
  impressionKey,
  namedKey,
  partKey,
  stageKey,
  standingKey,
} from '../../utils/alliance/words.ts';
import { Crisis } from '../crisis.tsx';
import { useText } from '../text.ts';
import { useAllyText } from './ally-text.ts';
import { PartLine } from './part-line.tsx';
import { stepWords } from './step-words.ts';

interface Props {
  checkIns: readonly CheckIn[];
  /** Where the focus goes once something was saved. */
  heading?: RefObject<HTMLHeadingElement | null> | undefined;
}

/** What a person's own answers say so far, and no more than their number carries. */
export function SoFar({ checkIns, heading }: Props) {
  const text = useText();
  const ally = useAllyText();
  const { stage, impression, parts } = readAlliance(checkIns);
  const note = inOrder(checkIns).at(-1)?.note ?? '';
  const told = stage === 'parts' || stage === 'lines';
  const named = namedOf(checkIns);
  const unanswered = stage === 'nothing' && checkIns.length > 1;
  return (
    <section class="part">
      <h2 ref={heading ?? null} tabIndex={-1}>
        {text('ally_page_so_far')}
      </h2>
      {named.length > 0 && (
        <p class="named">{[...named.map(namedKey), 'ally_named_safe'].map(ally).join(' ')}</p>
      )}
      {named.includes('worse') && <Crisis />}
      <p>{unanswered ? text('ally_standing_open') : ally(stageKey(stage))}</p>
      {impression !== null && <p class="impression">{ally(impressionKey(impression))}</p>}
      {told && PARTS.map((part) => <PartSoFar key={part} part={part} reading={parts[part]} />)}
      {told && <p class="quiet">{text('ally_ordinary')}</p>}
      {note !== '' && (
        <p class="own-line">
          {text('ally_page_note_last')}{' '}
          <q>
            <bdi>{note}</bdi>
          </q>
        </p>
      )}
    </section>
  );
}

function PartSoFar({ part, reading }: { part: Part; reading: PartReading }) {
  const { standing, change, sinceFirst, line } = reading;
  const text = useText();
  const ally = useAllyText();
  const name = ally(partKey(part));
  // From the first to now says more than the last two: a slow slide is told too.
  const since = standing !== null && sinceFirst ? sinceFirst : null;
  const recent = standing !== null && (change === 'fell' || change === 'rose') ? change : null;
  return (
    <section class="alliance-part">
      <h3>{name}</h3>
      <p>{ally(standingKey(part, standing))}</p>
      {since && (
        <p>
          {text(`ally_page_since_${since.change}`, stepWords(since.first, text), stepWords(since.now, text))}
        </p>
      )}
      {recent !== null && recent !== since?.change && <p>{ally(changeKey(recent))}</p>}
      {line && <PartLine part={name} line={line} />}
    </section>
  );
}
