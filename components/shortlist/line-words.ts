import type { LetterLine } from '../../utils/shortlist/letter.ts';
import type { MessageKey, Translate } from '../text.ts';

/** A sentence of a letter or of a list of questions, with what fills it. */
export const lineWords = ({ text: key, slots }: LetterLine, text: Translate): string =>
  text(key as MessageKey, ...slots);
