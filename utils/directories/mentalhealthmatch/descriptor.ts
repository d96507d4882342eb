import type { Descriptor } from '../../listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'mentalhealthmatch',
  label: 'Mental Health Match',
  evidence: 'claimed',
  basis: 'addresses in one program of others',
  matches: ['https://mentalhealthmatch.com/*', 'https://www.mentalhealthmatch.com/*'],
  read: 'generic',
  currency: 'USD',
  pages: [{ kind: 'profile', path: '^/therapist-profile/[^/]+/[^/]+/[^/]+' }],
  stores: {},
};
