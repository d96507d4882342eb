import { ELSEWHERE } from './elsewhere.ts';
import { FULL } from './full.ts';
import { PAST } from './past.ts';
import { PLANNED } from './planned.ts';
import type { LimitRule } from './rule.ts';

/** Every rule that takes back. */
export const LIMITS: readonly LimitRule[] = [...PAST, ...PLANNED, ...FULL, ...ELSEWHERE];

const CALLING = new Set(LIMITS.flatMap(({ needs }) => needs));

/** Whether a word (lower case) calls for a rule that takes back. */
export function callsForLimit(word: string): boolean {
  return CALLING.has(word);
}
