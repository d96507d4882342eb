/** A directory that somebody taught, as its script sends it. */
export const hedge = {
  id: 'taught:hedge.example',
  label: 'Hedge',
  evidence: 'taught' as const,
  basis: 'what a person showed',
  matches: ['https://hedge.example/*'],
  currency: 'GBP',
  pages: [{ kind: 'results' as const, select: '.tile' }],
  stores: {},
};
