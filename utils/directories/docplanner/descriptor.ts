import type { Descriptor, Source, Step } from '../../listing/descriptor.ts';

const text = (select: string, ...steps: Step[]): Source => ({ select, steps });
const ownAttribute = (attribute: string, ...steps: Step[]): Source => ({
  select: '',
  take: attribute,
  steps,
});
/** What an address begins with is the doctor's own; the field and the town follow it. */
const KEY: Step = ['match', '^https?://[^/]+/([^/?#]+)'];
const list = (part: string): Source => ({ select: `#${part} li`, every: true });

/** The sites of the family and what they write prices in. */
const CURRENCIES: Record<string, string> = {
  'doctoralia.es': 'EUR',
  'doctoralia.com.mx': 'MXN',
  'doctoralia.com.br': 'BRL',
  'doctoralia.co': 'COP',
  'doctoralia.cl': 'CLP',
  'doctoralia.pe': 'PEN',
  'doctoralia.com.pt': 'EUR',
  'doctoraliar.com': 'ARS',
  'jameda.de': 'EUR',
  'znanylekarz.pl': 'PLN',
  'miodottore.it': 'EUR',
  'znamylekar.cz': 'CZK',
  'doktortakvimi.com': 'TRY',
};
const HOSTS = Object.keys(CURRENCIES);
const HOST: Step = ['match', '^https?://(?:www\\.)?([^/]+)'];
/** The button that opens the rest stands in the same line: "· Ver más". */
const WITHOUT_REST: Step = ['without', '(?:(?<!\\s)\\s+)?·[^·]*$'];

/** In the header a title stands before the name, in an element of its own: "Psic.", "Dr. med.", "lek.". */
const HEADER = '[data-test-id="doctor-header-fullname"]';
const TITLE =
  '(?:psic|psicól|dra?|lic|licd[ao]|mtr[oa]?|profa?|med|dipl|psych|lek|mgr|dott|ssa|phdr|mudr|uzm|psk|doç|klin|rer|nat|esp)\\.?(?:-|\\s+|$|(?<=\\.))';

const SERVICE = '[data-test-id="address-service-item"]';
const COUPLE = 'pareja|matrimoni|coppia|paar|casal|casais|\\bpar\\b|małże|manžel|çift|famil|rodzin';
/** A first visit, a group, a test is no usual session. */
const OTHER = 'primera|prima visita|erst|pierwsz|první|primeira|ilk|grup|test|evalua|informe|certificad';
const price = (...steps: Step[]): Source => ({
  select: SERVICE,
  every: true,
  steps: [
    // A price that has lost its name may be anybody's.
    ['keep', '\\p{L}{4}'],
    ['drop', OTHER],
    ...steps,
    ['match', '((?:[$€]|R\\$|S/)?\\s?\\d[\\d., ]{0,30})(?:€|zł|Kč|TL)?\\s{0,9}$'],
  ],
});
const place = (part: string, take: string): Source => ({
  select: `.profile-address-card__location ${part}`,
  take,
});
/** Whether one of the addresses is a place, or one of them is not. */
const held = (value: string): Source => ({
  select: `[data-id="doctor-address-item"][data-address-is-online-only="${value}"]`,
  take: 'data-address-is-online-only',
  steps: [['map', { [value]: 'yes' }]],
});

/** One template under several names. Reviews by patients are longer than the clinician's words: left out. */
export const descriptor: Descriptor = {
  id: 'docplanner',
  label: 'Doctoralia, jameda, ZnanyLekarz, MioDottore',
  evidence: 'described',
  basis:
    'a description of their common template as it was in 2026, and the head of one profile of about 2023',
  matches: HOSTS.flatMap((host) => [`https://www.${host}/*`, `https://${host}/*`]),
  currency: 'EUR',
  pages: [
    { kind: 'results', select: '[data-id="result-item"][data-doctor-url]' },
    { kind: 'profile', select: HEADER },
  ],
  stores: {},
  results: {
    row: '[data-id="result-item"][data-doctor-url]',
    badge: { corner: 'top-right', inset: [16, -13] },
    fields: {
      key: [ownAttribute('data-doctor-url', KEY)],
      name: [ownAttribute('data-doctor-name')],
      url: [ownAttribute('data-doctor-url')],
      profession: [
        text('[data-test-id="doctor-specializations"]', WITHOUT_REST),
        ownAttribute('data-eec-specialization-name'),
      ],
      online: [ownAttribute('data-is-online-only', ['map', { true: 'yes', 1: 'yes' }])],
      inPerson: [ownAttribute('data-is-online-only', ['map', { true: 'no', 1: 'no' }])],
    },
  },
  profile: {
    exclude: '[itemprop="review"], [data-id="result-item"]',
    badge: { anchor: HEADER, corner: 'top-right', inset: [0, 0] },
    fields: {
      key: [{ page: 'address', steps: [KEY] }],
      name: [
        text(`${HEADER} [itemprop="name"]`),
        // Where that element is gone, a title that is left alone is nobody.
        text(HEADER, ['without', `^(?:${TITLE})+`], ['keep', '\\p{L}\\S?\\s+\\p{L}']),
      ],
      url: [{ page: 'address' }],
      profession: [text('[data-test-id="doctor-specializations"]', WITHOUT_REST)],
      city: [place('.city', 'content')],
      region: [place('.province', 'content')],
      postalCode: [
        {
          ...place('span[content]', 'content'),
          every: true,
          steps: [
            ['keep', '^\\d[\\d -]{2,8}\\d$'],
            ['join', ' '],
          ],
        },
      ],
      feeIndividual: [price(['drop', COUPLE])],
      feeCouples: [price(['keep', COUPLE])],
      currency: [{ page: 'address', steps: [HOST, ['map', CURRENCIES]] }],
      insurance: [
        {
          select: '[data-id$="-insurances"] .modal-body h5',
          every: true,
          steps: [
            ['drop', 'privad|sin aseguradora|particular|privat|selbstzahl|prywatn|senza assicurazione'],
          ],
        },
      ],
      inPerson: [held('false')],
      online: [held('true')],
      specialties: [list('expertIn')],
      issues: [list('disease')],
      statement: [text('#about-section [data-test-id="about-description"]')],
    },
  },
};
