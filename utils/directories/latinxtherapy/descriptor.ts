import type { Descriptor } from '../../listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'latinxtherapy',
  label: 'Latinx Therapy',
  evidence: 'claimed',
  basis: 'its name alone: nothing usable was found',
  matches: ['https://latinxtherapy.com/*', 'https://www.latinxtherapy.com/*'],
  read: 'generic',
  currency: 'USD',
  pages: [],
  stores: {},
};
