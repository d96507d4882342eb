import type { Descriptor } from '../../listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'zocdoc',
  label: 'Zocdoc',
  evidence: 'claimed',
  basis: 'addresses in one program of others, 2026',
  matches: ['https://www.zocdoc.com/*', 'https://zocdoc.com/*'],
  read: 'generic',
  currency: 'USD',
  pages: [{ kind: 'profile', path: '^/doctor/[^/]+' }],
  stores: {},
};
