import { describe, expect, it } from 'vitest';
import { readDescriptors } from '../../build/directories.ts';
import { pagesIn, total } from '../../scripts/bench-read/generic.ts';
import { savedPages } from '../../scripts/bench-read/saved.ts';
import { benchTaught } from '../../scripts/bench-read/taught.ts';

const pages = savedPages(pagesIn('utils/directories'), await readDescriptors());

describe('our own lists, taught anew', () => {
  const figures = benchTaught(pages);

  it('are read as the descriptor reads them, by three who were pointed at, wherever a block has a link', () => {
    const linked = figures.filter((_, at) => at > 0);
    expect(figures.length).toBeGreaterThan(3);
    for (const { page, expected, whole, extra } of linked)
      expect([page, whole, extra]).toEqual([page, expected, 0]);
  });

  it('never give one person what is another’s', () => {
    expect(total(figures).wrong).toBe(0);
  });
});

describe('blocks that lead nowhere', () => {
  const without = (kept: RegExp) => {
    const bare = pages.map((page) => ({ ...page, doc: page.doc.cloneNode(true) as Document }));
    for (const { doc } of bare)
      for (const element of doc.querySelectorAll('body *'))
        for (const name of element.getAttributeNames()) if (!kept.test(name)) element.removeAttribute(name);
    return benchTaught(bare);
  };

  it('are read where the site numbers them, and nobody has another’s words', () => {
    for (const { wrong } of without(/^(?!href$)/)) expect(wrong).toBe(0);
  });

  it('and carry nothing that tells them apart are not read', () => {
    for (const { found, extra } of without(/^class$/)) expect(found + extra).toBe(0);
  });
});
