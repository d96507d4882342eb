import type { KeptRow as Row } from '../../utils/messages/replies.ts';
import { currentStage } from '../../utils/shortlist/kept.ts';
import { REACHES, type Reach, reachOf } from '../../utils/shortlist/stage.ts';
import { useText } from '../text.ts';
import { KeptListRow, type KeptRowProps } from './kept-row.tsx';

interface Props {
  /** In the order in which they stand. */
  rows: readonly Row[];
  /** Whether they stand in parts: those one is in touch with, those one is interested in, and, folded, the others. */
  parted: boolean;
  /** What is the same for every row. */
  row: Omit<KeptRowProps, 'row' | 'chosen' | 'opened'>;
  /** Those of whom it is unfolded what can be done. */
  opened: ReadonlySet<string>;
  /** Those who are chosen to be compared. */
  chosen: readonly string[];
}

/** Rows of the list, in parts by how far things are where they are sorted so. */
export function ReachedRows({ rows, parted, row: shared, opened, chosen }: Props) {
  const listOf = (some: readonly Row[]) =>
    some.length > 0 && (
      <ul class="kept-list">
        {some.map((row) => (
          <KeptListRow
            key={row.kept.id}
            row={row}
            chosen={chosen.includes(row.kept.id)}
            opened={opened.has(row.kept.id)}
            {...shared}
          />
        ))}
      </ul>
    );
  if (!parted) return listOf(rows) || null;
  return REACHES.map((reach) => {
    const some = rows.filter(({ kept }) => reachOf(currentStage(kept)) === reach);
    return (
      some.length > 0 && <ReachedPart key={reach} reach={reach} people={some.length} list={listOf(some)} />
    );
  });
}

interface PartProps {
  reach: Reach;
  people: number;
  list: preact.ComponentChildren;
}

function ReachedPart({ reach, people, list }: PartProps) {
  const text = useText();
  if (reach === 'out')
    return (
      <details class="kept-part">
        <summary>{text('reach_out', String(people))}</summary>
        {list}
      </details>
    );
  return (
    <section class="kept-part" aria-labelledby={`kept-${reach}`}>
      <h3 id={`kept-${reach}`}>{text(`reach_${reach}`)}</h3>
      {list}
    </section>
  );
}
