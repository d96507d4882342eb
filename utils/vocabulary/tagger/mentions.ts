import { type NameEntry, type NameNode, nameTree } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A phrase of the vocabulary, where it stands in the folded text. */
export interface Mention {
  entries: readonly NameEntry[];
  start: number;
  end: number;
}

const GAP = /^(?:[ \t\n\-/+']{0,3}|\+ )$/;
const LOOSE_GAP = /^[ \t\n\-/+'",()]{0,4}$/;

function isGapOf(node: NameNode, gap: string): boolean {
  if (gap.includes('\n\n')) return false;
  return GAP.test(gap) || (node.loose && LOOSE_GAP.test(gap));
}

const SPACE = 32;

/** Whether nothing stands between two words that would part a name. Mostly it is one space. */
function joined(node: NameNode, text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return true;
  return isGapOf(node, text.slice(from, Math.min(to, from + 6)));
}

function longestFrom(
  root: NameNode,
  tokens: readonly Token[],
  first: number,
  text: string,
): { last: number; entries: NameEntry[] } | null {
  let found: { last: number; entries: NameEntry[] } | null = null;
  if (root.entries !== null) found = { last: first, entries: root.entries };
  let { next } = root;
  for (let i = first + 1; i < tokens.length && next !== null; i++) {
    const token = tokens[i];
    const previous = tokens[i - 1];
    if (token === undefined || previous === undefined) break;
    const longer = next.get(token.word.norm);
    if (longer === undefined || !joined(longer, text, previous.end, token.start)) break;
    if (longer.entries !== null) found = { last: i, entries: longer.entries };
    next = longer.next;
  }
  return found;
}

/** Where the names that begin with a word go on; `null` for most words. */
function begins({ word }: Token): NameNode | null {
  if (word.begins === undefined) word.begins = nameTree().next?.get(word.norm) ?? null;
  return word.begins;
}

function inCapitals(cased: string, start: number, end: number): boolean {
  return !/[a-z]/.test(cased.slice(start, end));
}

/** Finds every phrase of the vocabulary, the longest first, none inside another. Linear in the number of words. */
export function findMentions(tokens: readonly Token[], cased: string): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    const root = token === undefined ? null : begins(token);
    const found = root === null ? null : longestFrom(root, tokens, i, cased);
    const last = found === null ? undefined : tokens[found.last];
    if (token === undefined || found === null || last === undefined) {
      i += 1;
      continue;
    }
    const small =
      found.entries.some((entry) => entry.mode === 'capitals') && !inCapitals(cased, token.start, last.end);
    const entries = small ? found.entries.filter((entry) => entry.mode !== 'capitals') : found.entries;
    mentions.push({ entries, start: token.start, end: last.end });
    i = found.last + 1;
  }
  return mentions;
}

const LINK =
  /^(?:'s|s)?\s*(?:\([^()]{0,40}\))?[\s"'*)]*(?:(?:therap(?:y|ies)|approach(?:es)?|techniques?|issues|concerns|disorders?|skills?|work|based|psychotherapy|interventions|principles|methods?|counseling|treatment|practices|theory|informed|aged? \d+(?:\s*(?:-|to|and)\s*\d+)?|\d+\+|struggles|challenges|clients)\b[\s"'*(]*){0,2}(?:(?:\([^()]{0,40}\))?\s*(?:[,;/&+•|-]|\band\b|\bor\b|\bnor\b|\bas well as\b|\balong with\b|\bplus\b|\bwith\b|\bincluding\b|\betc\b|\bthe\b|\bsome\b|\bother\b|\balso\b|\bboth\b|\bmy\b|\btheir\b|\ba\b|\byour\b)[\s"'*(]*){1,5}$/;
const LONGEST_LINK = 60;

/** For each mention, whether only list marks ("," "and" "/") stand between it and the next. */
export function linkMentions(mentions: readonly Mention[], lower: string): boolean[] {
  return mentions.map((mention, i) => {
    const next = mentions[i + 1];
    if (next === undefined || next.start - mention.end > LONGEST_LINK) return false;
    const between = lower.slice(mention.end, next.start);
    return between === ', ' || between === ' and ' || (between !== ' ' && LINK.test(between));
  });
}
