import type { Descriptor, Source, Step } from '../../listing/descriptor.ts';
import { credentialSteps, professionIn } from './phrases.ts';

const text = (select: string, ...steps: Step[]): Source => ({ select, steps });
const suffix = (...steps: Step[]): Source => text('.profile-suffix-heading', ...steps);
const person = (path: string, ...steps: Step[]): Source => ({ store: 'person', path, steps });
/** The line about appointments has a name for each of its forms: `--appointments`, `--appointments-disabled`, … */
const APPOINTMENTS = '[class*="at-a-glance_row--appointments"]';
const appointments = (...steps: Step[]): Source => text(APPOINTMENTS, ...steps);
const glance = (row: string, ...steps: Step[]): Source => text(`.at-a-glance_row--${row}`, ...steps);

/** Where a list stands to its heading: beside it, or in a block beside it. Nothing further off is its own. */
const beside = (ticks: string): string =>
  `:is(h2, h3) ~ :is(${ticks}), :is(h2, h3) ~ :is(ul, ol, div, p, span) > :is(${ticks})`;
const without: Step[] = [
  ['without', '^[\\s,]+|(?<![\\s,])[\\s,]+$'],
  ['keep', '\\S'],
];
/**
 * The ticks below a heading of their own, whatever their elements: programs of others disagree on those, and agree
 * on the headings. A comma between two of them is none.
 */
const below = (heading: string, ...next: string[]): Source => ({
  select: beside('.attribute_base, [data-x^="attribute-"], li'),
  every: true,
  under: { heading: 'h2, h3', text: heading, ...(next.length > 0 && { next }) },
  steps: without,
});
const FOCUS = '[class*="client-focus"]';
const tile = (heading: string, ...next: string[]): Source => ({
  select: `${FOCUS} [data-x^="attribute-"], ${FOCUS} .client-focus-description`,
  every: true,
  under: { heading: `${FOCUS} :is(h2, h3)`, text: heading, ...(next.length > 0 && { next }) },
  steps: without,
});
/** "Participants Individuals, Couples": one item for each kind of client. */
const focus = (label: string): Source => ({
  select: '.client-focus-item',
  every: true,
  steps: [
    ['keep', `^${label}\\b`],
    ['join', ', '],
    ['match', `^${label}:?\\s+(\\S[\\s\\S]*)$`],
    ['split', '(?<!\\s)\\s*,\\s*'],
  ],
});
/** Sources disagree whether a section's name is its id or its class. */
const section = (name: string, items: string) => `#${name} ${items}, .${name} ${items}`;

const FEES = '.fees, .at-a-glance_row--fees, .finance-section';
const fee = (kind: string): Source[] => {
  const price: Step = ['match', `${kind}[^\\d]{0,24}(\\d[\\d,.]*(?:\\s*[-–]\\s*[^\\d\\s]?\\d[\\d,.]*)?)`];
  return [text(FEES, price), { ...feeLines, steps: [['join', ' '], price] }];
};
const feeLines: Source & { select: string } = {
  select: 'h3 ~ ul li, h3 ~ p, h3 ~ div, h3 ~ span',
  every: true,
  under: { heading: 'h2, h3', text: '^fees$' },
};
const IF_SLIDING: Step = ['if', 'sliding scale(?!:? no\\b)', 'yes'];

const PLANS_OF_2025 = 'div.insurance .section-list li, .insurance-section li';

const LINE = '.address-tile .address-line, .location-address-phone .address';
const place = (keep: string, pattern: string): Source => ({
  select: LINE,
  every: true,
  steps: [
    ['keep', keep],
    ['join', '; '],
    ['match', pattern],
  ],
});
const US = ',\\s*[A-Z]{2,3}\\b';
const UK = '^[^\\d;]+\\s[A-Z]{1,2}\\d[A-Z\\d]?(?:\\s*\\d[A-Z]{2})?$';

/**
 * Profiles since about 2023: fragments that were seen in 2024 and 2026, the texts that the site's own pages hold
 * for them, and what several programs of others agree on. No whole page was at hand.
 */
export const PROFILE_2025: NonNullable<Descriptor['profile']>['fields'] = {
  key: [
    { select: 'a[data-x="website-link"]', take: 'href', steps: [['match', '/profile/(\\d+)\\b']] },
    { page: 'address', steps: [['match', '/(\\d+)/?$']] },
  ],
  name: [text('h1.profile-title'), text('.details-overlay .profile-title'), person('name')],
  url: [{ page: 'address' }],
  profession: [suffix(professionIn), person('jobTitle')],
  credentials: [
    suffix(...credentialSteps),
    person('honorificSuffix', ['split', '(?<!\\s)\\s*,\\s*'], ['keep', '\\S']),
  ],
  city: [
    place(US, '^(.+?),'),
    place(UK, '^(.+?)(?:,|(?<!\\s))\\s+[A-Z]{1,2}\\d'),
    person('workLocation.0.address.addressLocality'),
    person('workLocation.address.addressLocality'),
  ],
  region: [
    place(US, ',\\s*([A-Z]{2,3})\\b'),
    person('workLocation.0.address.addressRegion'),
    person('workLocation.address.addressRegion'),
  ],
  postalCode: [
    place(US, ',\\s*[A-Z]{2,3}\\s+([^;]+)'),
    place(UK, '\\s([A-Z]{1,2}\\d[A-Z\\d]?(?:\\s*\\d[A-Z]{2})?)(?:;|$)'),
    person('workLocation.0.address.postalCode'),
    person('workLocation.address.postalCode'),
  ],
  inPerson: [appointments(['if', 'in[ -]person', 'yes']), appointments(['if', 'online only', 'no'])],
  online: [appointments(['if', 'in[ -]person only', 'no']), appointments(['if', 'online', 'yes'])],
  availability: [
    appointments(['if', 'unable to accept|not (?:currently )?accepting|no openings', 'closed']),
    appointments(['if', 'wait ?list', 'waitlist']),
    glance('availability', ['if', 'unable to accept|not accepting', 'closed']),
    glance('availability', ['if', 'waitlist', 'waitlist']),
    glance('availability', ['if', 'accepting', 'accepting']),
    // What is offered to whoever calls now: "Available both in-person and online".
    appointments(['if', '^available\\b', 'accepting']),
  ],
  feeIndividual: fee('individual sessions?'),
  feeCouples: fee('couples? sessions?'),
  slidingScale: [
    text(FEES, IF_SLIDING),
    {
      ...feeLines,
      steps: [['join', ' '], IF_SLIDING],
    },
  ],
  acceptsInsurance: [
    {
      select: PLANS_OF_2025,
      every: true,
      steps: [
        ['drop', '^out[ -]of[ -]network|\\b(cash|self|private)[ -]?pay'],
        ['join', ' '],
        ['if', '\\S', 'yes'],
      ],
    },
  ],
  insurance: [{ select: PLANS_OF_2025, every: true }, below('^(accepted )?insurance( plans)?$')],
  specialties: [below('^top specialties$')],
  issues: [
    below('^(expertise|issues)$', '^mental health$'),
    person('knowsAbout', ['split', '(?<!\\s)\\s*,\\s*'], ['keep', '\\S']),
  ],
  approaches: [
    below('^types of therapy$'),
    {
      select: section('treatment-approach-attributes-section', '.section-list li'),
      every: true,
    },
  ],
  ages: [tile('^ages?$'), focus('ages?')],
  participants: [tile('^(participants|modality)$'), focus('participants')],
  // Ethnicity and sexuality stand under "Client Focus": who comes, not who the clinician is.
  communities: [tile('^communities$', '^ethnicity$', '^sexuality$'), focus('communities')],
  faith: [tile('^(religion|faith)s?$'), focus('religions?')],
  languages: [tile('^(languages?|i also speak):?$'), below('^(languages?|i also speak):?$')],
  pronouns: [text('.profile-pronouns', ['without', '[()]'])],
  statement: [
    { select: '.personal-statement-container .paragraph', every: true, steps: [['join', ' ']] },
    { select: '.personal-statement .paragraph', every: true, steps: [['join', ' ']] },
    person('description'),
  ],
  yearsInPractice: [text('.qualifications', ['match', 'in practice for\\s+(\\d{1,2})\\b'])],
  telephone: [text('a.phone-icon-ctr, .lets-connect-phone-number'), person('telephone')],
  // Kept as data a number is written in one way, whatever becomes of the page around it.
  licences: [
    person('hasCertification', ['record', { number: 'certificationIdentification', state: 'issuedBy.name' }]),
    text(
      '.qualifications',
      ['split', '(?=licensed by state of)'],
      ['match', 'licensed by state of\\s+[^/]{2,40}/\\s*[\\w.-]+'],
    ),
  ],
  company: [
    {
      select: '[class*="third-party"], [class*="disclaimer"]',
      steps: [['match', 'managed by\\s+(.{2,80}?)\\.\\s*your call']],
    },
  ],
  changedOn: [person('dateModified')],
};
