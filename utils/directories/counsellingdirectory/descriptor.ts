import type { Descriptor } from '../../listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'counsellingdirectory',
  label: 'Counselling Directory',
  evidence: 'claimed',
  basis: 'its name alone: nothing usable was found',
  matches: ['https://www.counselling-directory.org.uk/*', 'https://counselling-directory.org.uk/*'],
  read: 'generic',
  currency: 'GBP',
  pages: [],
  stores: {},
};
