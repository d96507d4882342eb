import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import config from '../wxt.config.ts';

/** What the manifest of a build would hold; the browser's name and the way it is built are all that it depends on. */
async function manifestOf(browser: 'chrome' | 'firefox', mode: 'production' | 'tour') {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest depends on the browser.');
  return manifest({ browser, mode, command: 'build', manifestVersion: 3 });
}

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  it('asks for no site at install, and may ask for those with https alone', async () => {
    const manifest = await manifestOf(browser, 'production');
    expect(manifest.host_permissions).toBeUndefined();
    const hosts = manifest.optional_host_permissions ?? [];
    expect(hosts).toContain('https://*/*');
    expect(hosts.filter((rule) => !rule.startsWith('https://'))).toEqual([]);
  });

  it('knows this machine only where the tour is built', async () => {
    const tour = (await manifestOf(browser, 'tour')).optional_host_permissions ?? [];
    expect(tour.filter((rule) => !rule.startsWith('https://'))).toEqual(['http://localhost/*']);
  });

  it('leaves private windows alone, as README says', async () => {
    expect((await manifestOf(browser, 'production')).incognito).toBe('not_allowed');
    const [, privacy = ''] = readFileSync('README.md', 'utf8').split('## How it stays private');
    expect(privacy.split('## ')[0]).toMatch(/private.*incognito.*Firefox.*never to remember history/is);
  });
});
