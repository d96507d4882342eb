import type { Descriptor } from '../../listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'counsellingdirectory',
  label: 'Counselling Directory',
  evidence: 'claimed',
  basis: 'addresses that six sites link to, 2020 to 2026',
  matches: ['https://www.counselling-directory.org.uk/*', 'https://counselling-directory.org.uk/*'],
  read: 'generic',
  currency: 'GBP',
  pages: [
    { kind: 'profile', path: '^/counsellors/[^/]+' },
    { kind: 'results', path: '^/city/[^/]+' },
  ],
  stores: {},
};
