/** The end of a sentence that heads a list of what is refused: "Not a fit for:", "What I don't treat:". */
const REFUSING =
  /(?:\bnot (?:a )?(?:good |right |great )?(?:fit|match)(?: for)?|\b(?:do not|don't|cannot|can't|won't|will not|unable to) (?:\w+ )?(?:treat|offer|see|work with|provide|do|take|accept|help with|prescribe)|\bnot (?:offered|provided|available|treated|accepted)|\b(?:outside|beyond) (?:of )?my (?:scope|practice|expertise)|\bwhat (?:i|we) (?:don't|do not)(?: \w+){0,2}|\blook elsewhere(?: for)?|\brefer (?:out|on)(?: for)?)\s*:[\s•·●▪|*-]*$/;
/** The end of a sentence that heads a list of plans. */
const PLANS =
  /\b(?:insurances?|(?:insurance|health) (?:plans?|panels?|companies|networks?)|plans|panels|in[- ]network(?: (?:with|plans))?|payers)(?: (?:that )?(?:i|we) (?:take|accept)| accepted| taken)?\s*:[\s•·●▪|*-]*$/;
const HEADING = /:[\s•·●▪|*-]*$/;
const LONGEST_ITEM = 80;

/** What the heading says under which a sentence stands. */
export type Under = 'refused' | 'plans' | null;

/** Follows headings through the items under them, from the start of a text. */
export interface Headings {
  /** Under what a sentence stands; to be asked of each sentence in turn. */
  over(text: string, fragment: () => boolean): Under;
}

/** What headings say of the items under them, from the start of a text. */
export function readHeadings(): Headings {
  let under: Under = null;
  return {
    over(text, fragment) {
      const heads = text.includes(':') && HEADING.test(text);
      if (heads) {
        under = REFUSING.test(text) ? 'refused' : PLANS.test(text) ? 'plans' : null;
        return null;
      }
      if (under !== null && !(text.length < LONGEST_ITEM && fragment())) under = null;
      return under;
    },
  };
}
