import type { Descriptor, Source, Step } from '../../listing/descriptor.ts';

const SLUG: Step = ['match', '/therapists/profile/([a-z0-9-]+?-\\d{8})\\b'];
const NUMBER: Step = ['match', '\\+?\\(?\\d[\\d() .-]{6,}\\d'];
const text = (select: string, ...steps: Step[]): Source => ({ select, steps });
const ticks = (select: string): Source => ({ select, every: true });

export const descriptor: Descriptor = {
  id: 'goodtherapy',
  label: 'GoodTherapy',
  evidence: 'seen',
  basis: 'US results and profile pages saved in May 2020',
  matches: ['https://www.goodtherapy.org/*', 'https://goodtherapy.org/*'],
  currency: 'USD',
  pages: [
    { kind: 'profile', select: '#profileTitle_id' },
    { kind: 'results', select: 'ul.therapist-list > li .therapist_middle_section' },
    { kind: 'empty', select: 'ul.therapist-list' },
    { kind: 'empty', path: '^/(newsearch|therapists/[a-z]{2}/)', selectNone: '#profileTitle_id' },
  ],
  stores: {},
  results: {
    row: 'ul.therapist-list > li',
    badge: { corner: 'top-right', inset: [16, -13] },
    fields: {
      key: [
        { select: '.therapist_middle_section a[href]', take: 'href', steps: [SLUG] },
        { select: '.locacion', take: 'data-seof', steps: [SLUG] },
      ],
      name: [text('.therapist_middle_section h2')],
      url: [{ select: '.therapist_middle_section a[href]', take: 'href' }],
      credentials: [text('.therapist_middle_section h3', ['split', '(?<!\\s)\\s*,\\s*'])],
      profession: [text('.therapist_middle_section h4')],
      city: [text('.lprofile-address', ['match', '^(.+?),[A-Z0-9\\s-]*$'])],
      postalCode: [text('.lprofile-address', ['match', '\\b(\\d{5})\\b'])],
      online: [text('.telehealthTag', ['if', 'telehealth', 'yes'])],
      statement: [text('.read_content_par')],
      telephone: [text('.thrapist_phone_show', NUMBER)],
      verified: [text('.verified-credentials', ['if', 'verified', 'yes'])],
    },
  },
  profile: {
    exclude: '.breadcrumb_lists, .backCityProfile',
    badge: { anchor: '.profileName', corner: 'top-right', inset: [0, 0] },
    fields: {
      key: [
        { select: 'link[rel="canonical"]', take: 'href', steps: [SLUG] },
        { select: '[onclick*="/therapists/profile/"]', take: 'onclick', steps: [SLUG] },
      ],
      name: [text('#profileTitle_id')],
      url: [{ select: 'link[rel="canonical"]', take: 'href' }],
      credentials: [text('.profileCred', ['split', '(?<!\\s)\\s*,\\s*'])],
      profession: [text('#professionsDefined')],
      city: [text('#editOffice1 [itemprop="addressLocality"]')],
      region: [text('#editOffice1 [itemprop="addressRegion"]')],
      postalCode: [text('#editOffice1 [itemprop="postalCode"]')],
      inPerson: [text('#editOffice1 [itemprop="streetAddress"]', ['if', '\\S', 'yes'])],
      online: [
        text('#servicesprovidedData', ['if', 'telehealth|online|distance|video', 'yes']),
        text('.profileTE', ['if', 'telehealth', 'yes']),
      ],
      availability: [
        text('.profileTE:has(.fa-times-circle)', ['if', 'not accepting', 'closed']),
        text('.profileTE:has(.fa-check-circle)', ['if', 'accepting', 'accepting']),
      ],
      slidingScale: [text('#sliding_scale', ['if', 'sliding', 'yes'])],
      freeConsultation: [text('#free_initial_consultation', ['if', 'free', 'yes'])],
      issues: [ticks('#issuesData > li')],
      approaches: [ticks('#modelsData > li')],
      ages: [ticks('#agesData > li')],
      participants: [ticks('#servicesprovidedData > li')],
      communities: [text('.groupsiworkwith', ['split', '(?<!\\s)\\s*,\\s*'])],
      languages: [ticks('#languagesData > li')],
      statement: [
        {
          select: '.profileBottomLeft .text:has(> h2):not(:has(> ul)) > p',
          every: true,
          // The order that the page has today, whatever block comes first tomorrow.
          under: { heading: '.profileBottomLeft .text > h2', text: '^my approach', next: ['^more info', ''] },
          steps: [['join', ' ']],
        },
      ],
      telephone: [text('[itemprop="telephone"]', NUMBER)],
      // "Psychologist - 3123": the profession, then the number.
      licences: [text('#licenceinfo1', ['match', '[-–]\\s*(\\S*\\d\\S*)$'])],
      verified: [text('.profileVer', ['if', 'verified', 'yes'])],
    },
  },
};
