import type { Descriptor } from '../../listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'headway',
  label: 'Headway',
  evidence: 'claimed',
  basis: 'addresses and headings in two programs of others, 2025 and 2026',
  matches: ['https://care.headway.co/*', 'https://headway.co/*', 'https://www.headway.co/*'],
  read: 'generic',
  currency: 'USD',
  pages: [
    { kind: 'profile', path: '^/providers/[^/]+' },
    { kind: 'results', path: '^/therapists/[^/]+' },
  ],
  stores: {},
};
