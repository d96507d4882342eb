import { CARE } from './care.ts';
import type { QuestionCase } from './case.ts';
import { COMFORT } from './comfort.ts';
import { LICENCE } from './licence.ts';
import { METHOD } from './method.ts';
import { MONEY } from './money.ts';
import { PEOPLE } from './people.ts';
import { PLACE } from './place.ts';
import { STYLE } from './style.ts';
import { TIME } from './time.ts';

/** Written from the bank of questions alone, before any choice of the program was seen. */
export const CASES: readonly QuestionCase[] = [
  ...PEOPLE,
  ...PLACE,
  ...TIME,
  ...MONEY,
  ...METHOD,
  ...CARE,
  ...COMFORT,
  ...LICENCE,
  ...STYLE,
];
