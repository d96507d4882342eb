import { gateFor } from '../gate.ts';
import { COLLEAGUES } from './colleagues.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { FULL } from './full.ts';
import { PAST } from './past.ts';
import { PLANNED } from './planned.ts';
import type { LimitRule } from './rule.ts';
import { TURNED_AWAY } from './turned-away.ts';

/** Every rule that takes back. */
export const LIMIT_RULES: readonly LimitRule[] = [
  ...PAST,
  ...PLANNED,
  ...FULL,
  ...ELSEWHERE,
  ...COLLEAGUES,
  ...TURNED_AWAY,
];

/** Which of them the words of a sentence call for. */
export const LIMIT_GATE = gateFor(LIMIT_RULES);
