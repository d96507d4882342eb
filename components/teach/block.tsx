import type { Listing } from '../../utils/listing/listing.ts';
import { TAUGHT_FIELDS, type TaughtField } from '../../utils/listing/taught-fields.ts';
import type { SaidOf, TeachAnswers } from '../../utils/messages/teach.ts';
import { useText } from '../text.ts';
import { PieceChoice } from './piece-choice.tsx';
import { readValue } from './read-value.ts';
import { sayingOf } from './sayings.ts';

/** Asked for at once; the others are folded away. */
const FIRST = 3;

interface Props {
  /** 0 for the first. */
  block: number;
  pieces: TeachAnswers['examples'][number]['pieces'];
  said: readonly SaidOf[];
  /** The block as Foreword reads it now. */
  read: Listing | undefined;
  onChoice(field: TaughtField, choice: string): void;
}

/** How the block begins on the page, so that one can see which is meant. */
const beginningOf = (pieces: Props['pieces']): string =>
  pieces
    .slice(0, 2)
    .map((piece) => piece.text.slice(0, 60))
    .join(' · ');

/** One therapist's block: what its pieces are. */
export function BlockPieces({ block, pieces, said, read, onChoice }: Props) {
  const text = useText();
  const choice = (field: TaughtField) => (
    <PieceChoice
      key={field}
      block={block}
      field={field}
      pieces={pieces}
      choice={sayingOf(said, block, field)}
      read={readValue(read, field)}
      onChoice={(chosen) => onChoice(field, chosen)}
    />
  );
  return (
    <fieldset class="block">
      <legend>{text('teach_block', String(block + 1))}</legend>
      <p class="begins">{beginningOf(pieces)}</p>
      {TAUGHT_FIELDS.slice(0, FIRST).map(choice)}
      <details>
        <summary>{text('teach_more_fields')}</summary>
        {TAUGHT_FIELDS.slice(FIRST).map(choice)}
      </details>
    </fieldset>
  );
}
