import type { Descriptor } from '../../listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'headway',
  label: 'Headway',
  evidence: 'described',
  basis: 'the text of profiles captured in September 2026; addresses in programs of others',
  matches: ['https://care.headway.co/*', 'https://headway.co/*', 'https://www.headway.co/*'],
  read: 'generic',
  currency: 'USD',
  pages: [
    { kind: 'profile', path: '^/providers/[^/]+' },
    { kind: 'results', path: '^/therapists/[^/]+' },
  ],
  stores: {},
};
