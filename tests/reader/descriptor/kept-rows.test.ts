// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyListing } from '../../../utils/listing/listing.ts';
import { KeptRows } from '../../../utils/reader/descriptor/kept-rows.ts';

const row = () => document.createElement('article');
const PAGE = ['https://directory.example/list', 'en'];

describe('what a row said', () => {
  let kept: KeptRows;
  let read: number;
  const ask = (of: Element) =>
    kept.of(of, () => {
      read += 1;
      return { ...emptyListing(), key: `${read}` };
    });
  beforeEach(() => {
    kept = new KeptRows();
    read = 0;
    kept.begin(PAGE);
  });

  it('is read once, for each row by itself', () => {
    const [one, other] = [row(), row()];
    expect([ask(one), ask(other), ask(one)].map(({ key }) => key)).toEqual(['1', '2', '1']);
  });

  it('is read anew once it is forgotten, and that of others is not', () => {
    const [one, other] = [row(), row()];
    for (const each of [one, other]) ask(each);
    kept.forget(one);
    expect([ask(one), ask(other)].map(({ key }) => key)).toEqual(['3', '2']);
    kept.forgetAll();
    expect([ask(one), ask(other)].map(({ key }) => key)).toEqual(['4', '5']);
  });

  it('holds in the next reading of the same page', () => {
    const one = row();
    ask(one);
    kept.begin([...PAGE]);
    expect(ask(one).key).toBe('1');
  });

  it.each([
    ['another address', ['https://directory.example/next', 'en']],
    ['another language', [PAGE[0], 'de']],
    ['a state that came', [...PAGE, {}]],
    ['less than there was', [PAGE[0]]],
  ])('does not hold under %s', (_, under) => {
    const one = row();
    ask(one);
    kept.begin(under);
    expect(ask(one).key).toBe('2');
  });

  it('does not hold where a state of the same words is another', () => {
    const one = row();
    kept.begin([...PAGE, { results: [] }]);
    ask(one);
    kept.begin([...PAGE, { results: [] }]);
    expect(ask(one).key).toBe('2');
  });
});
