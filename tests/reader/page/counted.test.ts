import { describe, expect, it } from 'vitest';
import { pageAboutOf } from '../../../utils/reader/page/about.ts';
import { countedIn } from '../../../utils/reader/page/counted.ts';
import { readSigns } from '../../../utils/reader/page/read-signs.ts';
import { NO_TABLE } from '../../../utils/reader/page/table.ts';
import { parse } from '../../directories/folders.ts';

const AT = 'https://somewhere.example/list';
/** What is said of a list of one, with this above it and that below. */
function said(above: string, below = '') {
  const doc = parse(`${above}<ul><li id="a">Ada Fenn</li></ul>${below}`);
  const element = doc.getElementById('a') as Element;
  const places = [{ key: 'a', element, badge: { corner: 'top-right', inset: [0, 0] } as const }];
  return pageAboutOf(readSigns(doc, null, AT, places), NO_TABLE);
}

describe('how many there are, in words', () => {
  it.each([
    ['<h1>138 counsellors in Leeds</h1>', 138],
    ['<h1>Counsellors</h1><p>24 results</p>', 24],
    ['<h1>Counsellors</h1><div>Showing 13-24 of 138 counsellors</div>', 138],
    ['<div role="status">Showing <b>13</b>–<b>24</b> of <b>1,138</b></div>', 1138],
    ['<span class="total">1.138 Treffer</span>', 1138],
    ['<p>Es wurden 138 Therapeutinnen gefunden</p>', 138],
    ['<p>138 praticiens trouvés</p>', 138],
  ])('%s is %i', (above, count) => {
    expect(said(above).results).toBe(count);
  });

  it.each([
    ['all day and night', '<h1>24/7 therapists</h1>', ''],
    ['a sentence that counts something else', '<p>Trusted by 3000 therapists</p>', ''],
    ['a long line', `<p>24 therapists ${'and more words '.repeat(10)}</p>`, ''],
    ['what stands below the list', '', '<p>24 results</p>'],
    ['other things', '<p>24 articles</p>', ''],
  ])('is not told by %s', (_what, above, below) => {
    expect(said(above, below).results).toBeNull();
  });

  it('is where the directory has it, and nowhere else', () => {
    const doc = parse('<h1>24 results</h1><p class="n">1-12 of 138 results</p>');
    expect(countedIn(doc, '.n', undefined)).toBe('1-12 of 138 results');
    expect(countedIn(doc, '.none', undefined)).toBe('');
  });
});

describe('how they are sorted', () => {
  it.each([
    ['<select name="orderby"><option>Nearest</option><option>Price</option></select>', 'Nearest'],
    ['<select aria-label="Sort by"><option>Name</option><option selected>Price</option></select>', 'Price'],
    ['<select name="topic"><option>Grief</option></select>', ''],
  ])('%s is "%s"', (above, sort) => {
    expect(said(above).sort).toBe(sort);
  });
});
