import type { Descriptor } from '../../listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'growtherapy',
  label: 'Grow Therapy',
  evidence: 'described',
  basis: 'the text of profiles captured in September 2026; addresses in programs of others',
  matches: [
    'https://growtherapy.com/*',
    'https://www.growtherapy.com/*',
    'https://provider.growtherapy.com/*',
  ],
  read: 'generic',
  currency: 'USD',
  pages: [
    { kind: 'profile', path: '^/provider/[^/]+' },
    { kind: 'results', path: '^/find-therapist(/|$)' },
  ],
  stores: {},
};
