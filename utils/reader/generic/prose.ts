import { type Block, isForeign, type Line } from './block.ts';
import { plain } from './plain.ts';
import { SIGNED_AMOUNT } from './price.ts';
import { ACCEPTING, CLOSED, WAITLIST } from './words.ts';

/** Sentences rather than ticks: in characters, and in the share of words that begin small. */
const MIN_PROSE = 60;
/** A whole sentence may be shorter. */
const MIN_SENTENCE = 35;

/** In characters: no statement is longer. */
const MAX_RUN = 20_000;

const knownProse = new WeakMap<Line, boolean>();

/** Whether a line reads like sentences. */
export function isProseLine(line: Line): boolean {
  const before = knownProse.get(line);
  if (before !== undefined) return before;
  const prose = isProse(line.text);
  knownProse.set(line, prose);
  return prose;
}

/** `Counselor · she/her · 11 yrs exp.`: facts, one beside the other. */
const SET_APART = / [·•|] .* [·•|] /;

export function isProse(text: string): boolean {
  if (text.length < MIN_SENTENCE || !/[.!?…,;]/.test(text) || SET_APART.test(text)) return false;
  const sentence = /\p{Ll}[.!?…]["”“»]?$/u.test(text.slice(-4));
  if (text.length < (sentence ? MIN_SENTENCE : MIN_PROSE)) return false;
  let words = 0;
  let small = 0;
  for (const word of text.split(' ')) {
    const code = word.charCodeAt(0);
    const plainSmall = code > 96 && code < 123;
    if (!plainSmall && !/\p{L}/u.test(word)) continue;
    words += 1;
    if (plainSmall || /^\P{L}*[\p{Ll}\p{Lo}]/u.test(word)) small += 1;
  }
  return words >= (sentence ? 6 : 8) && small / words > 0.45 && !isNotice(text);
}

const FIRST_PERSON =
  /\b(i|i m|i ve|my|me|we|our|us|ich|mein\w*|mir|mich|wir|unser\w*|je|j|mon|ma|mes|nous|notre|nos|yo|mi|mis|me|nosotr\w+|nuestr\w+|acepto|atiendo|ofrezco)\b/;

/** A sentence about somebody's room or price, by the site: "This week, this practitioner takes no new patients". */
export function isNotice(text: string): boolean {
  if (text.length > 110) return false;
  const flat = plain(text);
  const said = CLOSED.test(flat) || WAITLIST.test(flat) || ACCEPTING.test(flat) || SIGNED_AMOUNT.test(text);
  return said && !FIRST_PERSON.test(flat);
}

/** Legal words, and sentences in which a site speaks of itself to its visitors. */
const SITE =
  /\b((uses?|accept|our|of) cookies|cookie (policy|settings|preferences)|privacy policy|terms of (use|service)|all rights reserved|javascript|datenschutz|verify your (health )?insurance|(call|dial|text) (911|988|999|112)|in an emergency|(take|start) (a|our|the) (\w+ ){0,2}(quiz|questionnaire|survey)|find (your|a|the right|another) (\w+ )?(provider|therapist|counsell?or|clinician)|get matched|sign up|create an account|log in to|subscribe|download (the|our)|compare (\w+ ){0,3}therapists|have (a question|questions) about (this|our)|((profile|listing) (was|is) )?(last )?(updated|provided) (by|on))\b/;

/** Whether a line is the site's own: legal words, or what it says to its visitors. */
export const isSites = (text: string): boolean => SITE.test(plain(text));

/** The longest run of sentences within one block, or nothing. */
export function proseOf(lines: readonly Line[], ignore: (line: Line) => boolean): string {
  const blocks = new Set<Block>();
  for (const line of lines) if (isProseLine(line) && !isSites(line.text)) blocks.add(line.block);
  if (blocks.size === 0) return '';
  const runs = new Map<Block | null, { texts: Set<string>; length: number }>();
  for (const line of lines) {
    // Short sentences between long ones belong to them; paragraphs of one parent belong together.
    if (!blocks.has(line.block) || line.level > 0 || ignore(line) || isForeign(line.block)) continue;
    if (line.label !== undefined && !isProseLine(line)) continue;
    // Between line breaks stand facts as well as sentences.
    if (isShortFact(line)) continue;
    const run = runs.get(line.block.parent) ?? { texts: new Set(), length: 0 };
    runs.set(line.block.parent, run);
    if (run.length > MAX_RUN || run.texts.has(line.text)) continue;
    run.texts.add(line.text);
    run.length += line.text.length + 1;
  }
  let longest: { texts: Set<string>; length: number } | null = null;
  for (const run of runs.values()) if (!longest || run.length > longest.length) longest = run;
  return longest ? tidy(wholes([...longest.texts]).join(' ')) : '';
}

/** Whether a line is a part of a text that was made of lines. */
export const isIn = (text: string, line: Line): boolean => text.includes(tidy(line.text).slice(0, BEGINS));
const BEGINS = 60;

/** `Fernhill, OR 97991 (online only)`: no sentence, and none that runs on from one line into the next. */
const isShortFact = (line: Line): boolean =>
  line.text.length < 80 &&
  !isProseLine(line) &&
  !/[\p{Ll}\p{P}][.!?…:;,–—-]["”“»)]?$|^\p{Ll}/u.test(line.text);

/** A text whose beginning stands before it as a teaser is there once. */
function wholes(texts: readonly string[]): string[] {
  return texts.filter((text) => {
    const begins = text.replace(/ ?(\.{3}|…).{0,20}$/u, '').slice(0, 400);
    return (
      begins.length < 40 || !texts.some((other) => other.length > text.length && other.startsWith(begins))
    );
  });
}

/** The link that opens the rest, and the dots before it. */
const OPENS_REST =
  /(?<!\s)\s*(?:(\.{3}|…)\s*)?[[(]?(?:(?:read|see|show|view|learn) (?:more|less|full profile)|weiterlesen|mehr (?:lesen|anzeigen)|lire (?:la suite|plus)|(?:leer|ver|mostrar) más)[\])]?\s*(?:\.{3}|…|»|>)?$/i;
const LONGEST_LINK = 60;

/** Without the link that opens the rest. */
export const tidy = (text: string): string =>
  `${text.slice(0, -LONGEST_LINK)}${text.slice(-LONGEST_LINK).replace(OPENS_REST, '$1')}`
    .replace(/^\s*["“„«](.*)["”“»]\s*$/s, '$1')
    .trim();
