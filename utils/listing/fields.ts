import type { Kind, Kinds } from './kinds.ts';
import { LONGEST_ADDRESS, LONGEST_KEY, LONGEST_NUMBER, LONGEST_STATEMENT } from './limits.ts';

/** How two readings of a field are held against each other, where its kind alone does not say: see `agree.ts`. */
type Agreement = 'same' | 'newest' | 'region' | 'statement';

interface Field {
  kind: Kind;
  /** The longest that the field may be, in characters, where it is not the usual one of `limits.ts`. */
  max?: number;
  /** Only whole: half an id, an address or a number is someone else's. What is longer is left out. */
  whole?: true;
  /** Whether it is a list of ticks. */
  tick?: true;
  agree?: Agreement;
}

const tick = { kind: 'list', tick: true } as const;
const answer = { kind: 'answer' } as const;

/**
 * Every field of a listing, in the order in which a reading is shown. Its type, what is let in, what is kept of a
 * page and how two readings are merged follow from here.
 */
export const FIELDS = {
  /** The directory's own id of the clinician. Readings are joined by it, never by name. */
  key: { kind: 'text', max: LONGEST_KEY, whole: true, agree: 'same' },
  name: { kind: 'text' },
  /** An address is the page's own and no claim about the clinician: the newer one leads there. */
  url: { kind: 'address', max: LONGEST_ADDRESS, whole: true, agree: 'newest' },
  profession: { kind: 'text' },
  credentials: { kind: 'list' },
  city: { kind: 'text' },
  region: { kind: 'text', agree: 'region' },
  postalCode: { kind: 'text' },
  inPerson: answer,
  online: answer,
  availability: { kind: 'availability' },
  feeIndividual: { kind: 'fee' },
  feeCouples: { kind: 'fee' },
  /** Of both fees, as a code such as `USD`; empty when the page does not say. */
  currency: { kind: 'currency' },
  slidingScale: answer,
  freeConsultation: answer,
  acceptsInsurance: answer,
  /** Plans as listed; `null` when the page has no list of plans. */
  insurance: { kind: 'plans' },
  /** The few topics that the clinician put first. */
  specialties: tick,
  issues: tick,
  approaches: tick,
  ages: tick,
  participants: tick,
  communities: tick,
  faith: tick,
  identity: tick,
  languages: tick,
  pronouns: { kind: 'text' },
  statement: { kind: 'text', max: LONGEST_STATEMENT, agree: 'statement' },
  yearsInPractice: { kind: 'years' },
  verified: answer,
  /** What the clinician says beside the statement, each under its question: "availability", "insurance", … */
  texts: { kind: 'texts' },
  /** A line above the statement. */
  headline: { kind: 'text', agree: 'newest' },
  /** As printed: a directory may print a number of its own. */
  telephone: { kind: 'text', max: LONGEST_NUMBER, whole: true, agree: 'newest' },
  licences: { kind: 'licences' },
  /** The number of the national register of providers (US), ten digits. */
  npi: { kind: 'text', max: LONGEST_NUMBER, whole: true, agree: 'same' },
  /** The number in the register of a professional body, as printed. */
  registerNumber: { kind: 'text', max: LONGEST_NUMBER, whole: true },
  /** The company that keeps the listing: a call may reach it first. */
  company: { kind: 'text' },
  secondAddress: { kind: 'text', agree: 'newest' },
  /** What the page's filter says of everyone on it; never part of the lists above, of which nothing is seen. */
  askedFor: { kind: 'asked' },
  /** When the clinician last changed the listing, where the page says so. */
  changedOn: { kind: 'date', agree: 'newest' },
  /** The day of the reading. */
  readOn: { kind: 'date', agree: 'newest' },
} as const satisfies Record<string, Field>;

type Table = typeof FIELDS;

/** A field of a listing that can be read from a page. */
export type FieldName = keyof Table;

/** What each field holds. */
export type Values = { [F in FieldName]: Kinds[Table[F]['kind']] };

export type TickField = { [F in FieldName]: Table[F] extends { tick: true } ? F : never }[FieldName];

/** Every field, in the order in which a reading is shown. */
export const FIELD_NAMES = Object.keys(FIELDS) as [FieldName, ...FieldName[]];

/** A field's row of the table. */
export const fieldOf = (field: FieldName): Field => FIELDS[field];

/** The fields that hold a list of ticks. */
export const TICK_FIELDS = FIELD_NAMES.filter((field): field is TickField => fieldOf(field).tick === true);
