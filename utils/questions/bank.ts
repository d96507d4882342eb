import { APPROACH } from './bank/approach.ts';
import { COMFORT } from './bank/comfort.ts';
import { CONTRADICTION } from './bank/contradiction.ts';
import { LICENCE } from './bank/licence.ts';
import { METHOD } from './bank/method.ts';
import { MONEY } from './bank/money.ts';
import { PRACTICAL } from './bank/practical.ts';
import type { BankQuestion } from './bank/question.ts';
import { SAID } from './bank/said.ts';
import { SESSION_1 } from './bank/session-1.ts';
import { SESSION_2 } from './bank/session-2.ts';
import { SESSION_3 } from './bank/session-3.ts';
import { STYLE } from './bank/style.ts';
import { TOPIC } from './bank/topic.ts';
import { VALUE_QUESTIONS } from './bank/values.ts';

/** Every question. Of two that are equally pressing the one that stands first here is asked first. */
export const BANK: readonly BankQuestion[] = [
  ...CONTRADICTION,
  ...LICENCE,
  ...MONEY,
  ...METHOD,
  ...TOPIC,
  ...APPROACH,
  ...COMFORT,
  ...PRACTICAL,
  ...SAID,
  ...STYLE,
  ...SESSION_1,
  ...SESSION_2,
  ...SESSION_3,
  ...VALUE_QUESTIONS,
];
