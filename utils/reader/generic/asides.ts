import type { Line } from './block.ts';
import { acceptedPlans, readSpoken } from './facts.ts';
import type { Found } from './found.ts';
import { numbersOf } from './numbers.ts';
import { MAX_FACT, offersOf, readFormats } from './offers.ts';
import { plain } from './plain.ts';
import { readPrice, SIGNED_AMOUNT } from './price.ts';
import { isSites } from './prose.ts';

const SENTENCES_OF_ASIDE = 12;

/**
 * What a line says that is written as sentences and is none of somebody's own text: `£60 per session. Reduced rate for
 * students.` Each sentence is a fact of its own.
 */
export function asideOf(line: Line, found: Found): void {
  if (isSites(line.text)) return;
  for (const text of line.text.split(/(?<=[\p{L}\d)][.!?;])\s/u, SENTENCES_OF_ASIDE)) {
    const told = { ...line, text, parts: [text] };
    if (text.length > MAX_FACT) continue;
    offersOf(told, found);
    if (SIGNED_AMOUNT.test(text)) readPrice(text, found, line.label);
    for (const clause of text.split(/[,;]\s/)) readFormats(plain(clause), found);
    acceptedPlans(text, found);
    readSpoken(text, found);
    numbersOf(told, found);
  }
}
