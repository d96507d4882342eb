import type { TaughtField } from '../../utils/listing/taught-fields.ts';
import type { TeachAnswers } from '../../utils/messages/teach.ts';
import { pageText } from '../page-text.ts';
import { useText } from '../text.ts';
import type { Saying } from './sayings.ts';

/** Of a piece, in characters: an option is one line. */
const LONGEST_PIECE_SHOWN = 70;

interface Props {
  /** Whose it is: 0 for the first. */
  block: number;
  field: TaughtField;
  pieces: TeachAnswers['examples'][number]['pieces'];
  choice: Saying;
  /** What Foreword reads for the field in this block; empty for nothing. */
  read: string;
  onChoice(choice: string): void;
}

/** Which piece of a block holds one field, or which heading it stands below. */
export function PieceChoice({ block, field, pieces, choice, read, onChoice }: Props) {
  const text = useText();
  const id = `block-${block}-${field}`;
  const found = read === '' ? text('teach_auto_none') : text('teach_auto', read);
  const auto = choice === 'auto' ? found : text('teach_auto_again');
  const headings = pieces.map(({ heading }, at) => ({ heading, at })).filter(({ heading }) => heading);
  return (
    <div class="piece-choice">
      <label for={id}>{text(`teach_field_${field}`)}</label>
      <select id={id} value={choice} onChange={(event) => onChoice(event.currentTarget.value)}>
        <option value="auto">{auto}</option>
        <option value="none">{text('teach_none')}</option>
        <optgroup label={text('teach_pieces')}>
          {pieces.map((piece, at) => (
            <option key={at} value={`is ${at}`}>
              {pageText(piece.text, LONGEST_PIECE_SHOWN)}
            </option>
          ))}
        </optgroup>
        {field !== 'name' && headings.length > 0 && (
          <optgroup label={text('teach_below')}>
            {headings.map(({ at }) => (
              <option key={at} value={`below ${at}`}>
                {text('teach_below_heading', pageText(pieces[at]?.text ?? '', LONGEST_PIECE_SHOWN))}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
}
