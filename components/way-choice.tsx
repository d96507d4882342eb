import { useId } from 'preact/hooks';
import type { Mode } from '../utils/profile/mode.ts';
import { useText } from './text.ts';

const WAYS: readonly Mode[] = ['page', 'quiet'];

/** The two ways to use a directory, with what each lets the site notice. */
export function WayChoice({ way, onWay }: { way: Mode; onWay(way: Mode): void }) {
  const text = useText();
  const id = useId();
  return (
    <fieldset class="ways">
      <legend>{text('way_legend')}</legend>
      {WAYS.map((choice) => (
        <div key={choice} class="way">
          <label>
            <input
              type="radio"
              name={id}
              value={choice}
              checked={choice === way}
              aria-describedby={`${id}-${choice}`}
              onChange={() => onWay(choice)}
            />
            {text(`way_${choice}`)}
          </label>
          <p class="quiet" id={`${id}-${choice}`}>
            {text(`way_${choice}_note`)}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
