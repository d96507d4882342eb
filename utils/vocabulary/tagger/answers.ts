import type { Tag } from './facts.ts';
import { STATUS_RANK, tagText } from './tagger.ts';
import { type LabelField, resolveTick } from './ticks.ts';

/** What a question asks for, by its name on a directory: `insurance`, `Specialties`, `treatmentApproach`. */
const ASKED_FIELDS: readonly (readonly [RegExp, LabelField])[] = [
  [/insur|payer|payor|\bplans?\b|network/i, 'insurance'],
  [/approach|method|modalit|treatment ?(?:type|style|orientation)|techniques?\b/i, 'approaches'],
  [/special|issues?\b|topics?\b|concerns|expertise|focus/i, 'issues'],
  [/language/i, 'languages'],
  [/\bages?\b|age ?groups?/i, 'ages'],
  [/availab|\bhours\b|schedul/i, 'issues'],
  [/participant|\bclients?\b|populations?|who (?:i|you) (?:see|work)/i, 'participants'],
];

/** One item of a bare list. */
const ITEM = /[^,;|\n•·●▪]+/g;
const MOST_WORDS = 5;
/** What a list of names does not hold: a sentence says itself what it claims. */
const SPOKEN =
  /\b(?:i|i'm|i've|we|my|our|you|not|no|never|don't|is|are|was|were|have|has|will|can|may|formerly|until|pending|soon|yet|out|only|ask|call|used)\b/i;

/** The items of an answer that is nothing but names: no verb, no negative, each a few words. */
function bareItems(text: string): { start: number; item: string }[] {
  if (SPOKEN.test(text)) return [];
  const items = [...text.matchAll(ITEM)].flatMap(({ 0: piece, index }) => {
    const item = piece
      .replace(/^\s*(?:and|or|&)\s/i, '')
      .replace(/(?<![\s.!])[\s.!]+$/, '')
      .trim();
    return item === '' ? [] : [{ start: index + piece.indexOf(item), item }];
  });
  return items.every(({ item }) => item.split(/\s+/).length <= MOST_WORDS) ? items : [];
}

/**
 * What a therapist's answer under a directory's fixed question says. It is read as any statement is; a bare list of
 * names is read as labels of what was asked, so that "Aetna" alone, under *insurance*, is a claim. Spans are exact.
 */
export function tagAnswer(place: string, text: string): Tag[] {
  const read = tagText(text);
  const field = ASKED_FIELDS.find(([asks]) => asks.test(place))?.[1];
  if (field === undefined) return read;
  const best = new Map(read.map((tag) => [tag.id, tag]));
  for (const { start, item } of bareItems(text)) {
    for (const { id, kind, status } of resolveTick(item, field)) {
      const known = best.get(id);
      if (known === undefined || STATUS_RANK[status] > STATUS_RANK[known.status])
        best.set(id, { id, kind, status, span: item, start, end: start + item.length });
    }
  }
  return [...best.values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}
