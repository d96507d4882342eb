import type { Descriptor } from '../../listing/descriptor.ts';

export const descriptor: Descriptor = {
  id: 'therapiede',
  label: 'therapie.de',
  evidence: 'claimed',
  basis: 'addresses in seven programs of others, 2023 to 2026',
  matches: ['https://www.therapie.de/*', 'https://therapie.de/*'],
  read: 'generic',
  currency: 'EUR',
  pages: [
    { kind: 'profile', path: '^/profil/[^/]+/?$' },
    { kind: 'results', path: '^/(therapeutensuche/ergebnisse|psychotherapie/-ort-)(/|$)' },
  ],
  stores: {},
};
