import type { Descriptor, Source, Step } from '../../listing/descriptor.ts';
import type { FieldName } from '../../listing/listing.ts';
import { ECHOES } from './phrases.ts';
import { PROFILE_2017 } from './profile-2017.ts';
import { PROFILE_2025 } from './profile-2025.ts';
import { RESULTS_2019, ROW_2019 } from './results-2019.ts';
import { ABOUT, PAGE_STATES, RESULTS_2025, ROW_2025 } from './results-2025.ts';

type Fields = Partial<Record<FieldName, Source[]>>;

/** Sources of several generations of one page: each selects nothing on the others' pages. */
function either(...generations: Fields[]): Fields {
  const joined: Fields = {};
  for (const [field, sources] of generations.flatMap(
    (fields) => Object.entries(fields) as [FieldName, Source[]][],
  )) {
    joined[field] = [...(joined[field] ?? []), ...sources];
  }
  return joined;
}

/** By country, as an address begins with it or a record names it. */
const OF_COUNTRY: Record<string, string> = {
  at: 'EUR',
  au: 'AUD',
  be: 'EUR',
  ca: 'CAD',
  ch: 'CHF',
  de: 'EUR',
  dk: 'DKK',
  es: 'EUR',
  fr: 'EUR',
  gb: 'GBP',
  hk: 'HKD',
  ie: 'EUR',
  it: 'EUR',
  nl: 'EUR',
  nz: 'NZD',
  se: 'SEK',
  sg: 'SGD',
  us: 'USD',
  za: 'ZAR',
};
const CURRENCY: Step = [
  'map',
  Object.fromEntries(
    Object.entries(OF_COUNTRY).flatMap(([country, code]) => [
      [country, code],
      [country.toUpperCase(), code],
    ]),
  ),
];
const currency: Source[] = [
  { store: 'nuxt', path: 'primaryLocation.countryCode', steps: [CURRENCY] },
  { select: '[itemprop="addressCountry"]', take: 'content', steps: [CURRENCY] },
  { page: 'address', steps: [['match', '^https?://[^/]+/([a-z]{2})/'], CURRENCY] },
  { page: 'address', steps: [['if', '^https?://[^/]+/rms/', 'USD']] },
];

export const descriptor: Descriptor = {
  id: 'psychologytoday',
  label: 'Psychology Today',
  evidence: 'seen',
  basis:
    'US results pages saved in June 2025 and October 2019, US profiles saved in 2017 and October 2019, fragments of profiles of 2024 and 2026; whole profiles of 2022 and of today, other countries and pages with a filter set only as others describe them',
  matches: ['https://www.psychologytoday.com/*', 'https://psychologytoday.com/*'],
  formerly: [
    'https://therapists.psychologytoday.com/*',
    'https://psychiatrists.psychologytoday.com/*',
    'https://treatment.psychologytoday.com/*',
  ],
  currency: 'USD',
  pages: [
    { kind: 'results', select: `${ROW_2025}, ${ROW_2019}` },
    { kind: 'profile', select: '#profileContainer[data-profid]' },
    { kind: 'profile', select: 'h1.profile-title', path: '^/[a-z]{2,4}/[a-z-]+/.*\\d/?$' },
    {
      kind: 'empty',
      select: '.results, .results-container, .no-results',
      path: '^/[a-z]{2,4}/(therapists|psychiatrists|counselling|counsellors|treatment-rehab|profile)(/|$)',
    },
  ],
  stores: PAGE_STATES,
  results: {
    row: `${ROW_2025}, ${ROW_2019}`,
    exclude: '.video-carousel, .carousel-item, .quick-tips, .details-overlay',
    badge: { corner: 'top-right', inset: [16, -13] },
    about: ABOUT,
    fields: { ...either(RESULTS_2025, RESULTS_2019), currency },
  },
  profile: {
    exclude:
      '.profile-nearby, .profile-network, .professional-connections, .connection, .group-small, .modal, #contactBar, .results-row, .video-carousel, .carousel-item, .profile-personalstatement-body ~ .profile-personalstatement-body, [class*="matching-criteria"], [data-x*="matching-criteria"]',
    composed: '[class*="at-a-glance"], [class*="quote-cta"]',
    echoes: ECHOES,
    over: '.details-overlay:not(.loading):not(:has(.loading))',
    badge: { anchor: '.profile-middle, h1.profile-title', corner: 'top-right', inset: [0, 0] },
    fields: { ...either(PROFILE_2017, PROFILE_2025), currency },
  },
};
