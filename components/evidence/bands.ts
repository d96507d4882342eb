import { RULES } from '../../utils/evidence/assumptions.ts';
import type { Band } from '../../utils/fit/estimate-types.ts';

/** The five bands in the order in which they are decided, each with the limits that its sentence names. */
export const BANDS: readonly { band: Band; limits: readonly string[] }[] = [
  { band: 'against', limits: [] },
  { band: 'unclear', limits: [] },
  { band: 'clear', limits: [inHundred(RULES.clearShare.value), String(RULES.ticksMiddle.value)] },
  { band: 'little', limits: [inHundred(RULES.littleShare.value)] },
  { band: 'some', limits: [] },
];

function inHundred(share: number): string {
  return String(Math.round(share * 100));
}
