// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { guess } from '../../../utils/reader/teach/guess.ts';
import { piecesOf } from '../../../utils/reader/teach/pieces.ts';
import { parse } from '../../directories/folders.ts';
import { listPage } from './people.ts';

const piecesIn = (html: string) => {
  const block = parse(`<div id="block">${html}</div>`).getElementById('block');
  return block ? piecesOf(block) : [];
};
const textsIn = (html: string) => piecesIn(html).map(({ text }) => text);

describe('the pieces of a block', () => {
  it('are its texts in the page’s order', () => {
    const [tile] = listPage().getElementsByClassName('tile');
    expect(tile && piecesOf(tile).map(({ text }) => text)).toEqual([
      'Maud Sallow',
      'Grief has its own time, and I will not hurry you through any of it.',
      '£55 a session',
      'Topics',
      'Bereavement',
      'Stress',
    ]);
  });

  it('keep a sentence whole, whatever is bold in it', () => {
    expect(textsIn('<p>I work with <b>grief</b> and <em>loss</em>.</p>')).toEqual([
      'I work with grief and loss.',
    ]);
  });

  it('give a link of its own beside the line that it stands in', () => {
    expect(textsIn('<h3><a href="/a">Ada Fenn</a>, PhD</h3>')).toEqual(['Ada Fenn, PhD', 'Ada Fenn']);
  });

  it('say once what stands there twice, and nothing of scripts and pictures', () => {
    expect(
      textsIn('<p>Hello there</p><div>Hello there</div><script>var a = 1</script><svg><text>x</text></svg>'),
    ).toEqual(['Hello there']);
  });

  it('know a heading when they see one', () => {
    expect(
      piecesIn('<h4>Topics</h4><p>Grief</p><dt>Fee</dt><b>Plans</b>').map(({ heading }) => heading),
    ).toEqual([true, false, true, true]);
  });

  it('are at most sixty, and end on a block without end', () => {
    expect(piecesIn(Array.from({ length: 500 }, (_, at) => `<p>Line ${at}</p>`).join('')).length).toBe(60);
    expect(() => piecesIn('<div>'.repeat(800))).not.toThrow();
  });
});

describe('a first guess', () => {
  it('takes the likeliest name, the longest sentences and the first price', () => {
    const [tile] = listPage().getElementsByClassName('tile');
    expect(tile && guess(piecesOf(tile))).toEqual({ name: 0, statement: 1, feeIndividual: 2 });
  });

  it('says nothing of what is not there', () => {
    expect(guess(piecesIn('<p>new</p><p>online</p>'))).toEqual({});
  });
});
