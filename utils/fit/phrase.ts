/** So many words stand to each side of what a phrase is about. */
const BESIDE = 8;

const SENTENCE_END = /[.!?…](?=["”’)\]]*(?:\s|$))|\n|•/g;

/**
 * The sentence in which `words` stand, with some eight words to each side: an exact part of the text. A sentence
 * that is one or two words long, such as a heading, is shown with what stands beside it.
 */
export function sentenceWith(text: string, words: string): string {
  const at = placeOf(text, words);
  if (at < 0) return words;
  const end = at + words.length;
  const from = startOf(text, at);
  const to = endOf(text, end);
  const sentence = cutAround(text, from, at, end, to);
  return countWords(sentence) > 2 ? sentence : cutAround(text, 0, at, end, text.length);
}

/** What stands in the same sentence before the words and after them; nothing where they do not stand there. */
export function aroundOf(text: string, words: string): { before: string; after: string } {
  const at = placeOf(text, words);
  if (at < 0) return { before: '', after: '' };
  const end = at + words.length;
  return { before: text.slice(startOf(text, at), at), after: text.slice(end, endOf(text, end)) };
}

/** Where the words stand as words; else where they stand at all. */
function placeOf(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const inside = /[\p{L}\p{N}]/u;
    if (!inside.test(text[at - 1] ?? '') && !inside.test(text[at + words.length] ?? '')) return at;
  }
  return text.indexOf(words);
}

function startOf(text: string, at: number): number {
  let from = 0;
  for (const match of text.slice(0, at).matchAll(SENTENCE_END)) from = match.index + match[0].length;
  return from;
}

function endOf(text: string, end: number): number {
  const found = text.slice(end).search(SENTENCE_END);
  return found < 0 ? text.length : end + found + 1;
}

/** At most eight words before the phrase and eight after it. */
function cutAround(text: string, from: number, at: number, end: number, to: number): string {
  const before = [...text.slice(from, at).matchAll(/\S+/g)];
  const after = [...text.slice(end, to).matchAll(/\S+/g)];
  // What is glued to the phrase, a comma or a hyphen, is no word of its own.
  const glued = after[0]?.index === 0 ? 1 : 0;
  const first = before.at(-BESIDE) ?? before[0];
  const last = after[BESIDE + glued - 1] ?? after.at(-1);
  const start = first ? from + first.index : at;
  return text.slice(start, last ? end + last.index + last[0].length : end).trim();
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

const BARE = /^(yes|no|accepting|waitlist|closed)$/;

/** Whether a field of its own says it without words: an icon or a code, not a phrase of the listing's. */
export const isWordless = (phrase: string): boolean => BARE.test(phrase);
