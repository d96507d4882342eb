/** Three-valued: a listing that is silent is `unknown`, never `no`. */
export type Answer = 'yes' | 'no' | 'unknown';

export type Availability = 'accepting' | 'waitlist' | 'closed' | 'unknown';

/** Lowest and highest price of one session, in the currency the listing uses. Equal when one price is given. */
export type FeeRange = readonly [min: number, max: number];

/**
 * What one page says of one clinician, as raw strings.
 * A field that the page does not hold is absent from `sources`; an empty list with a source is a list that was there and empty.
 */
export interface Listing {
  /** The directory's own id of the clinician. Readings are joined by it, never by name. */
  key: string;
  name: string;
  url: string;
  profession: string;
  credentials: string[];
  city: string;
  region: string;
  postalCode: string;
  inPerson: Answer;
  online: Answer;
  availability: Availability;
  feeIndividual: FeeRange | null;
  feeCouples: FeeRange | null;
  /** Of both fees, as a code such as `USD`; empty when the page does not say. */
  currency: string;
  slidingScale: Answer;
  freeConsultation: Answer;
  acceptsInsurance: Answer;
  /** Plans as listed; `null` when the page has no list of plans. */
  insurance: string[] | null;
  /** The few topics that the clinician put first. */
  specialties: string[];
  issues: string[];
  approaches: string[];
  ages: string[];
  participants: string[];
  communities: string[];
  faith: string[];
  identity: string[];
  languages: string[];
  pronouns: string;
  statement: string;
  yearsInPractice: number | null;
  verified: Answer;
  /** For each field that was found, where on the page: `state:results.fees`, `dom:.profile-title`, … */
  sources: Partial<Record<FieldName, string>>;
}

/** Stands as the source of a field that the page says nothing of, where the directory's silence has a meaning. */
export const NOTHING_SAID = 'directory: nothing said';

/** A field of a listing that can be read from a page. */
export type FieldName = Exclude<keyof Listing, 'sources'>;

/** The fields that hold a list of ticks. */
export const TICK_FIELDS = [
  'specialties',
  'issues',
  'approaches',
  'ages',
  'participants',
  'communities',
  'faith',
  'identity',
  'languages',
] as const satisfies readonly FieldName[];

export type TickField = (typeof TICK_FIELDS)[number];

/** Every field, in the order in which a reading is shown. */
export const FIELD_NAMES = [
  'key',
  'name',
  'url',
  'profession',
  'credentials',
  'city',
  'region',
  'postalCode',
  'inPerson',
  'online',
  'availability',
  'feeIndividual',
  'feeCouples',
  'currency',
  'slidingScale',
  'freeConsultation',
  'acceptsInsurance',
  'insurance',
  ...TICK_FIELDS,
  'pronouns',
  'statement',
  'yearsInPractice',
  'verified',
] as const satisfies readonly FieldName[];

/** A listing of which nothing is known yet. */
export function emptyListing(key = ''): Listing {
  return {
    key,
    name: '',
    url: '',
    profession: '',
    credentials: [],
    city: '',
    region: '',
    postalCode: '',
    inPerson: 'unknown',
    online: 'unknown',
    availability: 'unknown',
    feeIndividual: null,
    feeCouples: null,
    currency: '',
    slidingScale: 'unknown',
    freeConsultation: 'unknown',
    acceptsInsurance: 'unknown',
    insurance: null,
    specialties: [],
    issues: [],
    approaches: [],
    ages: [],
    participants: [],
    communities: [],
    faith: [],
    identity: [],
    languages: [],
    pronouns: '',
    statement: '',
    yearsInPractice: null,
    verified: 'unknown',
    sources: {},
  };
}

/** Whether the page had this list of ticks at all, empty or not. */
export function hasList(listing: Listing, field: TickField): boolean {
  return listing.sources[field] !== undefined || listing[field].length > 0;
}
