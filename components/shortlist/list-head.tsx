import { FEWEST } from '../../utils/shortlist/compare.ts';
import type { Stage } from '../../utils/shortlist/stage.ts';
import { useText } from '../text.ts';
import { stageWords } from './words.ts';

interface Props {
  people: number;
  /** So many are chosen to be compared. */
  chosen: number;
  onCompare(): void;
  /** A part of a name. */
  wanted: string;
  onWanted(part: string): void;
  /** Those at which anybody is, and the one that is shown alone; `null`: all. */
  stages: readonly Stage[];
  stage: Stage | null;
  onStage(stage: Stage | null): void;
}

/** How many are kept, and what narrows the list: a name, a stage. */
export function ListHead({ people, chosen, onCompare, wanted, onWanted, stages, stage, onStage }: Props) {
  const text = useText();
  return (
    <div class="list-head">
      <h2>{text('list_kept', String(people))}</h2>
      {chosen >= FEWEST && (
        <button type="button" onClick={onCompare}>
          {text('compare_open', String(chosen))}
        </button>
      )}
      <label>
        {text('list_find')}
        <input type="search" value={wanted} onInput={({ currentTarget }) => onWanted(currentTarget.value)} />
      </label>
      {stages.length > 1 && (
        <label>
          {text('stage_legend')}
          <select
            value={stage ?? ''}
            onChange={({ currentTarget }) =>
              onStage(stages.find((one) => one === currentTarget.value) ?? null)
            }
          >
            <option value="">{text('list_stage_all')}</option>
            {stages.map((one) => (
              <option key={one} value={one}>
                {stageWords(one, text)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
