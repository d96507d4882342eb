import { BAND_SHAPES } from '../../utils/fit/band-shapes.ts';
import type { Band } from '../../utils/fit/estimate-types.ts';
import { useText } from '../text.ts';

/** A band: its shape, and its words for everyone. */
export function BandMark({ band }: { band: Band }) {
  const text = useText();
  return (
    <span class="band">
      <svg class="band-shape" viewBox="0 0 16 16" aria-hidden="true">
        <path d={BAND_SHAPES[band]} fill-rule="evenodd" />
      </svg>
      <span>{text(`band_${band}`)}</span>
    </span>
  );
}
