import { useState } from 'preact/hooks';
import type { KeptList, KeptRow as Row } from '../../utils/messages/replies.ts';
import { currentStage, nameOf } from '../../utils/shortlist/kept.ts';
import { nextOf } from '../../utils/shortlist/next.ts';
import { byStage, STAGES, type Stage } from '../../utils/shortlist/stage.ts';
import { useText } from '../text.ts';
import { KeptRow, type Opened } from './kept-row.tsx';
import type { ListActions } from './list-actions.ts';
import { ListHead } from './list-head.tsx';
import { SamePeople } from './same-people.tsx';
import { SaveList } from './save-list.tsx';

/** So many rows are drawn at once; the others come when they are asked for. */
const AT_ONCE = 50;

interface Props {
  list: KeptList;
  actions: ListActions;
  chosen: readonly string[];
  onChoose(id: string): void;
  onCompare(): void;
  onOpen(what: Opened, id: string): void;
  /** Only those whom the next step is about. */
  concerned: boolean;
}

/** Everyone who is kept, whoever is closest to a meeting first; found by name, compared, saved. */
export function Rows({ list, actions, chosen, onChoose, onCompare, onOpen, concerned }: Props) {
  const text = useText();
  const [wanted, setWanted] = useState('');
  const [stage, setStage] = useState<Stage | null>(null);
  const [most, setMost] = useState(AT_ONCE);
  const { rows, today, unread } = list;
  const kept = rows.map((row) => row.kept);
  const who = concerned ? nextOf(kept, today).who : null;
  const stages = STAGES.filter((one) => kept.some((person) => currentStage(person) === one));
  // Whoever was the last at a stage and goes on takes the choice of it along.
  const only = stage !== null && stages.includes(stage) ? stage : null;
  const found = inList(rows, wanted)
    .filter((row) => who === null || who.includes(row.kept.id))
    .filter((row) => concerned || only === null || currentStage(row.kept) === only);
  return (
    <>
      {!concerned && rows.length > 0 && (
        <ListHead
          people={rows.length}
          chosen={chosen.length}
          onCompare={onCompare}
          wanted={wanted}
          onWanted={setWanted}
          stages={stages}
          stage={only}
          onStage={setStage}
        />
      )}
      {unread > 0 && <p class="notice">{text('list_unread', String(unread))}</p>}
      {!concerned && <SamePeople list={list} actions={actions} />}
      {wanted !== '' && found.length === 0 && <p class="quiet">{text('list_nobody')}</p>}
      {found.length > 0 && (
        <ul class="kept-list">
          {found.slice(0, most).map((row) => (
            <KeptRow
              key={row.kept.id}
              row={row}
              today={today}
              actions={actions}
              onOpen={onOpen}
              chosen={chosen.includes(row.kept.id)}
              onChoose={onChoose}
            />
          ))}
        </ul>
      )}
      {found.length > most && (
        <button type="button" onClick={() => setMost(most + AT_ONCE)}>
          {text('list_more', String(found.length - most))}
        </button>
      )}
      {!concerned && rows.length > 0 && <SaveList rows={rows} onSave={actions.save} />}
    </>
  );
}

/** By stage, then by who was changed last; only those whose name holds what is wanted. */
function inList(rows: readonly Row[], wanted: string): Row[] {
  const part = wanted.trim().toLocaleLowerCase();
  return rows
    .filter(({ kept }) => part === '' || nameOf(kept).toLocaleLowerCase().includes(part))
    .toSorted(
      (one, two) =>
        byStage({ stage: currentStage(one.kept) }, { stage: currentStage(two.kept) }) ||
        two.kept.changedOn.localeCompare(one.kept.changedOn) ||
        nameOf(one.kept).localeCompare(nameOf(two.kept)),
    );
}
