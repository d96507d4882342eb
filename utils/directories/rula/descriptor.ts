import type { Descriptor } from '../../listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'rula',
  label: 'Rula',
  evidence: 'claimed',
  basis: 'addresses in one program of others, 2025',
  matches: ['https://www.rula.com/*', 'https://rula.com/*'],
  read: 'generic',
  currency: 'USD',
  pages: [
    { kind: 'profile', path: '^/providers/[a-z]{2}/\\d+-[^/]+' },
    { kind: 'results', path: '^/therapists/[a-z-]+/?$' },
  ],
  stores: {},
};
