/** A stretch of the folded text that is read at once. */
export interface Sentence {
  start: number;
  end: number;
  /** In lower case. */
  text: string;
  cased: string;
  /** No verb and no person: a heading or a list, which claims what it names. */
  fragment: boolean;
  /** Nearly all letters are capitals, so that capitals say nothing. */
  shouting: boolean;
}

/** A longer stretch without a full stop is cut, so that no text can make reading slow. */
const LONGEST = 1500;

const BREAK =
  /[!?]{1,8}["')\]]{0,3}(?!\s(?:Yes|No|Never|yes|no|never)\b)(?=\s|[A-Z]|$)|\.{1,8}["')\]]{0,3}(?=\s|$|["'(]?[A-Z][a-z])|\n+|[•·●▪|]|\*{2,}|(?<=[a-z]{3})(?=[A-Z](?:[a-z]|\s|'))|(?<=[a-z]{3}\.)(?=[A-Z])/g;
const ABBREVIATION =
  /(?:\b(?:dr|mr|mrs|ms|st|jr|sr|vs|etc|e\.g|i\.e|u\.s|ph\.d|psy\.d|approx|incl|lic|no)|\b[a-z])\.$/i;
const FINITE =
  /\b(?:i|i'm|i've|my|we|our|you|your|is|are|was|were|am|be|been|have|has|had|do|does|don't|can|could|may|might|will|would|should|feel|feels|want|need|believe|think|know|understand|help|helps|makes?|comes?|takes?|gets?|lives?|leads?|changes?|seek|struggle|they|them|she|he|it|us)\b/;

function describe(start: number, end: number, lower: string, cased: string): Sentence {
  const text = lower.slice(start, end);
  const original = cased.slice(start, end);
  const capitals = original.replace(/[^A-Z]+/g, '').length;
  const letters = original.replace(/[^A-Za-z]+/g, '').length;
  return {
    start,
    end,
    text,
    cased: original,
    fragment: !FINITE.test(text),
    shouting: letters > 12 && capitals / letters > 0.75,
  };
}

/**
 * Cuts a folded text into sentences. `glued` says whether a place lies inside a mention, where nothing is cut.
 * Linear: no sentence is longer than 1,500 characters.
 */
export function splitSentences(lower: string, cased: string, glued: (at: number) => boolean): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number) => {
    while (end - start > LONGEST) {
      const space = lower.lastIndexOf(' ', start + LONGEST);
      const cut = space > start ? space : start + LONGEST;
      sentences.push(describe(start, cut, lower, cased));
      start = cut;
    }
    if (lower.slice(start, end).trim() !== '') sentences.push(describe(start, end, lower, cased));
    start = end;
  };
  for (const match of cased.matchAll(BREAK)) {
    const end = match.index + match[0].length;
    if (end <= start || glued(match.index) || glued(end)) continue;
    if (
      match[0].startsWith('.') &&
      ABBREVIATION.test(cased.slice(Math.max(0, match.index - 8), match.index + 1))
    ) {
      const after = cased.slice(end, end + 2);
      if (
        !/^\s?[A-Z]/.test(after) ||
        !/\b(?:etc|u\.s)\.$/i.test(cased.slice(match.index - 4, match.index + 1))
      )
        continue;
    }
    close(end);
  }
  close(lower.length);
  return sentences;
}
