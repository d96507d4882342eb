import type { Mode } from '../utils/profile/mode.ts';
import { useText } from './text.ts';

const MODES: readonly Mode[] = ['page', 'quiet'];

/** The two ways to use a directory, with what each lets the site notice. */
export function WayChoice({ way, onWay }: { way: Mode; onWay(way: Mode): void }) {
  const text = useText();
  return (
    <fieldset class="ways">
      <legend>{text('way_legend')}</legend>
      {MODES.map((choice) => (
        <div key={choice} class="way">
          <label>
            <input
              type="radio"
              name="way"
              value={choice}
              checked={choice === way}
              aria-describedby={`way-${choice}`}
              onChange={() => onWay(choice)}
            />
            {text(`way_${choice}`)}
          </label>
          <p class="quiet" id={`way-${choice}`}>
            {text(`way_${choice}_note`)}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
