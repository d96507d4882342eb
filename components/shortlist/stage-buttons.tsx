import { useState } from 'preact/hooks';
import type { KeptChange } from '../../utils/shortlist/change.ts';
import { currentStage, type Kept } from '../../utils/shortlist/kept.ts';
import { STAGES, type Stage, WAYS } from '../../utils/shortlist/stage.ts';
import { useText } from '../text.ts';
import { stageWords } from './words.ts';

interface Props {
  kept: Kept;
  today: string;
  onChange(change: KeptChange): void;
}

/** How far things are, to set; of a contact also how, of a booked call for when. */
export function StageButtons({ kept, today, onChange }: Props) {
  const text = useText();
  const [at, setAt] = useState('');
  const stage = currentStage(kept);
  const last = kept.steps.at(-1);
  const step = (to: Stage) => onChange({ change: 'step', step: { stage: to, on: today } });
  return (
    <>
      <fieldset class="taps">
        <legend>{text('stage_legend')}</legend>
        {STAGES.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === stage}
            onClick={() => one !== stage && step(one)}
          >
            {stageWords(one, text)}
          </button>
        ))}
      </fieldset>
      {stage === 'contacted' && (
        <fieldset class="taps">
          <legend>{text('stage_how')}</legend>
          {WAYS.map((way) => (
            <button
              key={way}
              type="button"
              aria-pressed={last?.way === way}
              onClick={() => last && onChange({ change: 'step', step: { ...last, way } })}
            >
              {text(`stage_by_${way}`)}
            </button>
          ))}
        </fieldset>
      )}
      {stage === 'booked' && last && (
        <form
          class="actions"
          onSubmit={(event) => {
            event.preventDefault();
            if (at !== '') onChange({ change: 'step', step: { ...last, at } });
          }}
        >
          <label>
            {text('stage_when')}
            <input
              type="datetime-local"
              value={at || (last.at ?? '')}
              onInput={({ currentTarget }) => setAt(currentTarget.value.slice(0, 16))}
            />
          </label>
          <button type="submit">{text('stage_when_set')}</button>
        </form>
      )}
      {kept.steps.length > 1 && (
        <button type="button" class="link" onClick={() => onChange({ change: 'step-back' })}>
          {text('stage_back')}
        </button>
      )}
    </>
  );
}
