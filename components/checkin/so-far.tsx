import type { RefObject } from 'preact';
import { type CheckIn, PARTS, type Part } from '../../utils/alliance/check-in.ts';
import { inOrder } from '../../utils/alliance/history.ts';
import { type PartReading, readAlliance } from '../../utils/alliance/reading.ts';
import { changeKey, impressionKey, partKey, stageKey, standingKey } from '../../utils/alliance/words.ts';
import { useText } from '../text.ts';
import { useAllyText } from './ally-text.ts';
import { PartLine } from './part-line.tsx';

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
  const moved = PARTS.some((part) => isMove(parts[part]));
  const unanswered = stage === 'nothing' && checkIns.length > 1;
  return (
    <section class="part">
      <h2 ref={heading ?? null} tabIndex={-1}>
        {text('ally_page_so_far')}
      </h2>
      <p>{unanswered ? text('ally_standing_open') : ally(stageKey(stage))}</p>
      {impression !== null && <p class="impression">{ally(impressionKey(impression))}</p>}
      {told && PARTS.map((part) => <PartSoFar key={part} part={part} reading={parts[part]} />)}
      {told && <p class="quiet">{moved ? text('ally_ordinary') : ally(changeKey('ordinary'))}</p>}
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

/** A change worth a word, of a part that has one. */
function isMove({ standing, change }: PartReading): boolean {
  return standing !== null && (change === 'fell' || change === 'rose');
}

function PartSoFar({ part, reading }: { part: Part; reading: PartReading }) {
  const { standing, change, line } = reading;
  const ally = useAllyText();
  const name = ally(partKey(part));
  return (
    <section class="alliance-part">
      <h3>{name}</h3>
      <p>{ally(standingKey(part, standing))}</p>
      {change !== null && isMove(reading) && <p>{ally(changeKey(change))}</p>}
      {line && <PartLine part={name} line={line} />}
    </section>
  );
}
