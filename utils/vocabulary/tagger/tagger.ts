import { conceptOf } from '../concepts/concepts.ts';
import { type Find, findAt } from './extractors/find.ts';
import { extract } from './extractors/index.ts';
import { plansIn } from './extractors/plans.ts';
import type { Status, Tag } from './facts.ts';
import { readForeign } from './foreign/read.ts';
import { anyForeign, tongueOf, tongueOfText } from './foreign/tongue.ts';
import { ALL_NEEDS } from './gate.ts';
import { readHeadings } from './headings.ts';
import type { NameEntry } from './lexicon.ts';
import { limit } from './limits/limits.ts';
import { findMentions, linkMentions, type Mention } from './mentions.ts';
import { type Place, type Reading, readSentence } from './reading.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { judgeName } from './status.ts';
import { type Folded, foldText, MOST_READ, sourceSpan } from './text.ts';
import { TextWord, Token, tokenize } from './tokens.ts';

/** Of two statuses the one that says more. */
export const STATUS_RANK: Readonly<Record<Status, number>> = { denied: 2, stated: 1, weak: 0 };

function sameKind(a: Mention | undefined, entry: NameEntry): boolean {
  return a?.entries.some((other) => other.kind === entry.kind && other.id !== entry.id) ?? false;
}

/** Words that call for every rule. */
function ungate(tokens: Token[]): Token[] {
  return tokens.map(
    ({ word: { text, norm, tongues }, start, end }) =>
      new Token(new TextWord(text, norm, ALL_NEEDS, tongues, ALL_NEEDS, ALL_NEEDS), start, end),
  );
}

/** A sentence that names more is no prose; the rest is passed over, so that reading stays quick. */
const MOST_MENTIONS = 80;

interface Chain {
  first: number;
  last: number;
}

function chainOf(links: readonly boolean[], index: number): Chain {
  let first = index;
  let last = index;
  while (first > 0 && links[first - 1] && index - first < 40) first -= 1;
  while (links[last] && last - index < 40) last += 1;
  return { first, last };
}

function judgeMention(
  mentions: readonly Mention[],
  links: readonly boolean[],
  index: number,
  reading: Reading,
  finds: Find[],
): void {
  const mention = mentions[index];
  if (mention === undefined || mention.entries.length === 0) return;
  const offset = reading.sentence.start;
  const chain = chainOf(links, index);
  for (const entry of mention.entries) {
    const listed =
      (chain.first < index && sameKind(mentions[index - 1], entry)) ||
      (chain.last > index && sameKind(mentions[index + 1], entry));
    const place: Place = {
      from: mention.start - offset,
      to: mention.end - offset,
      listed,
      listStart: (mentions[chain.first]?.start ?? mention.start) - offset,
      listEnd: (mentions[chain.last]?.end ?? mention.end) - offset,
      previousEnd: (mentions[index - 1]?.end ?? 0) - offset,
    };
    const { status, rule } = judgeName(reading, entry, place);
    if (status !== null) finds.push({ id: entry.id, start: mention.start, end: mention.end, status, rule });
  }
}

/** Under a heading of plans a name alone is a claim. */
function plansListed(reading: Reading): Find[] {
  return plansIn(reading.sentence.cased, true, true).map(({ id, from, to }) => ({
    ...findAt(reading, id, 'stated', from, to),
    rule: 'under-a-heading-of-plans',
  }));
}

/** What stands in a list of refusals. */
function refused(find: Find): Find {
  return find.status === 'stated' ? { ...find, status: 'denied', rule: 'under-a-refusing-heading' } : find;
}

/** Everything found in a text, before one fact is kept for each concept. */
interface TextRead {
  finds: Find[];
  folded: Folded;
  sentences: readonly Sentence[];
}

/** A fact with the rule that decided its status, and the sentence that it was read in. */
export interface ExplainedTag extends Tag {
  rule: string;
  sentence: string;
}

/** One fact for each concept: a denial outweighs a claim, a claim outweighs a mention; the first of its kind is kept. */
function strongestOf<Fact extends Tag>(
  { finds, folded }: TextRead,
  text: string,
  made: (tag: Tag, find: Find) => Fact,
): Fact[] {
  const best = new Map<string, Find>();
  for (const find of finds) {
    const known = best.get(find.id);
    if (known === undefined || STATUS_RANK[find.status] > STATUS_RANK[known.status]) best.set(find.id, find);
  }
  const tags: Fact[] = [];
  for (const find of best.values()) {
    const concept = conceptOf(find.id);
    if (concept === undefined) continue;
    const place = sourceSpan(folded, text, find.start, find.end);
    tags.push(made({ id: find.id, kind: concept.kind, status: find.status, ...place }, find));
  }
  return tags.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}

/**
 * What a passage of a listing says: for each concept of the vocabulary one tag, with its status and the words that say it.
 * `span` is exactly `text.slice(start, end)`. Only the first 20,000 characters are read, several times what any directory
 * allows, so that no page can hold the reader up.
 */
export function tagText(text: string): Tag[] {
  return strongestOf(readMentions(text), text, (tag) => tag);
}

/** The facts of a passage as `tagText` reads them, each with its rule and its sentence. */
export function explainText(text: string): ExplainedTag[] {
  const found = readMentions(text);
  return strongestOf(found, text, (tag, { rule = 'claim', start }) => {
    const around = found.sentences.find((sentence) => start >= sentence.start && start < sentence.end);
    return { ...tag, rule, sentence: around?.cased.trim() ?? '' };
  });
}

/** The same facts when no word has this sign: whether anybody would notice. */
export function tagWithoutSign(text: string, sign: number): Tag[] {
  const unsigned = (tokens: Token[]) =>
    tokens.map(
      ({ word: { text: word, norm, signs, tongues }, start, end }) =>
        new Token(new TextWord(word, norm, signs & ~sign, tongues), start, end),
    );
  return strongestOf(readMentions(text, unsigned), text, (tag) => tag);
}

/** The same facts with every rule tried on every sentence, whatever its words: what the gates must not change. */
export function tagUngated(text: string): Tag[] {
  return strongestOf(readMentions(text, ungate), text, (tag) => tag);
}

function readMentions(text: string, prepared = (tokens: Token[]) => tokens): TextRead {
  const folded = foldText(text.length > MOST_READ ? text.slice(0, MOST_READ) : text);
  const tokens = prepared(tokenize(folded.cased, folded.lower));
  const mentions = findMentions(tokens, folded.cased);
  const links = linkMentions(mentions, folded.lower);
  let cursor = 0;
  const glued = (at: number) => {
    while (cursor < mentions.length && (mentions[cursor]?.end ?? 0) <= at) cursor += 1;
    const mention = mentions[cursor];
    return mention !== undefined && at > mention.start && at < mention.end;
  };
  const sentences = splitSentences(folded.lower, folded.cased, glued);
  const foreign = tokens.some(({ tongues }) => anyForeign(tongues));
  const around = foreign ? tongueOfText(tokens) : null;
  const finds: Find[] = [];
  let next = 0;
  let word = 0;
  let before = '';
  let last: Reading | null = null;
  const headings = readHeadings();
  for (const sentence of sentences) {
    const first = next;
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.end) next += 1;
    const firstWord = word;
    while (word < tokens.length && (tokens[word]?.start ?? 0) < sentence.end) word += 1;
    const words = tokens.slice(firstWord, word);
    const tongue = foreign ? tongueOf(words, around) : null;
    if (tongue !== null) {
      for (const { id, status, from, to } of readForeign(sentence.text, tongue, sentence.cased))
        finds.push({
          id,
          status,
          start: sentence.start + from,
          end: sentence.start + to,
          rule: `foreign-${tongue}`,
        });
      before = sentence.text;
      last = null;
      continue;
    }
    const reading = readSentence(sentence, words);
    const found: Find[] = [];
    for (let index = first; index < Math.min(next, first + MOST_MENTIONS); index++)
      judgeMention(mentions, links, index, reading, found);
    for (const find of extract(reading, before)) found.push(find);
    const under = headings.over(sentence.text, () => sentence.fragment);
    if (under === 'plans') found.push(...plansListed(reading));
    for (const find of limit(found, reading, last)) finds.push(under === 'refused' ? refused(find) : find);
    before = sentence.text;
    last = reading;
  }
  return { finds, folded, sentences };
}
