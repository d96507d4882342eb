import type { TickField } from '../listing/listing.ts';
import { own } from '../lookup/own.ts';
import { CONCEPTS, type Concept, conceptOf } from './concepts.ts';
import { plansIn } from './extractors/plans.ts';
import type { ConceptKind, Status } from './facts.ts';
import { tagText } from './tagger.ts';
import { foldText } from './text.ts';
import { tokenize } from './tokens.ts';

/** What a ticked label says. */
export interface Tick {
  id: string;
  kind: ConceptKind;
  status: Status;
}

/** A list of labels on a listing. */
export type LabelField = TickField | 'insurance';

type Scope = readonly [kind: ConceptKind, ids: RegExp];

const ANY = /^/;
/** Which concepts a list can hold, the likeliest first. */
const SCOPES: Record<LabelField, readonly Scope[]> = {
  specialties: [
    ['issue', ANY],
    ['approach', ANY],
    ['population', ANY],
    ['practical', ANY],
  ],
  issues: [
    ['issue', ANY],
    ['approach', ANY],
    ['population', ANY],
    ['practical', ANY],
  ],
  approaches: [['approach', ANY]],
  ages: [['population', /^age_/]],
  participants: [
    ['population', /^(?:fmt|age)_/],
    ['approach', /^(?:couples_general|family_marital|group_therapy)$/],
  ],
  communities: [
    ['population', /^com_/],
    ['issue', ANY],
    ['population', ANY],
  ],
  faith: [['identity', /^f_/]],
  identity: [
    ['identity', /^[gro]_/],
    ['identity', ANY],
  ],
  languages: [
    ['language', ANY],
    ['practical', /^acc_asl$/],
  ],
  insurance: [['insurer', ANY]],
};
/** The same service under two names: the topic that is ticked, and the method. */
const TWINS: Record<string, string> = {
  life_coaching: 'coaching',
  medication_issue: 'medication',
  testing_issue: 'testing',
};

/** A ticked faith may be the clinician's own or one they are glad to work with; "allied" is welcome, not experience. */
const WELCOME = /\b(?:allied|friendly|aligned|ally)\b/i;
const LIMITED =
  /\b(?:conversational|some|little|limited|basic|intermediate|beginner|learning|interpreter|not fluent|imperfect)\b/i;
const OUT_OF_NETWORK = /\s*[(-]\s*out[- ]of[- ]network\s*\)?\s*$/i;

const LOCAL = /\bof\s+(?!America\b)[A-Z]/;

function keyOf(label: string): string {
  return tokenize(foldText(label).cased)
    .map((token) => token.norm)
    .join(' ');
}

const INDEX = new Map<string, Concept[]>();
for (const concept of CONCEPTS) {
  for (const name of new Set([concept.label, ...concept.aliases].map(keyOf))) {
    INDEX.set(name, [...(INDEX.get(name) ?? []), concept]);
  }
}

function exact(label: string, scopes: readonly Scope[]): Concept[] {
  const named = INDEX.get(keyOf(label)) ?? [];
  for (const [kind, ids] of scopes) {
    const found = named.filter((concept) => concept.kind === kind && ids.test(concept.id));
    if (found.length > 0) return found;
  }
  return [];
}

/** A label as a whole, then without its bracket, then what stands in the bracket. */
function named(label: string, scopes: readonly Scope[]): Concept[] {
  const bracket = /^(.*?)\s*\(([^()]*)\)\s*$/.exec(label);
  const tries = bracket === null ? [label] : [label, bracket[1] ?? '', bracket[2] ?? ''];
  for (const each of tries) {
    const found = exact(each, scopes);
    if (found.length > 0) return found;
  }
  return [];
}

function insuranceTick(label: string): Tick[] {
  const text = label.trim();
  if (/^yes$/i.test(text)) return [{ id: 'ins_yes', kind: 'practical', status: 'stated' }];
  if (/^no(?:ne)?$/i.test(text)) {
    return [
      { id: 'ins_none', kind: 'practical', status: 'stated' },
      { id: 'ins_yes', kind: 'practical', status: 'denied' },
    ];
  }
  const outside = OUT_OF_NETWORK.test(text) && text.replace(OUT_OF_NETWORK, '') !== '';
  const plan = outside ? text.replace(OUT_OF_NETWORK, '') : text;
  const found = named(plan, SCOPES.insurance);
  const ids =
    found.length > 0
      ? found.map((concept) => concept.id)
      : plansIn(`insurance ${plan}`).map((each) => each.id);
  // "BCBS of Texas" is a plan of that name somewhere: it proves nothing of another.
  const local = found.length === 0 && LOCAL.test(plan);
  const status: Status = outside ? 'denied' : local ? 'weak' : 'stated';
  const ticks = [...new Set(ids)].map((id): Tick => ({ id, kind: 'insurer', status }));
  if (outside) ticks.push({ id: 'oon', kind: 'insurer', status: 'stated' });
  if (ids.includes('self_pay')) ticks.push({ id: 'ins_none', kind: 'practical', status: 'stated' });
  if (/^superbills?$|^super bill/i.test(text))
    ticks.push({ id: 'superbill', kind: 'practical', status: 'stated' });
  return ticks;
}

function byReading(label: string, scopes: readonly Scope[]): Tick[] {
  return tagText(label)
    .filter((tag) => scopes.some(([kind, ids]) => tag.kind === kind && ids.test(tag.id)))
    .map(({ id, kind, status }) => ({ id, kind, status }));
}

/** Labels come from short lists, so each is worked out once; the limit is for pages that invent labels. */
const RESOLVED = new Map<string, readonly Tick[]>();
const MOST_RESOLVED = 10_000;

/**
 * The concepts of one ticked label. Whole labels are looked up without regard to case, spelling and punctuation;
 * what is left is read like a statement. An unknown label gives an empty list.
 */
export function resolveTick(label: string, field: LabelField): readonly Tick[] {
  const key = `${field} ${label}`;
  const known = RESOLVED.get(key);
  if (known !== undefined) return known;
  const ticks = resolve(label, field);
  if (RESOLVED.size < MOST_RESOLVED) RESOLVED.set(key, ticks);
  return ticks;
}

/** "Behavioral therapies (including ERP)" is one tick for several methods: which of them is not said. */
function included(label: string, scopes: readonly Scope[], known: readonly Tick[]): Tick[] {
  const names = /\((?:including|incl\.|e\.g\.,?|such as)\s+([^()]*)\)/i.exec(label)?.[1];
  return (names ?? '')
    .split(/,|\band\b|\bor\b/)
    .flatMap((name) => exact(name, scopes))
    .filter(({ id }) => !known.some((tick) => tick.id === id))
    .map(({ id, kind }): Tick => ({ id, kind, status: 'weak' }));
}

function resolve(label: string, field: LabelField): Tick[] {
  if (label.trim() === '') return [];
  if (field === 'insurance') return insuranceTick(label);
  const scopes = SCOPES[field];
  const found = named(label, scopes);
  const plain =
    field === 'languages'
      ? label
          .replace(/\s*[(,-].*$|\b(?:conversational|some|a little|basic|limited|intermediate|fluent)\b/gi, '')
          .trim()
      : label;
  const concepts = found.length > 0 ? found : named(plain, scopes);
  if (concepts.length === 0) return byReading(label, scopes);
  const weak = WELCOME.test(label) || field === 'faith' || (field === 'languages' && LIMITED.test(label));
  const status: Status = weak ? 'weak' : 'stated';
  const ticks = concepts.map(({ id, kind }): Tick => ({ id, kind, status }));
  ticks.push(...included(label, scopes, ticks));
  for (const { id } of concepts) {
    const twin = conceptOf(own(TWINS, id) ?? '');
    if (twin && !ticks.some((tick) => tick.id === twin.id))
      ticks.push({ id: twin.id, kind: twin.kind, status });
  }
  return ticks;
}
