import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const pages = globSync('entrypoints/*/index.html');

describe('every page of ours', () => {
  it.each(pages)('%s has no field that a speller reads, which may ask a server of its own', (page) => {
    expect(readFileSync(page, 'utf8')).toMatch(/<html lang="en" spellcheck="false">/);
  });

  it.each(pages)('%s tells nobody who looks at the tabs what it is', (page) => {
    expect(readFileSync(page, 'utf8')).toMatch(/<title>Foreword<\/title>/);
  });

  it('is read here', () => {
    expect(pages.length).toBeGreaterThanOrEqual(6);
  });
});
