import type { Descriptor } from '../../listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'bacp',
  label: 'BACP',
  evidence: 'claimed',
  basis: 'addresses in two programs of others and on five sites, 2024 to 2026',
  matches: ['https://www.bacp.co.uk/*', 'https://bacp.co.uk/*'],
  read: 'generic',
  currency: 'GBP',
  pages: [
    { kind: 'results', path: '^/search/therapists' },
    { kind: 'profile', path: '^/therapists/\\d+(/|$)' },
  ],
  stores: {},
};
