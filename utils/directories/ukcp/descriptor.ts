import type { Descriptor, Source, Step } from '../../listing/descriptor.ts';

const text = (select: string, ...steps: Step[]): Source => ({ select, steps });
const sessions = (pattern: string): Source =>
  text('.profile-listing-contact-session-type', ['if', pattern, 'yes']);
/** "BRIGHTON BN1", or with the whole postcode. Only the first place: the others are further offices. */
const place = (pattern: string): Source => text('.profile-listing-locations strong', ['match', pattern]);
/** The end of a profile's address: a name and a number. The whole of it, so that no two share one. */
const KEY: Step = ['match', '/?therapist/([^/?#]+)/?$'];
/** Only beside a heading of its own: what lost its heading is not taken for the section before. */
const below = (heading: string, items: string): Source => ({
  select: `section h2 ~ ${items}, section h2 ~ * ${items}`,
  every: true,
  under: { heading: 'section h2', text: heading },
});

export const descriptor: Descriptor = {
  id: 'ukcp',
  label: 'UKCP',
  evidence: 'seen',
  basis: 'one list saved in 2026, without its names and texts; its profiles only as described',
  matches: ['https://www.psychotherapy.org.uk/*', 'https://psychotherapy.org.uk/*'],
  currency: 'GBP',
  pages: [
    { kind: 'results', select: '.profile-listing a.light-anchor' },
    { kind: 'profile', select: '.therapist-header h1', path: '^/therapist/' },
    { kind: 'empty', select: '.results-no' },
  ],
  stores: {},
  results: {
    row: '.profile-listing',
    about: { marked: '.tag-list li.relevant', counted: '.results-no', notices: '.fat-search-alert' },
    badge: { corner: 'top-right', inset: [16, -13] },
    fields: {
      key: [{ select: 'a.light-anchor', take: 'href', steps: [KEY] }],
      name: [text('h2')],
      // The list is a fragment with addresses from the site's root, whatever page it was put in.
      url: [
        {
          select: 'a.light-anchor',
          take: 'href',
          steps: [['without', '(?<=^https?://[^/]+)/.*(?=/therapist/[^/]+$)']],
        },
      ],
      city: [place('^(.+?)(?<!\\s)\\s+[A-Z]{1,2}\\d')],
      postalCode: [place('\\s([A-Z]{1,2}\\d[A-Z\\d]?(?:\\s*\\d[A-Z]{2})?)$')],
      inPerson: [sessions('\\bin[ -]person\\b')],
      online: [sessions('\\bremote\\b')],
      specialties: [{ select: '.tag-list li', every: true }],
      statement: [text('p')],
    },
  },
  profile: {
    exclude: '.profile-listing',
    badge: { anchor: '.therapist-header', corner: 'top-right', inset: [0, 0] },
    fields: {
      key: [{ page: 'address', steps: [KEY] }],
      name: [text('.therapist-header h1')],
      url: [{ page: 'address' }],
      feeIndividual: [text('.profile-locations .cost')],
      currency: [text('.profile-locations .cost')],
      specialties: [below('^special interests$', 'li')],
      issues: [below('^what i can help with$', 'li')],
      approaches: [below('^types of therapies offered$', 'li')],
      participants: [below('^i work with$', 'li')],
      statement: [
        {
          ...below('^(my approach|about me)$', 'p'),
          steps: [
            ['join', ' '],
            ['match', '\\S.*'],
          ],
        },
      ],
    },
  },
};
