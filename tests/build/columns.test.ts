import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, ROWS_OF } from '../../build/columns.ts';

const rowsOf = new Function(ROWS_OF.replace('export function', 'return function'))() as (
  columns: unknown,
) => unknown[];

describe('rows by column', () => {
  it('have each key once, and lists of words as one text', () => {
    expect(
      columnsOf([
        { id: 'a', names: ['one', 'two'], level: 1 },
        { id: 'b', names: [] },
      ]),
    ).toEqual({
      keys: ['id', 'names', 'level'],
      columns: [
        ['a', 'b'],
        ['one|two', ''],
        [1, 0],
      ],
      lists: ['names'],
      none: 0,
      same: 2,
    });
  });

  it('say a text once that the next rows repeat, by a number that no row has', () => {
    const rows = [{ kind: 'near', n: 1 }, { kind: 'near' }, { n: 2 }, { kind: 'near' }];
    const columns = columnsOf(rows);
    expect(columns?.columns[0]).toEqual(['near', 3, 0, 'near']);
    expect(columns?.same).toBe(3);
    expect(rowsOf(columns)).toEqual(rows);
    expect(columnsOf([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => ({ kind: 'near', n })))).not.toHaveProperty(
      'same',
    );
  });

  it.each([
    ['a zero', [{ a: 0 }, { b: 1 }]],
    ['words with the sign that parts them', [{ a: ['x|y', 'z'] }]],
    ['a word without letters', [{ a: [''] }, { a: ['x'] }]],
    ['a list that holds no words', [{ a: ['x'] }, { a: [1] }]],
    ['a list in some rows, a text in others', [{ a: ['x'] }, { a: 'x' }, { a: '' }]],
    ['nothing in a row', [{}, { a: 1 }]],
  ])('keep %s', (_what, rows) => {
    const columns = columnsOf(rows);
    expect(columns).not.toBeNull();
    expect(rowsOf(columns)).toEqual(rows);
  });

  it.each([
    ['no list', { a: 1 }],
    ['no row', []],
    ['a row that is a list', [[1]]],
    ['a row that is a word', ['a']],
    ['both signs for nothing', [{ a: 0 }, { a: null }]],
    ['a key that is no other', JSON.parse('[{"__proto__":1}]')],
  ])('are not made of %s', (_what, rows) => {
    expect(columnsOf(rows)).toBeNull();
  });

  it('are the rows again, whatever they hold', () => {
    const value = fc.oneof(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('', '|', 'a'))),
      fc.constantFrom(0, 1, null, '', false),
      fc.jsonValue(),
    );
    const row = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'constructor', 'toString'), value, {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(fc.array(row), (given) => {
        const rows = JSON.parse(JSON.stringify(given)) as unknown;
        const columns = JSON.parse(JSON.stringify(columnsOf(rows))) as unknown;
        if (columns !== null) expect(rowsOf(columns)).toEqual(rows);
      }),
    );
  });
});
