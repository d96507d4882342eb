import type { KeptRow } from '../../utils/messages/replies.ts';
import { currentStage } from '../../utils/shortlist/kept.ts';
import { asCsv, asText, type TableWords } from '../../utils/shortlist/save-as.ts';
import { useText } from '../text.ts';
import type { ListActions } from './list-actions.ts';
import { feeWords, roomWords, stageWords } from './words.ts';

/** Saves the list as a file for a spreadsheet, or as text. */
export function SaveList({ rows, onSave }: { rows: readonly KeptRow[]; onSave: ListActions['save'] }) {
  const text = useText();
  const rooms = new Map(rows.map(({ kept, room }) => [kept.id, room]));
  const list = rows.map(({ kept }) => kept);
  const words: TableWords = {
    head: (column) => text(`column_${column}`),
    stage: (kept) => stageWords(currentStage(kept), text),
    room: (kept) => roomWords(rooms.get(kept.id) ?? 'unsaid', text),
    price: (kept) => feeWords(kept, text),
  };
  return (
    <p class="actions">
      <button type="button" onClick={() => onSave(asCsv(list, words), 'my-list.csv', 'text/csv')}>
        {text('list_csv')}
      </button>
      <button type="button" onClick={() => onSave(asText(list, words), 'my-list.txt', 'text/plain')}>
        {text('list_text')}
      </button>
    </p>
  );
}
