import type { Descriptor, Source, Step } from '../../listing/descriptor.ts';

const ID: Step = ['match', '(\\d{6})$'];
const text = (select: string, ...steps: Step[]): Source => ({ select, steps });
const record = (path: string, ...steps: Step[]): Source => ({ store: 'state', path, steps });
const ticks = (select: string): Source => ({ select: `${select} li`, every: true });
/** One line of the list of prices. */
const price = (line: string, ...steps: Step[]): Source => ({
  select: '#fees li',
  every: true,
  steps: [['keep', line], ...steps],
});

/** What a card and a profile's head have in common, by the prefix of their classes. */
const place = (prefix: string) => ({
  profession: [text(`.${prefix}-credentials`, ['match', '^[^,]+'])],
  credentials: [text(`.${prefix}-credentials`, ['match', ',\\s*(\\S[\\s\\S]*)$'], ['split', ',\\s*'])],
  city: [text('.place', ['match', '^(.+?),'])],
  region: [text('.place', ['match', ',\\s*([A-Z]{2})\\b'])],
  postalCode: [text('.place', ['match', '(\\d{5})$'])],
  inPerson: [text('.format', ['if', 'in person', 'yes']), text('.format', ['if', 'online only', 'no'])],
  online: [text('.format', ['if', 'online', 'yes']), text('.format', ['if', 'in person only', 'no'])],
  availability: [
    text(`.${prefix}-availability`, ['if', 'not accepting', 'closed']),
    text(`.${prefix}-availability`, ['if', 'waitlist', 'waitlist']),
    { always: 'accepting' },
  ],
  verified: [text(`.${prefix}-verified`, ['if', 'verified', 'yes'])],
});

/** The directory that `npm start` serves from this machine. Everyone in it is invented. */
export const descriptor: Descriptor = {
  id: 'fernhill',
  label: 'Fernhill Therapist Index',
  evidence: 'seen',
  basis: 'the fictional directory that ships with the project',
  matches: ['http://localhost/*'],
  currency: 'USD',
  pages: [
    { kind: 'profile', select: 'main.profile[data-listing-id]' },
    { kind: 'results', select: '.therapist-card[data-listing-id]' },
    { kind: 'empty', select: '.therapist-list' },
  ],
  stores: {
    state: { script: 'script#listings-state', format: 'json', path: 'results.*', id: { path: 'id' } },
  },
  results: {
    row: '.therapist-card[data-listing-id]',
    exclude: '.carousel',
    badge: { corner: 'top-right', inset: [16, -13] },
    fields: {
      ...place('card'),
      key: [{ select: '', take: 'data-listing-id', steps: [ID] }],
      name: [text('.card-name'), record('listingName')],
      url: [{ select: '.card-name a', take: 'href' }],
      feeIndividual: [record('fees.individual', ['join', ' - '])],
      feeCouples: [record('fees.couples', ['join', ' - '])],
      slidingScale: [record('fees.slidingScale', ['map', { true: 'yes' }])],
      statement: [record('statement'), text('.card-statement')],
    },
  },
  profile: {
    exclude: '.carousel',
    badge: { anchor: '.profile-head', corner: 'top-right', inset: [16, -13] },
    fields: {
      ...place('profile'),
      key: [{ select: 'main.profile', take: 'data-listing-id', steps: [ID] }],
      name: [text('.profile-name')],
      url: [{ page: 'address' }],
      feeIndividual: [price('^individual')],
      feeCouples: [price('^couples')],
      slidingScale: [price('^sliding scale: yes', ['join', ''], ['if', 'yes', 'yes'])],
      freeConsultation: [price('^free consultation: yes', ['join', ''], ['if', 'yes', 'yes'])],
      acceptsInsurance: [{ select: '#insurance li', steps: [['if', '\\S', 'yes']] }],
      insurance: [ticks('#insurance')],
      specialties: [ticks('#specialties')],
      issues: [ticks('#issues')],
      approaches: [ticks('#types-of-therapy')],
      ages: [ticks('#ages')],
      participants: [ticks('#participants')],
      communities: [ticks('#communities')],
      faith: [ticks('#religion')],
      identity: [ticks('#ethnicity')],
      languages: [ticks('#languages')],
      pronouns: [text('.profile-pronouns', ['without', '[()]'])],
      statement: [{ select: '#about-me p, #my-approach p', every: true, steps: [['join', ' ']] }],
      yearsInPractice: [
        {
          select: '#credentials li',
          every: true,
          steps: [
            ['keep', '^in practice'],
            ['join', ' '],
            ['match', '\\d+'],
          ],
        },
      ],
    },
  },
};
