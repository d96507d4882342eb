import type { ItemAnswer } from '../../utils/alliance/check-in.ts';
import { answerKey } from '../../utils/alliance/words.ts';
import type { MessageKey, Translate } from '../text.ts';

/** A part's median, 1 to 5 in halves, in the words of the answers: "Somewhat", "between “Somewhat” and “Quite a bit”". */
export function stepWords(median: number, text: Translate): string {
  const words = (step: number) => text(answerKey(step as ItemAnswer) as MessageKey);
  const below = Math.floor(median);
  return below === median ? words(below) : text('ally_page_between', words(below), words(below + 1));
}
