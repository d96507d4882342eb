import type { Descriptor } from '../../listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'networktherapy',
  label: 'NetworkTherapy',
  evidence: 'claimed',
  basis: 'addresses in one program of others, December 2021',
  matches: ['https://www.networktherapy.com/*', 'https://networktherapy.com/*'],
  read: 'generic',
  currency: 'USD',
  pages: [{ kind: 'results', path: '^/directory/therapist_index\\.asp' }],
  stores: {},
};
