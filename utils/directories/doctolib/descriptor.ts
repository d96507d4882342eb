import type { Descriptor } from '../../listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'doctolib',
  label: 'Doctolib',
  evidence: 'claimed',
  basis: 'programs of others, 2020 to 2025',
  matches: [
    'https://www.doctolib.de/*',
    'https://doctolib.de/*',
    'https://www.doctolib.fr/*',
    'https://doctolib.fr/*',
    'https://www.doctolib.it/*',
    'https://doctolib.it/*',
  ],
  read: 'generic',
  currency: 'EUR',
  pages: [],
  stores: {},
};
