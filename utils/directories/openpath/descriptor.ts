import type { Descriptor } from '../../listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'openpath',
  label: 'Open Path Collective',
  evidence: 'claimed',
  basis: 'addresses in one program of others',
  matches: ['https://openpathcollective.org/*', 'https://www.openpathcollective.org/*'],
  read: 'generic',
  currency: 'USD',
  pages: [{ kind: 'profile', path: '^/clinicians/[^/]+/?$' }],
  stores: {},
};
