import { denialOf } from '../denials/judge.ts';
import { gateFor } from '../gate.ts';
import { SIGN } from '../signs.ts';
import { CLIENTS_WORDS } from './clients-words.ts';
import { HOW_FAR } from './how-far.ts';
import { NAMES_OF_OTHERS, OTHER_THINGS } from './other-things.ts';
import type { MentionRule } from './rule.ts';
import { WHOSE } from './whose.ts';

const DENIAL: MentionRule = {
  id: 'denial',
  says: ({ reading, entry, place }) => {
    if ((reading.signs & (SIGN.negative | SIGN.refused)) === 0) return undefined;
    const denial = denialOf(reading, entry, place);
    return entry.mode === 'weak' && denial === 'stated' ? 'weak' : denial;
  },
  example: ["I don't offer EMDR.", 'emdr', 'denied'],
  counterexample: ['I do offer EMDR.', 'emdr', 'stated'],
};

/** Every rule for a name in a sentence, in the order in which they are asked: the first that says something decides. */
export const MENTION_RULES: readonly MentionRule[] = [
  ...OTHER_THINGS,
  ...CLIENTS_WORDS,
  DENIAL,
  ...NAMES_OF_OTHERS,
  ...HOW_FAR,
  ...WHOSE,
];

/** Which of them the words of a sentence call for. */
export const MENTION_GATE = gateFor(MENTION_RULES);
