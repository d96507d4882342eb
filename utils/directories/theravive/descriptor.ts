import type { Descriptor } from '../../listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'theravive',
  label: 'Theravive',
  evidence: 'claimed',
  basis: 'addresses in one program of others, December 2021',
  matches: ['https://www.theravive.com/*', 'https://theravive.com/*'],
  read: 'generic',
  currency: 'USD',
  pages: [
    { kind: 'profile', path: '^/therapists/[^/]+\\.aspx$' },
    { kind: 'results', path: '^/region/[a-z]{2}/counseling' },
  ],
  stores: {},
};
