import type { Descriptor, Source, Step } from '../../listing/descriptor.ts';
import { credentialSteps, professionIn, saysFull } from './phrases.ts';

const PROFILE = '#profileContainer[data-profid]';
/** Since 2022 the statement has a heading of its own. */
const STATEMENT_2022 = '.profile-statement:has(> .profile-statement-heading)';
const text = (select: string, ...steps: Step[]): Source => ({ select, steps });
const ownAttribute = (attribute: string, ...steps: Step[]): Source => ({
  select: PROFILE,
  take: attribute,
  steps,
});
const address = (item: string): Source =>
  text(`.address-rank-1 [itemprop="${item}"], .address-mobile [itemprop="${item}"]`, ['without', ',\\s*$']);

/** A line of a list of facts, by how it begins. */
const line = (list: string, begins: string, ...steps: Step[]): Source => ({
  select: `${list} li`,
  every: true,
  steps: [['keep', begins], ['join', ' '], ...steps],
});
const HEADINGS =
  '.spec-list > h2, .specialties-section > h4, h3.spec-subcat, h5.spec-subcat, div.spec-subcat > strong, div.spec-subcat > .h5';
const SEPARATORS: Step = ['without', '^\\s*(?:,|and\\s)\\s*|(?<!\\s)\\s*,\\s*$'];

/**
 * What stands right after its heading: a list, or a line such as "Ethnicity: one, another". Not merely
 * somewhere below it: where a heading is missing, its list would else go to the heading before.
 */
const below = (heading: string): Source => ({
  select: 'h3.spec-subcat + .row li, div.spec-subcat > strong ~ span, div.spec-subcat > .h5 ~ span',
  every: true,
  under: { heading: HEADINGS, text: heading },
  steps: [SEPARATORS],
});
/** The same list by its class, which only 2019 has. */
const named = (items: string): Source => ({ select: items, every: true, steps: [SEPARATORS] });
/**
 * In 2022 the headings had lost their classes, and a list stood in the block after its own, nothing between: what
 * lies deeper is a section of its own, which may have lost its heading.
 */
const rightAfter = (heading: string): Source => ({
  select: 'h5 + div > ul > li',
  every: true,
  under: { heading: 'h3, h4, h5', text: heading },
});
/** "I also speak: Cantonese, Mandarin", as one line of a block of its own. */
const lineLabelled = (label: string): Source => ({
  select: '.spec-subcat',
  every: true,
  steps: [
    ['keep', `^${label}:`],
    ['join', ', '],
    ['match', ':\\s*(\\S[\\s\\S]*)$'],
    // "Hispanic and Latino" is one.
    ['split', '(?<!\\s)\\s*,\\s*(?:and\\s+)?|(?<!\\s)\\s+and\\s+(?!Latino)'],
  ],
});
const PLANS_OF_2017 = '.profile-finances .attributes-insurance li, .profile-finances > .spec-list li';

/** Profiles of 2017 and of 2019: one page, first with bare headings, then with classes. */
export const PROFILE_2017: NonNullable<Descriptor['profile']>['fields'] = {
  key: [ownAttribute('data-profid', ['match', '^\\d+$'])],
  name: [
    text('.profile-middle h1[itemprop="name"], #profHdr h1[itemprop="name"]'),
    ownAttribute('data-prof-name'),
  ],
  url: [
    { select: PROFILE, take: 'data-profile-url', steps: [['match', '^.*/\\d+$']] },
    {
      select: 'link[rel="canonical"]',
      take: 'href',
      steps: [['match', '^(?:(?!/rms/name/).)*/rms/name/.+$']],
    },
  ],
  profession: [text('.profile-title h2, h2.profile-title', professionIn)],
  credentials: [text('.profile-title h2, h2.profile-title', ...credentialSteps)],
  city: [address('addressLocality')],
  region: [address('addressRegion')],
  postalCode: [address('postalcode'), address('postalCode')],
  inPerson: [text('.address-rank-1 [itemprop="streetAddress"]', ['if', '\\S', 'yes'])],
  online: [text('#select-finances-online', ['if', 'offers online', 'yes'])],
  availability: [
    text(`.profile-personalstatement, ${STATEMENT_2022}`, saysFull),
    // The mark is believed only beside a statement that could say otherwise.
    {
      select: `${PROFILE}:has(.profile-personalstatement .statementPara, .profile-statement-heading)`,
      take: 'data-new-clients',
      steps: [['map', { 1: 'accepting' }]],
    },
  ],
  feeIndividual: [line('.profile-finances', '^(avg )?cost\\b', ['match', ':\\s*(\\S[\\s\\S]*)$'])],
  slidingScale: [
    line('.profile-finances', '^sliding scale:', ['if', ':\\s*yes', 'yes']),
    line('.profile-finances', '^sliding scale:', ['if', ':\\s*no', 'no']),
  ],
  freeConsultation: [text('.profile-consultation', ['if', 'free phone consultation', 'yes'])],
  acceptsInsurance: [
    line('.profile-finances', '^accepts insurance:', ['if', ':\\s*yes', 'yes']),
    line('.profile-finances', '^accepts insurance:', ['if', ':\\s*no', 'no']),
    {
      select: PLANS_OF_2017,
      every: true,
      steps: [
        ['drop', '^out[ -]of[ -]network|\\b(cash|self|private)[ -]?pay'],
        ['join', ' '],
        ['if', '\\S', 'yes'],
      ],
    },
  ],
  insurance: [{ select: PLANS_OF_2017, every: true }],
  specialties: [{ select: '.specialties-list li, .attributes-top li', every: true }],
  issues: [
    named('.attributes-issues li, .attributes-mental-health li, .attributes-sexuality li'),
    below('^(issues|mental health|sexuality)$'),
  ],
  approaches: [named('.attributes-treatment-orientation li'), below('^treatment orientation$')],
  ages: [named('.attributes-age-focus li'), below('^age$'), rightAfter('^age$')],
  participants: [named('.attributes-modality li'), below('^modality$'), rightAfter('^modality$')],
  // Ethnicity stands under "Client Focus": who comes, not who the clinician is.
  communities: [
    named('.attributes-ethnicity-focus > .h5 ~ span, .attributes-categories li'),
    below('^(ethnicity:|categories)$'),
    lineLabelled('ethnicity'),
  ],
  faith: [below('^religious orientation:$'), lineLabelled('faith')],
  languages: [below('^alternative languages:$'), lineLabelled('i also speak')],
  pronouns: [text('#profHdr .profile-pronouns', ['without', '[()]'])],
  // Of a statement in several languages English is read alone where it is there, else the first.
  statement: [
    {
      select: '.profile-personalstatement [id^="statement"][id$="-en"]',
      every: true,
      steps: [['join', ' ']],
    },
    {
      // Headings alone are nobody's statement.
      select: '.profile-personalstatement:has(.statementPara) :is(h3, .statementPara)',
      every: true,
      steps: [['join', ' ']],
    },
    text(`${STATEMENT_2022} .profile-statement-heading + div`),
  ],
  yearsInPractice: [
    line('.profile-qualifications', '^years in practice', ['match', '\\d+']),
    line('h3 + ul', '^years in practice', ['match', '\\d+']),
  ],
  telephone: [text('.profile-phone [itemprop="telephone"], .profile-phone, .phone-number')],
  licences: [
    line('.profile-qualifications', '^licen[sc]e\\b.*\\bstate\\b', ['match', ':\\s*(\\S[\\s\\S]*)$']),
  ],
  changedOn: [text('.last-modified')],
  verified: [text('.profile-verified', ['if', 'verified by', 'yes'])],
};
