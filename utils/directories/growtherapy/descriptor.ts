import type { Descriptor } from '../../listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'growtherapy',
  label: 'Grow Therapy',
  evidence: 'claimed',
  basis: 'addresses in two programs of others, 2025 and 2026',
  matches: ['https://growtherapy.com/*', 'https://www.growtherapy.com/*'],
  read: 'generic',
  currency: 'USD',
  pages: [
    { kind: 'profile', path: '^/provider/[^/]+' },
    { kind: 'results', path: '^/find-therapist(/|$)' },
  ],
  stores: {},
};
