import { useMemo, useState } from 'preact/hooks';
import type { KeptList, KeptRow as Row } from '../../utils/messages/replies.ts';
import { currentStage, keptName } from '../../utils/shortlist/kept.ts';
import { type Sort, sortedBy } from '../../utils/shortlist/list-order.ts';
import { nextOf } from '../../utils/shortlist/next.ts';
import { headsOf } from '../../utils/shortlist/own-columns.ts';
import { STAGES } from '../../utils/shortlist/stage.ts';
import { useText } from '../text.ts';
import type { Opened } from './kept-row.tsx';
import type { ListActions } from './list-actions.ts';
import { ListHead, type Looked } from './list-head.tsx';
import { ReachedRows } from './reached-rows.tsx';
import { SamePeople } from './same-people.tsx';
import { SaveList } from './save-list.tsx';

/** So many rows are drawn at first, which a letter that is typed may exchange; more come when they are asked for. */
const FIRST = 16;
const MORE = 50;

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
export function KeptPeople({ list, actions, chosen, onChoose, onCompare, onOpen, concerned }: Props) {
  const text = useText();
  const [looked, setLooked] = useState<Looked>({ wanted: '', stage: null, sort: 'stage' });
  const [most, setMost] = useState(FIRST);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const onOpened = (id: string, isOpen: boolean) => {
    if (opened.has(id) === isOpen) return;
    setOpened(new Set(isOpen ? [...opened, id] : [...opened].filter((one) => one !== id)));
  };
  const { rows, today, unread, left } = list;
  const { kept, stages, heads } = useMemo(() => listParts(rows), [rows]);
  const next = concerned ? nextOf(kept, today, left) : null;
  const who = next && [...next.who, ...(next.others ?? [])];
  // Whoever was the last at a stage and goes on takes the choice of it along; so does a column that is empty.
  const only = looked.stage !== null && stages.includes(looked.stage) ? looked.stage : null;
  const sort = standing(looked.sort, heads);
  const order = typeof sort === 'string' ? sort : `own ${sort.head}`;
  // Thousands stand in their order once, not at each letter that is typed.
  const ordered = useMemo(() => rowsSorted(rows, sort), [rows, order]);
  const found = named(ordered, looked.wanted)
    .filter((row) => who === null || who.includes(row.kept.id))
    .filter((row) => concerned || only === null || currentStage(row.kept) === only);
  return (
    <>
      {!concerned && rows.length > 0 && (
        <ListHead
          people={rows.length}
          chosen={chosen.length}
          onCompare={onCompare}
          looked={{ ...looked, stage: only, sort }}
          onLooked={setLooked}
          stages={stages}
          heads={heads}
        />
      )}
      {unread > 0 && <p class="notice">{text('list_unread', String(unread))}</p>}
      {!concerned && <SamePeople list={list} actions={actions} />}
      {looked.wanted !== '' && found.length === 0 && <p class="quiet">{text('list_nobody')}</p>}
      <ReachedRows
        rows={found.slice(0, most)}
        parted={!concerned && only === null && sort === 'stage' && looked.wanted === ''}
        row={{ today, heads, actions, onOpen, onChoose, onOpened }}
        opened={opened}
        chosen={chosen}
      />
      {found.length > most && (
        <button type="button" onClick={() => setMost(most + MORE)}>
          {text('list_more', String(found.length - most))}
        </button>
      )}
      {!concerned && rows.length > 0 && <SaveList rows={rows} onSave={actions.save} />}
    </>
  );
}

const standing = (sort: Sort, heads: readonly string[]): Sort =>
  typeof sort === 'string' || heads.includes(sort.head) ? sort : 'stage';

/** Everyone, the stages at which anybody is, and the heads of the user's own columns. */
function listParts(rows: readonly Row[]) {
  const kept = rows.map((row) => row.kept);
  const at = new Set(kept.map(currentStage));
  return { kept, stages: STAGES.filter((one) => at.has(one)), heads: headsOf(kept) };
}

function rowsSorted(rows: readonly Row[], sort: Sort): Row[] {
  const compare = sortedBy(sort);
  return rows.toSorted((one, two) => compare(one.kept, two.kept));
}

/** Those whose name holds what is wanted. */
function named(rows: readonly Row[], wanted: string): Row[] {
  const part = wanted.trim().toLocaleLowerCase();
  return rows.filter(({ kept }) => part === '' || keptName(kept).toLocaleLowerCase().includes(part));
}
