import { FEWEST_COMPARED } from '../../utils/shortlist/compare.ts';
import { SORTS, type Sort } from '../../utils/shortlist/list-order.ts';
import type { Stage } from '../../utils/shortlist/stage.ts';
import { useText } from '../text.ts';
import { stageWords } from './words.ts';

/** How the list is looked at. */
export interface Looked {
  /** A part of a name. */
  wanted: string;
  /** The stage that is shown alone; `null`: all. */
  stage: Stage | null;
  sort: Sort;
}

interface Props {
  people: number;
  /** So many are chosen to be compared. */
  chosen: number;
  onCompare(): void;
  looked: Looked;
  onLooked(looked: Looked): void;
  /** Those at which anybody is. */
  stages: readonly Stage[];
  /** The heads of the user's own columns. */
  heads: readonly string[];
}

/** How many are kept, what narrows the list (a name, a stage), and its order. */
export function ListHead({ people, chosen, onCompare, looked, onLooked, stages, heads }: Props) {
  const text = useText();
  return (
    <div class="list-head">
      <h2>{text('list_kept', String(people))}</h2>
      {chosen >= FEWEST_COMPARED && (
        <button type="button" onClick={onCompare}>
          {text('compare_open', String(chosen))}
        </button>
      )}
      <label>
        {text('list_find')}
        <input
          type="search"
          value={looked.wanted}
          onInput={({ currentTarget }) => onLooked({ ...looked, wanted: currentTarget.value })}
        />
      </label>
      {stages.length > 1 && (
        <StageSelect
          stage={looked.stage}
          stages={stages}
          onStage={(stage) => onLooked({ ...looked, stage })}
        />
      )}
      {people > 1 && (
        <SortSelect sort={looked.sort} heads={heads} onSort={(sort) => onLooked({ ...looked, sort })} />
      )}
    </div>
  );
}

interface StageProps extends Pick<Props, 'stages'> {
  stage: Stage | null;
  onStage(stage: Stage | null): void;
}

function StageSelect({ stage, stages, onStage }: StageProps) {
  const text = useText();
  return (
    <label>
      {text('stage_legend')}
      <select
        value={stage ?? ''}
        onChange={({ currentTarget }) => onStage(stages.find((one) => one === currentTarget.value) ?? null)}
      >
        <option value="">{text('list_stage_all')}</option>
        {stages.map((one) => (
          <option key={one} value={one}>
            {stageWords(one, text)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Before the head of a column of the user's own, so that none is taken for one of ours. */
const OWN = 'own:';

interface SortProps extends Pick<Props, 'heads'> {
  sort: Sort;
  onSort(sort: Sort): void;
}

function SortSelect({ sort, heads, onSort }: SortProps) {
  const text = useText();
  const chosen = (value: string): Sort =>
    value.startsWith(OWN)
      ? { head: value.slice(OWN.length) }
      : (SORTS.find((one) => one === value) ?? 'stage');
  return (
    <label>
      {text('list_sort')}
      <select
        value={typeof sort === 'string' ? sort : OWN + sort.head}
        onChange={({ currentTarget }) => onSort(chosen(currentTarget.value))}
      >
        {SORTS.map((one) => (
          <option key={one} value={one}>
            {text(`sort_${one}`)}
          </option>
        ))}
        {heads.map((head) => (
          <option key={head} value={OWN + head}>
            {text('sort_own', head)}
          </option>
        ))}
      </select>
    </label>
  );
}
