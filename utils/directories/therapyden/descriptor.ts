import type { Descriptor } from '../../listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'therapyden',
  label: 'TherapyDen',
  evidence: 'claimed',
  basis: 'addresses in two programs of others, 2026',
  matches: ['https://www.therapyden.com/*', 'https://therapyden.com/*'],
  read: 'generic',
  currency: 'USD',
  pages: [
    { kind: 'profile', path: '^/therapists?/(?!us(?:/|$))[^/]+/?$' },
    { kind: 'results', path: '^/therapists/us/[a-z]{2}/[^/]+' },
  ],
  stores: {},
};
