import { type Block, isForeign, type Line } from './block.ts';
import { plain } from './plain.ts';

/** Sentences rather than ticks: in characters, and in the share of words that begin small. */
const MIN_PROSE = 60;
/** A whole sentence may be shorter. */
const MIN_SENTENCE = 35;

export function isProse(text: string): boolean {
  const sentence = /\p{Ll}[.!?…]["”“»]?$/u.test(text);
  if (text.length < (sentence ? MIN_SENTENCE : MIN_PROSE)) return false;
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word));
  const small = words.filter((word) => /^\P{L}*[\p{Ll}\p{Lo}]/u.test(word)).length;
  return words.length >= (sentence ? 6 : 8) && small / words.length > 0.45 && /[.!?…,;]/.test(text);
}

const LEGAL =
  /\b((uses?|accept|our|of) cookies|cookie (policy|settings|preferences)|privacy policy|terms of (use|service)|all rights reserved|javascript|datenschutz|verify your (health )?insurance|(call|dial|text) (911|988|999|112)|in an emergency)\b/;

/** Runs of sentences, each within one block, the longest first. */
export function proseOf(lines: readonly Line[], ignore: (line: Line) => boolean): string[] {
  const runs = new Map<Block | null, Set<string>>();
  const blocks = new Map<Block, boolean>();
  for (const line of lines)
    if (isProse(line.text) && !LEGAL.test(plain(line.text))) blocks.set(line.block, true);
  for (const line of lines) {
    if (ignore(line) || line.level > 0 || isForeign(line.block)) continue;
    // Short sentences between long ones belong to them; paragraphs of one parent belong together.
    if (!blocks.has(line.block)) continue;
    const run = runs.get(line.block.parent) ?? new Set();
    runs.set(line.block.parent, run.add(line.text));
  }
  return [...runs.values()].map((run) => tidy([...run].join(' '))).sort((a, b) => b.length - a.length);
}

/** Without the link that opens the rest. */
export function tidy(text: string): string {
  return text
    .replace(
      /\s*(\.{3}|…)?\s*[[(]?(read|see|show|view|learn) (more|less|full profile)[\])]?\s*(\.{3}|…|»|>)?$/i,
      '$1',
    )
    .replace(
      /\s*(\.{3}|…)?\s*(weiterlesen|mehr (lesen|anzeigen)|lire (la suite|plus)|(leer|ver|mostrar) más)\s*(\.{3}|…|»|>)?$/i,
      '$1',
    )
    .replace(/^\s*["“„«](.*)["”“»]\s*$/s, '$1')
    .trim();
}
