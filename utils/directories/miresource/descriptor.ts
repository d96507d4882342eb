import type { Descriptor } from '../../listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'miresource',
  label: 'MiResource',
  evidence: 'claimed',
  basis: 'addresses that were seen as text only',
  matches: ['https://miresource.com/*', 'https://www.miresource.com/*'],
  read: 'generic',
  currency: 'USD',
  pages: [{ kind: 'results', path: '^/provider-types/[^/]+' }],
  stores: {},
};
