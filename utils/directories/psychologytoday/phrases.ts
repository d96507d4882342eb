import type { Step } from '../../listing/descriptor.ts';

/**
 * Psychology Today writes the profession and the letters after a name as one line. The profession comes
 * first, but some leave it out: what comes first is one only when it holds a word for a kind of work.
 */
const WORK =
  'therap|counsel|psycholog|psychiatr|psychoanalyst|social work|nurse|coach|clergy|pastor|professional|facility|program|hypno|physician';

export const professionIn: Step = ['match', `^[^,]*(?:${WORK})[^,]*`];

/** What is left without it, one by one. */
export const credentialSteps: Step[] = [
  ['without', `^[^,]*(?:${WORK})[^,]*,?`],
  ['split', '(?<!\\s)\\s*,\\s*'],
];

/** Names as the site writes those of its filters: each word begins with a large letter, but for what joins them. */
const JOINS = '(?:and|or|of|the)(?![^\\s,.!?])';
const NAME = `(?!${JOINS})[\\p{Lu}\\d(&|][^\\s,.!?]*`;
const NAMES = `${NAME}(?:,? (?:${JOINS}|${NAME}))*`;

/** What the site says of itself to those who come from a filtered list, about what they chose there. */
export const ECHOES = `^(?:I accept ${NAMES}|(?:I (?:accept|speciali[sz]e in) [^.!?]{1,200} )?[Ww]ith expertise in ${NAMES})[.!]?$`;

/** A clinician who writes that the practice is full is not open, whatever the page's hidden mark says. */
export const saysFull: Step = [
  'if',
  "\\b(?:not|no longer|n't) (?:currently |presently )?(?:accepting|taking)(?: on)?(?: any)? new (?:clients|patients)\\b|\\bpractice is (?:currently |now )?full\\b",
  'closed',
];
