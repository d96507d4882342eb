import { describe, expect, it } from 'vitest';
import { outline } from '../../../utils/reader/generic/outline.ts';
import { documentOf } from './pages.ts';

const linesOf = (html: string) => outline(documentOf(`<body>${html}</body>`)).lines.map(({ text }) => text);

describe('the breaks of a text', () => {
  it.each([
    ['a class', '<div class="bio whitespace-pre-line">One.\nTwo.</div>'],
    ['a style', '<div style="white-space: pre-wrap">One.\nTwo.</div>'],
    ['a style around it', '<div style="white-space:break-spaces"><span>One.\nTwo.</span></div>'],
  ])('are kept by %s', (_, html) => expect(linesOf(html)).toEqual(['One.', 'Two.']));

  it('are kept where labels follow them', () => {
    expect(linesOf('<div>A text\n\nFees: $150\nLanguages: English</div>')).toEqual([
      'A text',
      'Fees: $150',
      'Languages: English',
    ]);
  });

  it('are the source’s own elsewhere', () => {
    expect(linesOf('<div class="bio">One goes\n  on and on.</div>')).toEqual(['One goes on and on.']);
    expect(linesOf('<div>\n  One\n</div>')).toEqual(['One']);
    expect(linesOf('<p>Of two things: this,\nand that: the other.</p>')).toEqual([
      'Of two things: this, and that: the other.',
    ]);
  });

  it('set apart what stands behind an empty line', () => {
    const { lines } = outline(documentOf('<body><div>One<br>Two<br><br>Three<br> <br>Four</div></body>'));
    expect(lines.map(({ text, apart = false }) => [text, apart])).toEqual([
      ['One', false],
      ['Two', false],
      ['Three', true],
      ['Four', true],
    ]);
  });
});
