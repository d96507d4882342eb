/** One word of a text. `norm` is what words are compared by: American spelling, singular, lower case. */
export interface Token {
  norm: string;
  start: number;
  end: number;
}

/** Letters, or digits, or the sign that stands for "and". A capital after two small letters starts a new word. */
const WORD = /&|[0-9]+|[a-z]+(?:'[a-z]+)*|[A-Z]+(?![a-z])(?:'[A-Za-z]+)*|[A-Z][a-z]+(?:'[a-z]+)*/g;

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(.*)isation$/, '$1ization'],
  [/^(.{3,})is(e|ed|es|ing)$/, '$1iz$2'],
  [/^behaviour(.*)$/, 'behavior$1'],
  [/^(colou?r|neighbou?r|honou?r|favou?r|humou?r)(.*)$/, '$1$2'],
  [/^(.*)centred$/, '$1centered'],
  [/^(counsel|travel|model|label)l(ing|or|ed)$/, '$1$2'],
  [/^practis(e|es|ed|ing)$/, 'practic$1'],
  [/^programme(.*)$/, 'program$1'],
  [/^ageing$/, 'aging'],
  [/^paediatric(.*)$/, 'pediatric$1'],
  [/^anaes(.*)$/, 'anes$1'],
];
/** Words in -ise that are no British spelling of -ize. */
const KEEP_ISE =
  /^(?:exerc|prem|prom|comprom|superv|rev|adv|expert|otherw|surpr|ra|ar|w|pra|precise|concise)/;
const KEEP_S = /(?:ss|us|is)$/;
/** No word is longer; what is longer is no word and is compared as it stands. */
const LONGEST_WORD = 40;

const cache = new Map<string, string>();
const CACHE_LIMIT = 20_000;

function normalise(word: string): string {
  let out = word.replace(/'s$|'$/, '').replaceAll("'", '');
  for (const [pattern, to] of SPELLINGS) {
    if (pattern.test(out) && !KEEP_ISE.test(out)) {
      out = out.replace(pattern, to);
      break;
    }
  }
  // Families come to sessions, family is what people have: kept apart.
  if (out === 'families') return out;
  if (/(?:ss|x|ch|sh)es$/.test(out)) return out.slice(0, -2);
  if (out.length > 4 && out.endsWith('ies')) return `${out.slice(0, -3)}y`;
  if (out.length > 3 && out.endsWith('s') && !KEEP_S.test(out)) return out.slice(0, -1);
  return out;
}

/** The form by which a word is compared, so that spellings and plurals make no difference. */
export function normalWord(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (word.length > LONGEST_WORD) return word;
  const norm = word === '&' ? 'and' : normalise(word);
  if (cache.size < CACHE_LIMIT) cache.set(word, norm);
  return norm;
}

/** Cuts a folded text (letters as written) into words. Linear. */
export function tokenize(cased: string): Token[] {
  const tokens: Token[] = [];
  for (const match of cased.matchAll(WORD)) {
    const start = match.index;
    tokens.push({ norm: normalWord(match[0].toLowerCase()), start, end: start + match[0].length });
  }
  return tokens;
}
