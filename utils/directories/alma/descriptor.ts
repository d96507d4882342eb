import type { Descriptor } from '../../listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'alma',
  label: 'Alma',
  evidence: 'claimed',
  basis: 'addresses and headings in two programs of others, 2025 and 2026',
  matches: ['https://helloalma.com/*', 'https://www.helloalma.com/*'],
  read: 'generic',
  currency: 'USD',
  pages: [{ kind: 'profile', path: '^/providers/[^/]+' }],
  stores: {},
};
