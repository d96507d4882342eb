import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteAt, siteDirectory } from '../../utils/messages/site.ts';

describe('a site that nobody described', () => {
  it('is a directory of its one host over https, read by its shape', () => {
    expect(siteDirectory('site:www.clinic.example')).toMatchObject({
      label: 'clinic.example',
      matches: ['https://www.clinic.example/*'],
      read: 'generic',
    });
  });

  it.each([
    'clinic.example',
    'site:',
    'site:*.example',
    'site:Clinic.example',
    'site:clinic.example:443',
    'site:clinic.example/people',
    'site:a@clinic.example',
    'site:0127.0.0.1',
  ])('is none where its name is not that of one host as a browser writes it: %s', (id) => {
    expect(siteDirectory(id)).toBeNull();
  });

  it('is at the address whose site it is, and nowhere else', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'] }), (url) => {
        const matches = siteDirectory(siteAt(url) ?? '')?.matches ?? [];
        expect(matches).toEqual([`${new URL(url).origin}/*`]);
      }),
    );
    expect([siteAt('http://clinic.example/'), siteAt(null), siteAt('https://')]).toEqual([null, null, null]);
  });
});
