import { describe, expect, it } from 'vitest';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { asFolder, isTaught, taughtAt, taughtId } from '../../utils/messages/taught.ts';

const given: Descriptor = {
  id: 'own',
  label: 'x',
  evidence: 'seen',
  basis: 'what a person showed on one page of results',
  matches: ['https://bank.example/*'],
  currency: 'USD',
  pages: [],
  stores: {},
};

describe('a directory that a user taught', () => {
  it('is for the site of the tab, whatever the page’s script says that it is for', () => {
    expect(taughtAt('https://www.hedge.example:8443/list?q=1#x', 'Hedge', given)).toMatchObject({
      id: 'taught:www.hedge.example:8443',
      label: 'Hedge',
      evidence: 'taught',
      matches: ['https://www.hedge.example:8443/*'],
    });
  });

  it('is called by its host when it is given no name, and by no more than a name', () => {
    expect(taughtAt('https://hedge.example/', '  ', given).label).toBe('hedge.example');
    expect(taughtAt('https://hedge.example/', 'H'.repeat(500), given).label.length).toBe(80);
  });

  it('is told from ours by its id', () => {
    expect(isTaught(taughtId('hedge.example'))).toBe(true);
    expect(['psychologytoday', 'site:hedge.example'].some(isTaught)).toBe(false);
  });

  it('as a folder has an id fit for one, and claims no more than was shown', () => {
    const folder = asFolder(taughtAt('https://www.hedge-row.example/', 'Hedge', given));
    expect(folder.id).toBe('hedgerow');
    expect(folder.evidence).toBe('described');
    expect(folder.matches).toEqual(['https://www.hedge-row.example/*']);
  });
});
