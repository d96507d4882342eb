import type { Descriptor } from '../../listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'zencare',
  label: 'Zencare',
  evidence: 'claimed',
  basis: 'addresses in one program of others, 2026',
  matches: ['https://zencare.co/*', 'https://www.zencare.co/*'],
  read: 'generic',
  currency: 'USD',
  pages: [{ kind: 'profile', path: '^/provider/therapist/[^/]+' }],
  stores: {},
};
