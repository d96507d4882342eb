import type { PanelPerson } from '../../utils/messages/panel.ts';
import { useText } from '../text.ts';
import { rangeWords } from './amount.ts';

const WIDTH = 200;

/** Where our guess lies between none and all of what was asked for: a quiet track, and the same in words. */
export function RangeBar({ range }: { range: PanelPerson['range'] }) {
  const text = useText();
  const [low, mid, high] = [range.low * WIDTH, range.mid * WIDTH, range.high * WIDTH];
  return (
    <div class="range">
      <svg class="range-bar" viewBox={`0 0 ${WIDTH} 12`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="range-track" x="0" y="5" width={WIDTH} height="2" />
        <rect class="range-span" x={low} y="3" width={Math.max(high - low, 3)} height="6" />
        <rect
          class="range-middle"
          x={Math.min(Math.max(mid - 1.5, 0), WIDTH - 3)}
          y="0"
          width="3"
          height="12"
        />
      </svg>
      <div class="range-ends" aria-hidden="true">
        <span>{text('range_none')}</span>
        <span>{text('range_all')}</span>
      </div>
      <p class="quiet">{rangeWords(range, text)}</p>
    </div>
  );
}
