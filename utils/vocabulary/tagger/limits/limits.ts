import { lazily } from '../../../lookup/lazily.ts';
import { isAmong } from '../../concepts/among.ts';
import { conceptOf, isNoPlan, isOf } from '../../concepts/concepts.ts';
import type { ConceptId, ConceptKind } from '../../concepts/kinds.ts';
import type { Find } from '../extractors/find.ts';
import { matchesOf } from '../matches.ts';
import type { Reading } from '../reading.ts';
import { LIMIT_GATE, LIMIT_RULES } from './calling.ts';
import { OF_COLLEAGUES } from './colleagues.ts';
import type { Bearing, LimitRule } from './rule.ts';

/** Practical facts that are no offer: what they say stands whatever is full or past. */
const isNoOffer = (id: ConceptId) =>
  isOf(id, 'availability', 'fee', 'length', 'trust') || isAmong(id, ['ins_none', 'superbill']);

const BEARS_ON: Readonly<Record<Bearing, (fact: { id: ConceptId; kind: ConceptKind }) => boolean>> = {
  plan: ({ id, kind }) => (kind === 'insurer' && !isNoPlan(id)) || id === 'ins_yes',
  state: ({ kind }) => kind === 'state',
  offer: ({ id, kind }) =>
    kind === 'approach' ||
    kind === 'population' ||
    kind === 'language' ||
    (kind === 'practical' && !isNoOffer(id)),
  topic: ({ kind }) => kind === 'issue',
  closed: ({ id }) => id === 'status_closed',
  open: ({ id }) => id === 'status_open',
  anything: ({ id }) => id !== 'years',
};

/** Where one statement ends and another begins. */
const CLAUSE =
  /;|,?\s\b(?:but|however|although|though|whereas|instead|yet (?=i\b|we\b))\b|,\s*(?:and |so |or |while )?(?=(?:i|i'm|i've|we|my|our|now|these days|currently|since)\b)|\s(?:and|so|while|since|because) (?=(?:i|i'm|i've|we|she|he|my|our|now|is now|am|has since|have been)\b)|\s(?=since (?:then|\w+ \d{4}|january|february|march|april|may|june|july|august|september|october|november|december)\b)/g;

interface Clause {
  from: number;
  to: number;
}

function clausesOf(text: string): Clause[] {
  const starts = [0];
  for (const match of matchesOf(CLAUSE, text)) starts.push(match.index + match[0].length);
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? text.length }));
}

const LINK =
  /^(?: (?:therapy|work|clients|patients|plans?|sessions|hours|appointments))?[\s,/&)]*(?:(?:and|or|nor)\s)?(?:the )?$/;

/** For each find, where the list ends that it begins or goes on. */
function listEnds(finds: readonly Find[], offset: number, text: string): Map<Find, number> {
  const inOrder = [...finds].sort((a, b) => b.end - a.end || b.start - a.start);
  const ends = new Map<Find, number>();
  let next: Find | undefined;
  for (const find of inOrder) {
    const linked =
      next !== undefined &&
      next.start - find.end < 40 &&
      !isOf(find.id, 'availability') &&
      (next.start < find.end || LINK.test(text.slice(find.end - offset, next.start - offset)));
    const nextEnd = next === undefined ? 0 : (ends.get(next) ?? 0);
    ends.set(find, linked ? Math.max(nextEnd, find.end - offset) : find.end - offset);
    next = find;
  }
  return ends;
}

const BEARINGS = Object.keys(BEARS_ON) as Bearing[];
const BORNE = new Map<string, number>();

/** What a fact of this id is, as bits: what a rule bears on is known by the id alone. */
function bearingsOf(id: ConceptId): number {
  let bits = BORNE.get(id);
  if (bits === undefined) {
    const fact = { id, kind: conceptOf(id)?.kind ?? 'practical' };
    bits = BEARINGS.reduce((all, each, index) => (BEARS_ON[each](fact) ? all | (1 << index) : all), 0);
    BORNE.set(id, bits);
  }
  return bits;
}

const BORNE_BY = new Map(
  LIMIT_RULES.map((rule) => [rule, rule.bears.reduce((all, each) => all | (1 << BEARINGS.indexOf(each)), 0)]),
);
const bears = (rule: LimitRule, bearings: number) => ((BORNE_BY.get(rule) ?? ~0) & bearings) !== 0;

function callsOf({ words }: Reading): number {
  let calls = 0;
  for (const { word } of words) {
    word.limits ??= LIMIT_GATE.of(word.text);
    calls |= word.limits;
  }
  return calls;
}

/** A sentence (lower case) in which facts were found: its clauses and lists are worked out once, when a rule asks. */
interface SentenceAround {
  readonly text: string;
  readonly offset: number;
  readonly clauses: () => readonly Clause[];
  readonly listEnds: () => ReadonlyMap<Find, number>;
}

function around(finds: readonly Find[], { text, sentence }: Reading): SentenceAround {
  return {
    text,
    offset: sentence.start,
    clauses: lazily(() => clausesOf(text)),
    listEnds: lazily(() => listEnds(finds, sentence.start, text)),
  };
}

/** Whether a rule takes back a fact of the sentence. */
function limitHolds(
  rule: LimitRule,
  find: Find,
  { text, offset, clauses, listEnds }: SentenceAround,
): boolean {
  const start = find.start - offset;
  const { from, to } = clauses().findLast((each) => each.from <= start) ?? { from: 0, to: text.length };
  const clause = text.slice(from, to);
  // "in network with Cigna" holds the words that come before a plan.
  const until = find.id === 'ins_yes' ? find.end - offset : start;
  return (
    (rule.before?.test(text.slice(from, until)) ?? true) &&
    (rule.after?.test(text.slice(listEnds().get(find))) ?? true) &&
    (rule.clause?.test(clause) ?? true) &&
    !(rule.unless?.test(clause) ?? false)
  );
}

/** She or he of whom the sentence before spoke. */
const SAME_PERSON = /^\W*(?:she|he|they|her|his|their)\b/;

/**
 * Takes back what the words around a fact take back. Never turns a denial or a mention into a claim. `before` is the
 * sentence before, where that is in English too.
 */
export function limit(finds: readonly Find[], reading: Reading, before: Reading | null): readonly Find[] {
  if (finds.length === 0) return finds;
  const rules = LIMIT_GATE.called(callsOf(reading));
  const others = before !== null && SAME_PERSON.test(reading.text) && isOfColleague(before);
  if (rules.length === 0 && !others) return finds;
  const sentence = around(finds, reading);
  return finds.map((find) => {
    if (find.status === 'denied') return find;
    const bearings = bearingsOf(find.id);
    const held = rules.filter(
      (rule) =>
        bears(rule, bearings) &&
        (find.status !== 'weak' || rule.says === 'denied') &&
        limitHolds(rule, find, sentence),
    );
    const rule = held.find(({ says }) => says === 'denied') ?? held[0];
    if (rule === undefined)
      return others && find.status === 'stated' ? { ...find, status: 'weak', rule: 'colleague' } : find;
    // One plan refused is not all of them.
    const says = find.id === 'ins_yes' && rule.says === 'denied' ? 'weak' : rule.says;
    return find.status === 'weak' && says === 'weak' ? find : { ...find, status: says, rule: rule.id };
  });
}

/** Whether a sentence ends by speaking of somebody who works beside the clinician. */
function isOfColleague(before: Reading): boolean {
  const rules = LIMIT_GATE.called(callsOf(before)).filter(({ id }) => OF_COLLEAGUES.has(id));
  const last = rules.length > 0 && clausesOf(before.text).at(-1);
  if (!last) return false;
  const clause = before.text.slice(last.from);
  return rules.some((rule) => rule.before?.test(clause) === true && rule.unless?.test(clause) !== true);
}
