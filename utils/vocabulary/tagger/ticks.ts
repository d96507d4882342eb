import type { TickField } from '../../listing/listing.ts';
import { own } from '../../lookup/own.ts';
import { type Concept, conceptOf } from '../concepts/concepts.ts';
import type { CatalogueKind, ConceptId, ConceptKind, Subkind } from '../concepts/kinds.ts';
import { plansIn } from './extractors/plans.ts';
import type { Status } from './facts.ts';
import { conceptsNamed } from './label-names.ts';
import { tagText } from './tagger.ts';

/** What a ticked label says. */
export interface Tick {
  id: ConceptId;
  kind: ConceptKind;
  status: Status;
}

/** A list of labels on a listing. */
export type LabelField = TickField | 'insurance';

type TickScope = readonly [kind: CatalogueKind, holds: (concept: Concept) => boolean];

const ANY = () => true;
const of =
  (...subkinds: readonly Subkind[]) =>
  ({ subkind }: Concept) =>
    subkinds.includes(subkind);
/** Which concepts a list can hold, the likeliest first. */
const SCOPES: Record<LabelField, readonly TickScope[]> = {
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
  approaches: [
    ['approach', ANY],
    ['issue', ANY],
    ['practical', of('setting')],
    ['population', of('participants')],
  ],
  ages: [
    ['population', of('age')],
    ['population', of('participants')],
  ],
  participants: [
    ['population', of('participants', 'age')],
    ['approach', ANY],
    ['practical', of('setting')],
    ['issue', ANY],
  ],
  communities: [
    ['population', of('community')],
    ['issue', ANY],
    ['population', ANY],
    ['approach', of('affirming')],
    ['practical', of('access')],
  ],
  faith: [['identity', of('faith')]],
  identity: [
    ['identity', of('clinician_gender', 'clinician_ethnicity', 'lived_experience')],
    ['identity', ANY],
  ],
  languages: [
    ['language', ANY],
    ['practical', ({ id }) => id === 'acc_asl'],
  ],
  insurance: [
    ['insurer', ANY],
    ['practical', of('money', 'payment')],
  ],
};
/** Payers of a kind, as other countries tick them. */
const PAYERS =
  /^(?:(?:gesetzliche|private|alle|öffentliche) (?:krankenkassen?|kassen?|krankenversicherung(?:en)?)|krankenkassen?|kassenzulassung|kassenleistung|privatversicherung|privatversicherte|s[eé]curit[eé] sociale|assurance maladie|mutuelles?|conventionn[eé]e?|mon soutien psy|seguros? m[eé]dicos?|aseguradoras|seguros? de salud|mutuas?|private (?:health|medical) insurance|health insurance|insurance|insurance accepted|accepts insurance|private insurance)$/i;
const SPENDING = /^(?:hsa|fsa|hsa\s*\/\s*fsa|health savings account|flexible spending account)s?$/i;
const NETWORK = /^out[- ]of[- ]network(?: provider)?s?$/i;
const BLUE = /\b(?:blue ?(?:cross|shield)|bcbs)/i;

/** The same service under two names: the topic that is ticked, and the method. */
const TWINS: Readonly<Partial<Record<ConceptId, ConceptId>>> = {
  life_coaching: 'coaching',
  medication_issue: 'medication',
  testing_issue: 'testing',
};

/** A ticked faith may be the clinician's own or one they are glad to work with; "allied" is welcome, not experience. */
const WELCOME = /\b(?:allied|friendly|aligned|ally)\b/i;
const LIMITED =
  /\b(?:conversational|some|little|limited|basic|intermediate|beginner|learning|interpreter|not fluent|imperfect)\b/i;
const OUT_OF_NETWORK = /(?<!\s)\s*[(-]\s*out[- ]of[- ]network\s*(?:\)\s*)?$/i;

const LOCAL = /\bof\s+(?!America\b)[A-Z]/;

function exact(label: string, scopes: readonly TickScope[]): Concept[] {
  for (const [kind, holds] of scopes) {
    const found = conceptsNamed(label, (concept) => concept.kind === kind && holds(concept));
    if (found.length > 0) return found;
  }
  return [];
}

const PART_BREAK = /(?:(?<!\s)\s+)?(?:[,/&;|+·•]|\s[-–]\s|\b(?:and|or|und|oder|sowie|et|ou|y|e|o)\b)\s*/i;
/** What stands around the name of a problem or a method and says nothing more. */
const AROUND =
  /^(?:(?:therapie|behandlung|beratung|hilfe|probleme|umgang|traitement|prise en charge|troubles?|probl[eè]mes?|difficult[eé]s|gestion|accompagnement|tratamiento|terapia|problemas?|trastornos?|dificultades|manejo|gesti[oó]n|atenci[oó]n|issues|problems|difficulties|support|counsell?ing|therapy|help|coping|living|dealing|working)\s+(?:bei|von|mit|für|der|des|du|de l['’]|de la|de los|de las|de|d['’]|des|del|para|en|avec|pour|contra|with|around|for|of)\s*)+|(?<!\s)\s+(?:issues?|problems?|concerns?|difficult(?:y|ies)|struggles|challenges|support|counsell?ing|disorders?|therapy|psychotherapy|psychotherapie|therapie)$/gi;

/** A label as a whole, then without its bracket, then what stands in the bracket. */
function named(label: string, scopes: readonly TickScope[]): Concept[] {
  const bracket = /^(.*?)(?<!\s)\s*[([]([^()[\]]*)[)\]]\s*$/.exec(label);
  const tries = bracket === null ? [label] : [label, bracket[1] ?? '', bracket[2] ?? ''];
  for (const each of tries) {
    const found = exact(each, scopes);
    if (found.length > 0) return found;
  }
  return [];
}

/** What the parts of a label name: "Panik/Phobien", "Deuil et séparation"; each as a whole, or without the words around it. */
function namedInParts(label: string, scopes: readonly TickScope[]): Concept[] {
  const bare = label.replace(/(?<![([][^)\]\n\r\u2028\u2029]*?)[([].*?[)\]]/g, ' ').trim();
  const whole = bare.replace(AROUND, '').trim();
  const found = whole === '' || whole === bare ? [] : named(whole, scopes);
  if (found.length > 0) return found;
  const parts = bare.split(PART_BREAK).filter((part) => part !== '');
  if (parts.length < 2) return [];
  return [
    ...new Set(
      parts.flatMap((part) => {
        const direct = named(part, scopes);
        return direct.length > 0 ? direct : named(part.replace(AROUND, '').trim(), scopes);
      }),
    ),
  ];
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
  if (PAYERS.test(text)) return [{ id: 'ins_yes', kind: 'practical', status: 'stated' }];
  if (SPENDING.test(text)) return [{ id: 'hsa', kind: 'practical', status: 'stated' }];
  if (NETWORK.test(text)) return [{ id: 'oon', kind: 'insurer', status: 'stated' }];
  const outside = OUT_OF_NETWORK.test(text) && text.replace(OUT_OF_NETWORK, '') !== '';
  const plan = outside ? text.replace(OUT_OF_NETWORK, '') : text;
  const found = named(plan, SCOPES.insurance);
  // A list of plans often holds how else one may pay: a reduced fee, a receipt.
  const [money] = found;
  if (money?.kind === 'practical') return [{ id: money.id, kind: money.kind, status: 'stated' }];
  const ids =
    found.length > 0
      ? found.map((concept) => concept.id)
      : plansIn(`insurance ${plan}`).map((each) => each.id);
  if (ids.length === 0 && BLUE.test(plan)) ids.push('bcbs');
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

/** What a label names beside the matter of its list is a mention: "defiance in children" says nothing of whom they see. */
function mostOf(kind: ConceptKind, status: Status, first: TickScope | undefined): Status {
  const own = first === undefined || kind === first[0] || (first[0] === 'issue' && kind === 'approach');
  return own || status !== 'stated' ? status : 'weak';
}

function isInScope(concept: Concept | undefined, scopes: readonly TickScope[]): boolean {
  return concept !== undefined && scopes.some(([kind, holds]) => concept.kind === kind && holds(concept));
}

function byReading(label: string, scopes: readonly TickScope[]): Tick[] {
  const [first] = scopes;
  return tagText(label)
    .filter(({ id }) => isInScope(conceptOf(id), scopes))
    .map(({ id, kind, status }) => ({ id, kind, status: mostOf(kind, status, first) }));
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
  const ticks = tickOf(label, field);
  if (RESOLVED.size < MOST_RESOLVED) RESOLVED.set(key, ticks);
  return ticks;
}

/** "Behavioral therapies (including ERP)" is one tick for several methods: which of them is not said. */
function included(label: string, scopes: readonly TickScope[], known: readonly Tick[]): Tick[] {
  const names = /\((?:including|incl\.|e\.g\.,?|such as)\s([^()]*)\)/i.exec(label)?.[1];
  return (names ?? '')
    .split(/,|\b(?:and\b|or\b)/)
    .flatMap((name) => exact(name, scopes))
    .filter(({ id }) => !known.some((tick) => tick.id === id))
    .map(({ id, kind }): Tick => ({ id, kind, status: 'weak' }));
}

function tickOf(label: string, field: LabelField): Tick[] {
  if (label.trim() === '') return [];
  if (field === 'insurance') return insuranceTick(label);
  const scopes = SCOPES[field];
  const found = named(label, scopes);
  const plain =
    field === 'languages'
      ? label
          .replace(
            /(?<!\s)\s*[(,-][\s\S]*$|\b(?:conversational|some|a little|basic|limited|intermediate|fluent)\b/gi,
            '',
          )
          .trim()
      : label;
  let concepts = found.length > 0 ? found : named(plain, scopes);
  const whole = concepts.length > 0;
  if (!whole) concepts = namedInParts(plain, scopes);
  if (concepts.length === 0) return byReading(label, scopes);
  const weak = WELCOME.test(label) || field === 'faith' || (field === 'languages' && LIMITED.test(label));
  const status: Status = weak ? 'weak' : 'stated';
  const ticks = concepts.map(
    ({ id, kind }): Tick => ({ id, kind, status: whole ? status : mostOf(kind, status, scopes[0]) }),
  );
  ticks.push(...included(label, scopes, ticks));
  for (const { id } of concepts) {
    const twin = conceptOf(own(TWINS, id) ?? '');
    if (twin && !ticks.some((tick) => tick.id === twin.id))
      ticks.push({ id: twin.id, kind: twin.kind, status });
  }
  return ticks;
}

/** A list of which less is understood proves nothing by what it leaves out. */
const ENOUGH_UNDERSTOOD = 0.5;

/**
 * Whether a list of labels is understood well enough that a missing label means something: of a list most of whose labels
 * are unknown, nobody can say what it leaves out. An empty list is none.
 */
export function isUnderstood(labels: readonly string[], field: LabelField): boolean {
  const said = labels.filter((label) => label.trim() !== '');
  const known = said.filter((label) => resolveTick(label, field).length > 0);
  return said.length > 0 && known.length >= said.length * ENOUGH_UNDERSTOOD;
}
