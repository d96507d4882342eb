import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../scripts/parse-html.ts';
import type { Source } from '../../../utils/listing/descriptor.ts';
import type { FieldName } from '../../../utils/listing/listing.ts';
import { readFields } from '../../../utils/reader/descriptor/read-fields.ts';

const ADDRESS = 'https://clinic.example/gb/ada-fenn/7?from=list';
function read(html: string, fields: Partial<Record<FieldName, Source[]>>, exclude?: string) {
  const root = parseHtml(html);
  const reading = exclude ? { fields, exclude } : { fields };
  return readFields({ root, reading, records: new Map(), address: ADDRESS });
}
const below = (text: string): Source[] => [{ select: 'li', every: true, under: { heading: 'h2, h3', text } }];

const PAGE = `
  <ul><li>Home</li></ul>
  <h2>Focus</h2><h3>Ages</h3><div><ul><li>Adults</li><li>Elders</li></ul></div>
  <h3>Approaches</h3><ul><li>EMDR</li></ul>
  <h2>Nearby</h2><ul><li>Mossbank</li></ul>`;

describe('a section under a heading', () => {
  it('is what stands after it, however deep, up to the next heading', () => {
    expect(read(PAGE, { ages: below('^ages$') }).ages).toEqual(['Adults', 'Elders']);
    expect(read(PAGE, { approaches: below('^approaches$') }).approaches).toEqual(['EMDR']);
  });

  it('is not there when no heading fits, which is no empty list', () => {
    const listing = read(PAGE, { faith: below('^faith$') });
    expect([listing.faith, listing.sources.faith]).toEqual([[], undefined]);
  });

  it('begins again where a heading of the same words comes again, and takes each item once', () => {
    expect(read(PAGE + PAGE, { ages: below('^ages$') }).ages).toEqual(['Adults', 'Elders']);
  });

  it('has no heading in what is other people’s', () => {
    const html = `<aside><h3>Ages</h3></aside><ul><li>Teens</li></ul>`;
    expect(read(html, { ages: below('^ages$') }, 'aside').ages).toEqual([]);
  });

  it('ends with the block that holds its heading: what lost its own heading goes to no other', () => {
    const tiles = '<div><h3>Ages</h3><ul><li>Adults</li></ul></div><div><ul><li>Quaker</li></ul></div>';
    expect(read(tiles, { ages: below('^ages$') }).ages).toEqual(['Adults']);
  });

  it('says by its heading where a field stood', () => {
    expect(read(PAGE, { ages: below('^ages$') }).sources.ages).toBe('page: li below “^ages$”');
  });
});

describe('the page’s own address', () => {
  it('is a source like others: whole but for its query, or a part of it', () => {
    const listing = read('', {
      url: [{ page: 'address' }],
      key: [{ page: 'address', steps: [['match', '/(\\d+)$']] }],
      currency: [{ page: 'address', steps: [['if', '/gb/', 'GBP']] }],
    });
    expect(listing).toMatchObject({
      url: 'https://clinic.example/gb/ada-fenn/7',
      key: '7',
      currency: 'GBP',
    });
  });

  it('gives nothing where its part is missing', () => {
    expect(read('', { key: [{ page: 'address', steps: [['match', '/profile/(\\d+)']] }] }).key).toBe('');
  });
});

describe('sections in an order of their own', () => {
  const statement: Source[] = [
    {
      select: 'p',
      every: true,
      under: { heading: 'h2', text: '^about me$', next: ['^my way$', ''] },
      steps: [['join', ' ']],
    },
  ];
  const blocks = ['<h2>About me</h2><p>One.</p>', '<h2>My way</h2><p>Two.</p>', '<h2>More</h2><p>Three.</p>'];

  it('are read in it, whatever the page’s', () => {
    for (const order of [blocks, blocks.toReversed()])
      expect(read(order.join(''), { statement }).statement).toBe('One. Two. Three.');
  });

  it('leave out what stands above every heading, and the ones that no pattern names', () => {
    expect(read(`<p>Zero.</p>${blocks.join('')}`, { statement }).statement).toBe('One. Two. Three.');
    const [source] = statement;
    if (!source || !('under' in source) || !source.under) throw new Error('It has sections.');
    const two = { ...source, under: { ...source.under, next: ['^my way$'] } };
    expect(read(blocks.join(''), { statement: [two] }).statement).toBe('One. Two.');
  });
});

describe('a text that a page prints twice', () => {
  it('is joined once', () => {
    const statement: Source[] = [{ select: 'p', every: true, steps: [['join', ' ']] }];
    expect(read('<p>I listen.</p><p>I wait.</p><p>I listen.</p>', { statement }).statement).toBe(
      'I listen. I wait.',
    );
  });
});
