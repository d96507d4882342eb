import type { Descriptor } from '../../listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'sondermind',
  label: 'SonderMind',
  evidence: 'claimed',
  basis: 'addresses in one program of others',
  matches: ['https://www.sondermind.com/*', 'https://sondermind.com/*'],
  read: 'generic',
  currency: 'USD',
  pages: [{ kind: 'profile', path: '^/providers/[^/]+/[^/]+' }],
  stores: {},
};
