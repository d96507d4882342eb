import type { About, Descriptor, Source, Step } from '../../listing/descriptor.ts';

/** Codes of the embedded records, in the words that the page itself shows. */
const ROLES: Record<string, string> = {
  COUNSELOR: 'Counselor',
  FAMILY_ASSOCIATE: 'Marriage & Family Therapist Associate',
  FAMILY_THERAPIST: 'Marriage & Family Therapist',
  LICENSED_PROFESSIONAL_COUNSELOR: 'Licensed Professional Counselor',
  LIMITED_PSYCHOANALYST: 'Limited Permit Psychoanalyst',
  OCCUPATIONAL_THERAPIST: 'Occupational Therapist',
  PRE_LICENSED_PROFESSIONAL: 'Pre-Licensed Professional',
  PSYCHIATRIST: 'Psychiatrist',
  PSYCHOLOGIST: 'Psychologist',
  SOCIAL_WORK: 'Clinical Social Work/Therapist',
};

const subtitle = (...steps: Step[]): Source => ({ select: '.profile-subtitle-credentials', steps });
const record = (path: string, ...steps: Step[]): Source => ({ store: 'nuxt', path, steps });
const structured = (path: string): Source => ({ store: 'ld', path });
const place = (pattern: string): Source => ({
  select: '.profile-location .address',
  steps: [['match', pattern]],
});

/** A record that says of in person and online one yes and one no. Two noes are a record that says nothing. */
const settings = (means: Record<string, string>): Source =>
  record('appointmentTypes', ['pick', 'inPerson', 'online'], ['join', ' '], ['map', means]);
/** Both icons are both settings. One alone may be either: it is a room only where a town stands beside it. */
const ICONS = '.profile-location .icons-container svg';
const ICONS_BY_TOWN = '.profile-location:has(.address a) .icons-container svg';

/** Where the state of a page stands: records that Nuxt keeps, and the structured data of a list or a profile. */
export const PAGE_STATES: Descriptor['stores'] = {
  nuxt: {
    script: 'script#__NUXT_DATA__',
    format: 'nuxt',
    path: 'data.data-*.page.results.*',
    id: { path: 'id' },
  },
  ld: {
    script: 'script[type="application/ld+json"]',
    format: 'json',
    path: 'mainEntity.*',
    id: { path: '@id', steps: [['match', '/(\\d+)/?$']] },
  },
  // Nobody but the site knows how it keeps its clinicians: alone, in a graph, or in the page that is about them.
  person: {
    script: 'script[type="application/ld+json"]',
    format: 'json',
    path: '|@graph.*|mainEntity|@graph.*.mainEntity',
    id: {
      path: '',
      steps: [
        ['pick', '@type', '@type.0', '@type.1', 'url', '@id', 'name'],
        ['join', '\n'],
        // Without a type it has to have an address. Pages have the same one, and hold nothing.
        [
          'match',
          '^(?:https?:|(?:[\\w:]+\\n)?[\\w:]*(?:person|organization|business|physician|clinic)\\n)[\\s\\S]*',
        ],
        // The number in its address, else its name, which stands last.
        ['match', '/(\\d+)/?(?:[?#]\\S*)?(?:\\n|$)|(?<![^\\n])(?!https?:|/)[^\\n]+$'],
      ],
    },
  },
};

/**
 * What a list says of itself. Its filters are links, not boxes, and no page with one ticked was seen: the marks that
 * pages commonly give to what is chosen.
 */
export const ABOUT: About = {
  heading: 'h1',
  chips: [
    '.checked',
    '.active',
    '.selected',
    '.applied-filter',
    '.active-filter',
    '[aria-checked="true"]',
    '[aria-pressed="true"]',
  ],
  chip: '[data-x^="filter-item-"], .filter-checkbox, .applied-filter, .active-filter',
  state: { script: 'script#__NUXT_DATA__', prefix: 'data-' },
};

export const ROW_2025 = '.results-row[data-x^="profile-result-"]';

/** A statement in each of several languages. The first that has words is the statement, whatever its place. */
const STATEMENTS = [0, 1, 2, 3].map((entry) => `personalStatements.${entry}`);
const PARAGRAPHS = [1, 2, 3].map((part) => `paragraph${part}`);
const HEADLINES = [1, 2, 3].map((part) => `headline${part}`);

/** Rows of 2025, joined by id with the page's records. A row without a line about availability is open. */
export const RESULTS_2025: NonNullable<Descriptor['results']>['fields'] = {
  key: [{ select: '', take: 'data-x', steps: [['match', 'profile-result-(\\d+)$']] }],
  name: [{ select: '.profile-title' }, record('listingName'), structured('name')],
  url: [{ select: 'a.profile-title', take: 'href' }, record('canonicalUrl')],
  profession: [
    subtitle(['match', '^[^,]+']),
    record('healthRoleWriteIn'),
    record('healthRole', ['map', ROLES]),
  ],
  // The line is there or not as a whole; the record's list begins with the profession.
  credentials: [
    subtitle(['without', '^[^,]*,?'], ['split', '(?<!\\s)\\s*,\\s*']),
    record('suffixes', ['pick', 'label'], ['drop', '^HealthRoles\\.']),
  ],
  city: [
    record('primaryLocation.cityName'),
    structured('workLocation.address.addressLocality'),
    place('^(.+?),\\s*[A-Z]{2,3}\\b'),
  ],
  region: [
    record('primaryLocation.regionCode'),
    place(',\\s*([A-Z]{2,3})\\b'),
    structured('workLocation.address.addressRegion'),
  ],
  postalCode: [
    record('primaryLocation.postalCode'),
    structured('workLocation.address.postalCode'),
    place(',\\s*[A-Z]{2,3}\\s+(\\S[\\s\\S]*)$'),
  ],
  online: [
    record('appointmentTypes.online', ['map', { true: 'yes' }]),
    settings({ 'true false': 'no' }),
    { select: '.profile-location .address', steps: [['if', '^online only$', 'yes']] },
    { count: ICONS, as: { 2: 'yes' } },
    { count: ICONS_BY_TOWN, as: { 1: 'no' } },
  ],
  inPerson: [
    record('appointmentTypes.inPerson', ['map', { true: 'yes' }]),
    settings({ 'false true': 'no' }),
    { select: '.profile-location .address', steps: [['if', '^online only$', 'no']] },
    { count: ICONS, as: { 2: 'yes' } },
    { count: ICONS_BY_TOWN, as: { 1: 'yes' } },
  ],
  availability: [
    { select: '.accepting-appointments', steps: [['if', 'not accepting', 'closed']] },
    { select: '.accepting-appointments', steps: [['if', 'waitlist', 'waitlist']] },
    record('accepting_appointments', ['map', { YES: 'accepting', NO: 'closed', WAITLIST: 'waitlist' }]),
    { select: '', take: 'data-x', steps: [['if', '^profile-result-', 'accepting']] },
  ],
  feeIndividual: [record('fees.individual_session_cost')],
  feeCouples: [record('fees.couples_session_cost')],
  slidingScale: [record('fees.sliding_scale', ['map', { true: 'yes' }])],
  statement: [
    ...STATEMENTS.map((entry) => record(entry, ['pick', ...PARAGRAPHS], ['join', ' '])),
    { select: '.profile-statement .statements' },
  ],
  texts: [
    record('quotes', ['record', { place: 'type', text: 'languages.*.quote' }]),
    record('personalStatements', ['record', { place: '=statement', text: `&${PARAGRAPHS.join('|')}` }]),
    record('personalStatements', ['record', { place: '=headline', text: HEADLINES.join('|') }]),
  ],
  headline: STATEMENTS.map((entry) =>
    record(entry, ['pick', ...HEADLINES], ['keep', '\\S'], ['join', ' · '], ['match', '\\S.*']),
  ),
  telephone: [record('formattedPhoneNumber'), { select: '.results-row-phone' }, structured('telephone')],
  company: [record('thirdPartyName')],
  secondAddress: [
    record(
      'secondaryLocation',
      ['pick', 'cityName', 'regionCode', 'postalCode'],
      ['join', ', '],
      ['match', '\\S.*'],
    ),
  ],
  verified: [
    record('verificationStatus', [
      'map',
      { VERIFIED: 'yes', VERIFIED_WITH_ID: 'yes', VERIFIED_EXPIRED: 'no', FAILED: 'no' },
    ]),
    {
      select: '.verified-badge',
      take: 'class',
      steps: [['if', '(^|\\s)VERIFIED(_WITH_ID)?(\\s|$)', 'yes']],
    },
    {
      select: '.verified-badge',
      take: 'class',
      steps: [['if', '(^|\\s)(VERIFIED_EXPIRED|NOT_VERIFIED|FAILED)(\\s|$)', 'no']],
    },
  ],
};
