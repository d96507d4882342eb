import type { Descriptor } from '../../listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'inclusivetherapists',
  label: 'Inclusive Therapists',
  evidence: 'claimed',
  basis: 'the pages of one program of others, 2026',
  matches: ['https://www.inclusivetherapists.com/*', 'https://inclusivetherapists.com/*'],
  read: 'generic',
  currency: 'USD',
  pages: [],
  stores: {},
};
