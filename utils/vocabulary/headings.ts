/** The end of a sentence that heads a list of what is refused: "Not a fit for:", "What I don't treat:". */
const REFUSING =
  /(?:\bnot (?:a )?(?:good |right |great )?(?:fit|match)(?: for)?|\b(?:do not|don't|cannot|can't|won't|will not|unable to) (?:\w+ )?(?:treat|offer|see|work with|provide|do|take|accept|help with|prescribe)|\bnot (?:offered|provided|available|treated|accepted)|\b(?:outside|beyond) (?:of )?my (?:scope|practice|expertise)|\bwhat (?:i|we) (?:don't|do not)(?: \w+){0,2}|\blook elsewhere(?: for)?|\brefer (?:out|on)(?: for)?)\s*:[\s•·●▪|*-]*$/;
const HEADING = /:[\s•·●▪|*-]*$/;
const LONGEST_ITEM = 80;

/** Follows a heading that refuses, through the items under it. */
export interface Headings {
  /** Whether this sentence is an item of a list of refusals; to be asked of each sentence in turn. */
  refuses(text: string, fragment: () => boolean): boolean;
}

/** What headings say of the items under them, from the start of a text. */
export function readHeadings(): Headings {
  let refusing = false;
  return {
    refuses(text, fragment) {
      if (text.includes(':') && REFUSING.test(text)) {
        refusing = true;
        return false;
      }
      if (refusing) refusing = !HEADING.test(text) && text.length < LONGEST_ITEM && fragment();
      return refusing;
    },
  };
}
