import type { Descriptor } from '../../listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'therapyforblackgirls',
  label: 'Therapy for Black Girls',
  evidence: 'claimed',
  basis: 'its name alone: nothing usable was found',
  matches: [
    'https://providers.therapyforblackgirls.com/*',
    'https://therapyforblackgirls.com/*',
    'https://www.therapyforblackgirls.com/*',
  ],
  read: 'generic',
  currency: 'USD',
  pages: [],
  stores: {},
};
