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

describe('what stands around the rows', () => {
  const LIST = { page: 'results' as const, stores: { records: new Map(), states: [] }, rows: [], over: [] };
  const read = () => ({ ...LIST });

  it('is looked at once for an address', () => {
    const kept = new KeptRows();
    const first = kept.ofPage('https://directory.example/list', read);
    expect(kept.ofPage('https://directory.example/list', read)).toBe(first);
    expect(kept.ofPage('https://directory.example/next', read)).not.toBe(first);
  });

  it('stays where what rows are read with turns out to be another', () => {
    const kept = new KeptRows();
    const first = kept.ofPage('', read);
    kept.begin(PAGE);
    expect(kept.ofPage('', read)).toBe(first);
  });

  it.each(['forgetAround', 'forgetAll'] as const)('is looked at again after %s', (forget) => {
    const kept = new KeptRows();
    const first = kept.ofPage('', read);
    const said = kept.ofList([], () => null);
    kept[forget]();
    expect(kept.ofPage('', read)).not.toBe(first);
    let looked = 0;
    kept.ofList([], () => {
      looked += 1;
      return said;
    });
    expect(looked).toBe(1);
  });

  it('holds for the same rows in the same order alone', () => {
    const kept = new KeptRows();
    const [one, two] = [row(), row()];
    let looked = 0;
    const look = () => {
      looked += 1;
      return null;
    };
    for (const rows of [[one, two], [one, two], [two, one], [two], [two]]) kept.ofList(rows, look);
    expect(looked).toBe(3);
  });
});
