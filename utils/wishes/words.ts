import { foldText, MOST_READ, sourceSpan } from '../vocabulary/tagger/text.ts';
import { stemOf } from './alike.ts';
import { PLAIN_ENGLISH, tongueOfWish } from './tongue.ts';

/** One word of what a person wrote, at its place. */
export interface Word {
  /** What it is compared by: small letters, no accents, no apostrophe, a slip of the pen put right. */
  text: string;
  /** The same in the singular. */
  single: string;
  /** What all its forms have in common. */
  stem: string;
  /** As written, without accents. */
  cased: string;
  /** Places in the folded text. */
  start: number;
  end: number;
  /** Whether nothing but a space or a hyphen stands between this word and the one before. */
  joined: boolean;
  /** Whether the whole text is in another language than English. */
  foreign: boolean;
  /** Whether a comma stands before it. */
  afterComma: boolean;
  /** A comma, a full stop or a word such as "but" begins a new clause; a full stop begins a new sentence. */
  clause: number;
  sentence: number;
}

/** A text of so many words tells more than it asks for. */
export const LONG_STORY = 40;

/** A stretch of words, the end not included. */
export interface Stretch {
  first: number;
  last: number;
}

/** What a person wrote, cut into words. */
export interface Writing {
  words: Word[];
  /** Lower case, folded; the places of words are places in it. */
  lower: string;
  cased: string;
  /** The part of the source between two places. */
  spanOf(start: number, end: number): { start: number; end: number; span: string };
}

/** Longer inputs are read up to here: no box asks for more. */
const MOST_WRITTEN = 6_000;

/** A time of day is one word: "5:30" is *530*. */
const WORD = /[a-z]+(?:'[a-z]+)*|\d{1,2}:\d\d|\d+(?:,\d{3})*|&/gi;
const SENTENCE = /[.!?\n…]/;
/** A full stop inside a figure or after a short form ends nothing. */
const NO_END = /^\.\d|^\.(?=[a-z]\b)/i;
const BREAK = /[,.;:!?()[\]\n…"•|/+<>{}]|\s-+\s/;
const OPENERS = new Set(
  'but though although however except because so while yet pero aber mais sondern porque weil'.split(' '),
);
/** "What I don't want: …" and "looking for: …" go on. */
const NAMES_NEXT = /^(?:want|wants|wanted|need|needs|needed|seeking|for|prefer|avoid|without|is|are)$/;
/** "Anything but" goes on. */
const ALL_WORD = /^(?:any|every|no)(?:thing|one|body)$/;
const KEEP_S = /(?:ss|us|is|ous|^pots)$/;

/** The singular of a word in small letters, as far as letters tell. */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !KEEP_S.test(word)) return word.slice(0, -1);
  return word;
}

/** Common words of languages that no listing is read in, and none of English. */
const OTHER_TONGUES = new Set(
  'nao uma para com meu minha preciso procuro que fale fala sou estou muito tenho em cerco sono che una per non mio mia parli parla della psicologo psicologa szukam sie nie jest mam dla ktory ktora mowi po jestem naghahanap ako ng na para sa marunong ang mga toi can bac cherche'.split(
    ' ',
  ),
);
const ENOUGH_FOREIGN = 3;

/** Whether a text is in another language than English, as far as its small words tell. */
function isForeignText(words: readonly string[]): boolean {
  if (tongueOfWish(words) !== null) return true;
  const others = words.filter((word) => OTHER_TONGUES.has(word)).length;
  return others >= ENOUGH_FOREIGN && others > words.filter((word) => PLAIN_ENGLISH.has(word)).length;
}

/** A word without what may stand in it. */
const bareOf = (found: string): string => found.replace(/[',:]/g, '');

/** Cuts a text into words; `mend` puts one right that is written wrong. Linear in the length of the text. */
export function writingOf(source: string, mend: (word: string) => string = (word) => word): Writing {
  const text = source.slice(0, Math.min(MOST_WRITTEN, MOST_READ));
  const folded = foldText(text);
  const words: Word[] = [];
  let clause = 0;
  let sentence = 0;
  let last = 0;
  const all = [...folded.lower.matchAll(WORD)];
  // The words that slips are put right by are mostly English: in another language nearly every word is far from them.
  const foreign = isForeignText(all.map(([found]) => bareOf(found)));
  for (const found of all) {
    const start = found.index;
    const end = start + found[0].length;
    const gap = folded.lower.slice(last, start);
    const ends = words.length > 0 && SENTENCE.test(gap) && !NO_END.test(gap + found[0]);
    const previous = words.at(-1)?.text ?? '';
    const breaks =
      words.length > 0 &&
      BREAK.test(gap) &&
      !(gap === '.' && !ends) &&
      !(gap === ': ' && NAMES_NEXT.test(previous));
    const bare = bareOf(found[0]);
    const word = bare === '&' ? 'and' : foreign ? bare : mend(bare);
    if (ends) sentence += 1;
    const opens = OPENERS.has(word) && !((word === 'but' || word === 'except') && ALL_WORD.test(previous));
    if (ends || breaks || (words.length > 0 && opens)) clause += 1;
    words.push({
      text: word,
      single: singular(word),
      stem: stemOf(word),
      cased: folded.cased.slice(start, end).replaceAll("'", ''),
      start,
      end,
      joined: words.length > 0 && !breaks && !ends,
      foreign,
      afterComma: gap.includes(','),
      clause,
      sentence,
    });
    last = end;
  }
  return {
    words,
    lower: folded.lower,
    cased: folded.cased,
    spanOf: (start, end) => sourceSpan(folded, text, start, end),
  };
}
