import { conceptOf } from './concepts.ts';
import type { Find } from './extractors/find.ts';
import { extract } from './extractors/index.ts';
import type { Status, Tag } from './facts.ts';
import type { Entry } from './lexicon.ts';
import { findMentions, linkMentions, type Mention } from './mentions.ts';
import { splitSentences } from './sentences.ts';
import { judge, type Place, type Reading, readSentence } from './status.ts';
import { type Folded, foldText, sourceSpan } from './text.ts';
import { tokenize } from './tokens.ts';

const RANK: Record<Status, number> = { denied: 2, stated: 1, weak: 0 };

function sameKind(a: Mention | undefined, entry: Entry): boolean {
  return a?.entries.some((other) => other.kind === entry.kind && other.id !== entry.id) ?? false;
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
): Find[] {
  const mention = mentions[index];
  if (mention === undefined || mention.entries.length === 0) return [];
  const offset = reading.sentence.start;
  const chain = chainOf(links, index);
  const finds: Find[] = [];
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
    const status = judge(reading, entry, place);
    if (status !== null) finds.push({ id: entry.id, start: mention.start, end: mention.end, status });
  }
  return finds;
}

/** One fact for each concept: a denial outweighs a claim, a claim outweighs a mention; the first of its kind is kept. */
function resolve(finds: readonly Find[], folded: Folded, text: string): Tag[] {
  const best = new Map<string, Find>();
  for (const find of finds) {
    const known = best.get(find.id);
    if (known === undefined || RANK[find.status] > RANK[known.status]) best.set(find.id, find);
  }
  const tags: Tag[] = [];
  for (const find of best.values()) {
    const concept = conceptOf(find.id);
    if (concept === undefined) continue;
    const place = sourceSpan(folded, text, find.start, find.end);
    tags.push({ id: find.id, kind: concept.kind, status: find.status, ...place });
  }
  return tags.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}

/**
 * What a passage of a listing says: for each concept of the vocabulary one tag, with its status and the words that say it.
 * `span` is exactly `text.slice(start, end)`. Takes time in proportion to the length of the text.
 */
export function tagText(text: string): Tag[] {
  const folded = foldText(text);
  const tokens = tokenize(folded.cased);
  const mentions = findMentions(tokens, folded.cased);
  const links = linkMentions(mentions, folded.lower);
  let cursor = 0;
  const glued = (at: number) => {
    while (cursor < mentions.length && (mentions[cursor]?.end ?? 0) <= at) cursor += 1;
    const mention = mentions[cursor];
    return mention !== undefined && at > mention.start && at < mention.end;
  };
  const sentences = splitSentences(folded.lower, folded.cased, glued);
  const finds: Find[] = [];
  let next = 0;
  let before = '';
  for (const sentence of sentences) {
    const own: number[] = [];
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.end) own.push(next++);
    const reading = readSentence(sentence);
    for (const index of own.slice(0, MOST_MENTIONS))
      finds.push(...judgeMention(mentions, links, index, reading));
    finds.push(...extract(reading, before));
    before = sentence.text;
  }
  return resolve(finds, folded, text);
}
