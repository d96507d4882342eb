import { useState } from 'preact/hooks';
import { FLAG_IDS, type FlagId } from '../../utils/alliance/check-in.ts';
import { flagKey } from '../../utils/alliance/words.ts';
import { useText } from '../text.ts';
import { useAllyText } from './ally-text.ts';

interface Props {
  marked: readonly FlagId[];
  onMark(flag: FlagId, marked: boolean): void;
}

/** What must not happen in a session, in plain words. Folded: nobody has to read it who does not want to. */
export function Flags({ marked, onMark }: Props) {
  const text = useText();
  const ally = useAllyText();
  // It opens by itself where something is marked already, and never closes by itself.
  const [opened] = useState(marked.length > 0);
  return (
    <details class="flags" open={opened}>
      <summary>{text('ally_flags_question')}</summary>
      <fieldset>
        <legend class="unseen">{text('ally_flags_question')}</legend>
        {FLAG_IDS.map((flag) => (
          <label key={flag} class="tick">
            <input
              type="checkbox"
              checked={marked.includes(flag)}
              onChange={(event) => onMark(flag, event.currentTarget.checked)}
            />
            <span>{ally(flagKey(flag))}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
