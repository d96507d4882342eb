import { useState } from 'preact/hooks';
import type { KeptChange } from '../../utils/shortlist/change.ts';
import { currentStage, type Kept } from '../../utils/shortlist/kept.ts';
import { STAGES, type Stage, WAYS } from '../../utils/shortlist/stage.ts';
import { useText } from '../text.ts';
import { Taps } from './taps.tsx';
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
      <Taps
        legend={text('stage_legend')}
        all={STAGES}
        chosen={stage}
        label={(one) => stageWords(one, text)}
        onTap={(one) => one !== stage && step(one)}
      />
      {stage === 'contacted' && (
        <Taps
          legend={text('stage_how')}
          all={WAYS}
          chosen={last?.way}
          label={(way) => text(`stage_by_${way}`)}
          onTap={(way) => last && onChange({ change: 'step', step: { ...last, way } })}
        />
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
