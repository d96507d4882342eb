/** One letter, class or dot of a pattern, with how often it may stand there. */
export interface PatternPart {
  /** As the pattern has it: `[^/?#]`, `\s`, `a`. */
  atom: string;
  /** May stand there any number of times. */
  loops: boolean;
  /** May be absent. */
  skips: boolean;
  /** The bracket that may be absent as a whole in which it stands; 0 for none. */
  bracket: number;
}

export interface PatternParts {
  /** Whether it holds only at the beginning of a text. */
  anchored: boolean;
  parts: PatternPart[];
  /** How many letters and brackets may be there or not. */
  choices: number;
}

const LETTER_CLASS = /^\\[wWdDsS]$/;
const ESCAPED = /^\\[\^$\\.*+?()[\]{}|/]$/;
/** A class without ranges over letters that are not plain. */
const CLASS = /^\[\^?(?:\\[wWdDsS^$\\.*+?()[\]{}|/-]|[^\\\]])+\]$/;
const FOREIGN_RANGE = /[^\0-\x7f]-[^\]]|-[^\0-\x7f]/;

/** What a pattern is cut into: brackets, quantifiers, classes, and every other letter. */
const TOKENS = /\(\?:|\[(?:\\.|[^\\\]])*\]|\\.|[*+?]\??|./gsu;

/**
 * Takes apart a pattern of the plain kind: letters, classes, `.`, `*`, `+`, `?`, brackets that are not nested and
 * stand once or not at all, `^` at its beginning and `$` at its end. `null` for anything else: alternatives,
 * counts, references, lookarounds, repeated brackets.
 */
export function patternParts(source: string): PatternParts | null {
  const tokens = source.match(TOKENS) ?? [];
  const anchored = tokens[0] === '^';
  if (anchored) tokens.shift();
  if (tokens.at(-1) === '$') tokens.pop();
  const parts: PatternPart[] = [];
  let choices = 0;
  let brackets = 0;
  /** Where the open bracket began; −1 for none. */
  let open = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    if (token === '(' || token === '(?:') {
      if (open >= 0) return null;
      open = parts.length;
      continue;
    }
    const [quantifier = ''] = /^[*+?]\??$/.exec(tokens[at + 1] ?? '') ?? [];
    if (quantifier) at += 1;
    if (token === ')') {
      if (open < 0 || /^[*+]/.test(quantifier)) return null;
      if (quantifier) {
        choices += 1;
        brackets += 1;
        for (const part of parts.slice(open)) part.bracket = brackets;
      }
      open = -1;
      continue;
    }
    if (!isAtom(token)) return null;
    const skips = /^[*?]/.test(quantifier);
    if (quantifier.startsWith('?')) choices += 1;
    parts.push({ atom: token, loops: /^[*+]/.test(quantifier), skips, bracket: 0 });
  }
  return open < 0 ? { anchored, parts, choices } : null;
}

function isAtom(token: string): boolean {
  if (token.startsWith('[')) return CLASS.test(token) && !FOREIGN_RANGE.test(token) && isOrdered(token);
  if (token.startsWith('\\')) return LETTER_CLASS.test(token) || ESCAPED.test(token);
  return !/^[\^$*+?()[\]{}|]/.test(token);
}

/** Whether every range of a class goes from a letter to a later one: others do not compile. */
function isOrdered(token: string): boolean {
  const items: string[] = [];
  for (const letter of token.slice(token[1] === '^' ? 2 : 1, -1))
    if (items.at(-1) === '\\') items[items.length - 1] += letter;
    else items.push(letter);
  for (let at = 1; at < items.length - 1; at += 1) {
    if (items[at] !== '-') continue;
    const [low = '', high = ''] = [items[at - 1], items[at + 1]];
    if (LETTER_CLASS.test(low) || LETTER_CLASS.test(high) || low.slice(-1) > high.slice(-1)) return false;
    // What a range ends with begins no other.
    at += 2;
  }
  return true;
}
