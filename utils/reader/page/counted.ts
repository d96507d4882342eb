import { isShort, precedes, selectAll, selectFirst } from '../../dom/dom.ts';
import { readText } from '../../dom/text.ts';
import { SIGNS } from './signs.ts';

/** Where a count usually stands. */
const USUAL = 'h1, h2, [class*="results-count"], [class*="result-count"], .results-no, .subheader';
/** Where it may stand too. */
const SHORT_LINES = 'p, span, strong, div, [role="status"]';
const COUNT_PRINTED = '(?<![\\d/])\\d{1,9}(?:[.,\\s]\\d{3}){0,2}\\+?';
const COUNTED =
  '(?:results?|therapists?|psychologists?|psychotherapists?|counsell?ors?|practitioners?|clinicians?|providers?|professionals|matches|treffer|ergebnisse|therapeut(?:en|innen)|résultats?|psychologues?|praticiens?|thérapeutes?|resultados?|psicólogos?|risultati)';
const COUNT = new RegExp(`${COUNT_PRINTED}\\s?${COUNTED}(?!\\p{L})`, 'iu');
/** In other words than a heading's, only what begins with it counts: a sentence may count anything. */
const BEGINS = new RegExp(
  `^(?:(?:showing|displaying|viewing|found|about|es wurden)\\s+)?(?:${COUNT_PRINTED}\\s?${COUNTED}(?!\\p{L})|\\d[\\d.,]*\\s?(?:-|–|to)\\s?\\d[\\d.,]*\\s(?:of|von|sur|de)\\s)`,
  'iu',
);
const MOST_USUAL = 20;
const MOST_ANYWHERE = 300;
/** In characters, and in elements. */
const SHORT = { words: 80, elements: 6 } as const;

const text = (element: Element | null, most: number = SIGNS.words): string =>
  element ? readText(element, most).slice(0, most) : '';

/** How many results a list has, as printed: where a directory has it, else in a heading or a short line above `first`. */
export function countedIn(doc: Document, selector: string | undefined, first: Element | undefined): string {
  if (selector) return text(selectFirst(doc, selector));
  const usual = selectAll(doc, USUAL)
    .slice(0, MOST_USUAL)
    .map((element) => text(element))
    .find((words) => COUNT.test(words));
  if (usual || !first) return usual ?? '';
  return (
    selectAll(doc, SHORT_LINES)
      .slice(0, MOST_ANYWHERE)
      .filter((element) => isShort(element, SHORT.elements) && precedes(element, first))
      .map((element) => text(element, SHORT.words + 1))
      .find((words) => words.length <= SHORT.words && BEGINS.test(words)) ?? ''
  );
}
