import type { Kind, Kinds } from './kinds.ts';

/** How two readings of a field are held against each other, where its kind alone does not say: see `agree.ts`. */
type Agreement = 'same' | 'newest' | 'region' | 'statement';

interface Field {
  kind: Kind;
  /** The longest that the field, or an item of its list, may be: no honest listing comes near. In characters. */
  max?: number;
  /** Whether it is a list of ticks. */
  tick?: true;
  agree?: Agreement;
}

/** The most items that a list may hold. */
export const MAX_ITEMS = 300;

/** An item of a list, in characters. */
export const MAX_ITEM = 300;

/** Of texts with their places: how many, and in characters. */
export const MAX_TEXTS = 100;
export const MAX_PLACE = 200;
export const MAX_TEXT = 5000;

/** How many licences, and what a page was asked for. */
export const MAX_LICENCES = 20;
export const MAX_ASKED = 40;

/** Where a field stood, in characters. */
export const MAX_SOURCE = 400;

const tick = { kind: 'list', tick: true } as const;
const answer = { kind: 'answer' } as const;

/**
 * Every field of a listing, in the order in which a reading is shown. Its type, what is let in, what is kept of a
 * page and how two readings are merged follow from here.
 */
export const FIELDS = {
  /** The directory's own id of the clinician. Readings are joined by it, never by name. */
  key: { kind: 'text', max: 200, agree: 'same' },
  name: { kind: 'text', max: 300 },
  /** An address is the page's own and no claim about the clinician: the newer one leads there. */
  url: { kind: 'address', max: 2000, agree: 'newest' },
  profession: { kind: 'text', max: 500 },
  credentials: { kind: 'list' },
  city: { kind: 'text', max: 200 },
  region: { kind: 'text', max: 200, agree: 'region' },
  postalCode: { kind: 'text', max: 40 },
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
  pronouns: { kind: 'text', max: 100 },
  statement: { kind: 'text', max: 20_000, agree: 'statement' },
  yearsInPractice: { kind: 'years' },
  verified: answer,
  /** What the clinician says beside the statement, each under its question: "availability", "insurance", … */
  texts: { kind: 'texts' },
  /** A line above the statement. */
  headline: { kind: 'text', max: 500, agree: 'newest' },
  /** As printed: a directory may print a number of its own. */
  telephone: { kind: 'text', max: 40, agree: 'newest' },
  licences: { kind: 'licences' },
  /** The number of the national register of providers (US), ten digits. */
  npi: { kind: 'text', max: 10, agree: 'same' },
  /** The number in the register of a professional body, as printed. */
  registerNumber: { kind: 'text', max: 60 },
  /** The company that keeps the listing: a call may reach it first. */
  company: { kind: 'text', max: 200 },
  secondAddress: { kind: 'text', max: 300, agree: 'newest' },
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

/** The fields of one kind. */
export type FieldOf<K extends Kind> = {
  [F in FieldName]: Table[F]['kind'] extends K ? F : never;
}[FieldName];

export type TickField = { [F in FieldName]: Table[F] extends { tick: true } ? F : never }[FieldName];

/** Every field, in the order in which a reading is shown. */
export const FIELD_NAMES = Object.keys(FIELDS) as [FieldName, ...FieldName[]];

/** A field's row of the table. */
export const fieldOf = (field: FieldName): Field => FIELDS[field];

/** The fields that hold a list of ticks. */
export const TICK_FIELDS = FIELD_NAMES.filter((field): field is TickField => fieldOf(field).tick === true);
