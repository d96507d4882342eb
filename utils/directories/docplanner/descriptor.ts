import type { Descriptor, Source, Step } from '../../listing/descriptor.ts';

const text = (select: string, ...steps: Step[]): Source => ({ select, steps });
const own = (attribute: string, ...steps: Step[]): Source => ({ select: '', take: attribute, steps });
/** What an address begins with is the doctor's own; the field and the town follow it. */
const KEY: Step = ['match', '^https?://[^/]+/([^/?#]+)'];
const list = (part: string): Source => ({ select: `#${part} li`, every: true });

/** One template under several names. Reviews by patients are longer than the clinician's words: left out. */
export const descriptor: Descriptor = {
  id: 'docplanner',
  label: 'Doctoralia, jameda, ZnanyLekarz, MioDottore',
  evidence: 'described',
  basis: 'a description of their common template as it was in 2026; no page of it was at hand',
  matches: [
    'https://www.doctoralia.es/*',
    'https://doctoralia.es/*',
    'https://www.jameda.de/*',
    'https://jameda.de/*',
    'https://www.znanylekarz.pl/*',
    'https://znanylekarz.pl/*',
    'https://www.miodottore.it/*',
    'https://miodottore.it/*',
  ],
  currency: 'EUR',
  pages: [
    { kind: 'results', select: '[data-id="result-item"][data-doctor-url]' },
    { kind: 'profile', select: '[data-test-id="doctor-header-fullname"]' },
  ],
  stores: {},
  results: {
    row: '[data-id="result-item"][data-doctor-url]',
    badge: { corner: 'top-right', inset: [16, -13] },
    fields: {
      key: [own('data-doctor-url', KEY)],
      name: [own('data-doctor-name')],
      url: [own('data-doctor-url')],
      profession: [text('[data-test-id="doctor-specializations"]'), own('data-eec-specialization-name')],
      online: [own('data-is-online-only', ['map', { true: 'yes', 1: 'yes' }])],
      inPerson: [own('data-is-online-only', ['map', { true: 'no', 1: 'no' }])],
    },
  },
  profile: {
    exclude: '[itemprop="review"], [data-id="result-item"]',
    badge: { anchor: '[data-test-id="doctor-header-fullname"]', corner: 'top-right', inset: [0, 0] },
    fields: {
      key: [{ page: 'address', steps: [KEY] }],
      name: [text('[data-test-id="doctor-header-fullname"]')],
      url: [{ page: 'address' }],
      profession: [text('[data-test-id="doctor-specializations"]')],
      specialties: [list('expertIn')],
      issues: [list('disease')],
      statement: [text('#about-section [data-test-id="about-description"]')],
    },
  },
};
