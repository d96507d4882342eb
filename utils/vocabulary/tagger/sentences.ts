import { lazily } from '../../lookup/lazily.ts';
import { allConcepts } from '../concepts/concepts.ts';

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
  /[!?]{1,8}["')\]]{0,3}(?!\s?["']?(?:Yes|No|Never|Not (?:something|here|offered|available|currently|at (?:this|the|present)|any ?more|with me|my|for me|really)|Nope|Unfortunately|I wish|yes|no|never|Also no|Happily|Certainly|Of course|Absolutely|Sure|Sorry, no|Afraid not|I (?:do not|don't|can't|cannot)(?=[.,;!]))\b)(?=\s|[A-Z]|$)|\.{1,8}["')\]]{0,3}(?=\s|$|["'(]?[A-Z][a-z])|(?<=[a-z]{3})\.(?=(?:i|we|my|our|she|he|no|please|sessions)\b)|\n+|[•·●▪|]|\*{2,}|(?<=[a-z]{3}|[a-z]\))(?=[A-Z](?:[a-z]|\s|'))|(?<=[a-z]{3}\.)(?=[A-Z])/y;
const ABBREVIATION =
  /(?:\b(?:dr|mr|mrs|ms|st|jr|sr|vs|etc|e\.g|i\.e|u\.s|ph\.d|psy\.d|approx|incl|lic|no)|\b[a-z])\.$/i;
const FINITE =
  /\b(?:i|i'm|i've|my|we|our|you|your|is|are|was|were|am|be|been|have|has|had|do|does|don't|can|could|may|might|will|would|should|feel|feels|want|need|believe|think|know|understand|help|helps|makes?|comes?|takes?|gets?|lives?|leads?|changes?|seek|struggle|they|them|she|he|it|us|(?:is|are|was|were|does|did|have|has|ca|wo|would|could|should)n't|that's|there's|let's|suffered|lived|grew|felt|became|becomes|causes|creates|carries|poses|saps?|arises?|occurs?|often|usually|commonly|frequently|typically)\b/;

/** "… for parents who want answers": its verb is no verb of the sentence. */
const RELATIVE = /\b(?:who|whom|whose)\b[^,;:.!?]*/g;

function isShouting(cased: string): boolean {
  const letters = cased.replace(/[^A-Za-z]+/g, '');
  return letters.length > 12 && letters.replace(/[^A-Z]+/g, '').length / letters.length > 0.75;
}

/** Names with a capital inside: "UnitedHealthcare", "DClinPsy". */
const namesWithCapitals = lazily(
  () =>
    new Set(
      [
        ...allConcepts().flatMap(({ label, aliases }) => [label, ...aliases]),
        'PayPal',
        'FaceTime',
        'WhatsApp',
        'LinkedIn',
        'YouTube',
      ]
        .flatMap((name) => name.match(/[A-Za-z]+/g) ?? [])
        .filter((word) => /[a-z][A-Z]/.test(word)),
    ),
);

function inName(cased: string, at: number): boolean {
  const before = /(?<![A-Za-z])[A-Za-z]+$/.exec(cased.slice(Math.max(0, at - 30), at))?.[0] ?? '';
  const after = /^[A-Za-z]+/.exec(cased.slice(at, at + 30))?.[0] ?? '';
  return namesWithCapitals().has(before + after);
}

/** What is seldom asked of a sentence is worked out when it is. */
class LazySentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly cased: string;
  #fragment: boolean | undefined;

  constructor(start: number, end: number, lower: string, cased: string) {
    this.start = start;
    this.end = end;
    this.text = lower.slice(start, end);
    this.cased = cased.slice(start, end);
  }

  get fragment(): boolean {
    this.#fragment ??= !FINITE.test(this.text.includes('who') ? this.text.replace(RELATIVE, ' ') : this.text);
    return this.#fragment;
  }

  get shouting(): boolean {
    return isShouting(this.cased);
  }
}

/** Where a sentence could end: the pattern above is slow, and most characters are plain letters. */
const MAY_BREAK = /[!?.|*\n•·●▪]|(?<=[a-z).])[A-Z]/g;

function breaksIn(cased: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  MAY_BREAK.lastIndex = 0;
  for (let may = MAY_BREAK.exec(cased); may !== null; may = MAY_BREAK.exec(cased)) {
    BREAK.lastIndex = may.index;
    const match = BREAK.exec(cased);
    if (match === null) continue;
    found.push(match);
    MAY_BREAK.lastIndex = may.index + Math.max(1, match[0].length);
  }
  return found;
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
      sentences.push(new LazySentence(start, cut, lower, cased));
      start = cut;
    }
    const sentence = new LazySentence(start, end, lower, cased);
    if (sentence.text.trim() !== '') sentences.push(sentence);
    start = end;
  };
  for (const match of breaksIn(cased)) {
    const end = match.index + match[0].length;
    if (end <= start || glued(match.index) || glued(end) || (match[0] === '' && inName(cased, end))) continue;
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
