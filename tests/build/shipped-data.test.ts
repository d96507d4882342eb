import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROWS_OF } from '../../build/columns.ts';
import { moduleOf, shippedOf } from '../../build/shipped-data.ts';
import { allConcepts } from '../../utils/vocabulary/concepts/concepts.ts';

type Row = Record<string, unknown>;
interface Table extends Row {
  items?: Row[];
}
/** Those that the product reads. */
const tables = globSync('utils/vocabulary/*/data/*.json', { exclude: ['**/traps.json'] }).map((file) => {
  const path = `/x/${file.replaceAll('\\', '/')}`;
  return [path, JSON.parse(readFileSync(file, 'utf8')) as Table] as const;
});

/** What a module of this source exports. */
function exported(source: string): Row {
  const rows = ROWS_OF.replace('export ', '');
  return new Function(rows + source.replace(/^import .*;/, '').replace('export default', 'return'))() as Row;
}

describe('the data that is shipped', () => {
  it.each(tables)('%s has every row, each with its id, and says nothing of itself', (path, table) => {
    const shipped = shippedOf(path, table) as Table;
    expect(shipped).not.toHaveProperty('meta');
    expect(shipped.items?.map(({ id }) => id)).toEqual(table.items?.map(({ id }) => id));
    for (const [at, row] of (shipped.items ?? []).entries()) expect(table.items?.[at]).toMatchObject(row);
  });

  it('leaves out notes, reasons and sources', () => {
    const keys = new Set(
      tables.flatMap(([path, table]) => ((shippedOf(path, table) as Table).items ?? []).flatMap(Object.keys)),
    );
    for (const key of ['note', 'why', 'source', 'meaning', 'ambiguousAbbr']) expect(keys).not.toContain(key);
    for (const key of ['aliases', 'weak', 'spoken', 'said', 'prescribes', 'hoursBehindEastern'])
      expect(keys).toContain(key);
  });

  it('has all that the catalogue is made of, but for notes', () => {
    const rows = tables
      .filter(([path]) => path.includes('/concepts/'))
      .flatMap(([path, table]) => (shippedOf(path, table) as Table).items ?? []);
    for (const { id, kind: _kind, subkind, note: _note, group, baseRate: _rate, ...parts } of allConcepts()) {
      const row = rows.find((one) => one.id === id && one.kind === subkind) ?? {};
      expect([id, row.family ?? row.group ?? null]).toEqual([id, group]);
      for (const [key, value] of Object.entries(parts)) {
        const shipped = row[key === 'topThreeRate' ? 'topThreeRate2017' : key];
        const nothing = Array.isArray(value) ? [] : typeof value === 'number' && value === 0 ? 0 : null;
        expect([id, key, shipped ?? nothing]).toEqual([id, key, value]);
      }
    }
  });

  it('of the rates holds those that are read', () => {
    const rates = { ages: { Adult: 0.9 }, issues_any: { Anxiety: 0.9 }, participants: { Couples: 0.5 } };
    expect(
      shippedOf('/x/utils/vocabulary/concepts/data/base-rates.json', { meta: 1, rates, replications: {} }),
    ).toEqual({ rates: { ages: { Adult: 0.9 }, participants: { Couples: 0.5 } } });
  });

  it('leaves other tables as they are', () => {
    const table = { items: [{ id: 'a', note: 'b' }], more: 1 };
    expect(shippedOf('/x/utils/wishes/data/topics.json', { ...table, meta: 2 })).toEqual(table);
  });
});

describe('a module of data', () => {
  it('holds the table, whatever its words', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 5, noNullPrototype: true }),
        (table) => {
          const held = exported(moduleOf(JSON.parse(JSON.stringify(table)) as Row));
          expect(JSON.stringify({ ...held })).toBe(JSON.stringify(table));
        },
      ),
    );
  });

  it.each(tables)('holds every row of %s', (path, table) => {
    const shipped = shippedOf(path, table);
    expect({ ...exported(moduleOf(shipped)) }).toEqual(shipped);
  });

  it('names each key of its rows once', () => {
    const items = Array.from({ length: 9 }, (_, at) => ({ label: String(at), aliases: ['a', 'b'] }));
    expect(moduleOf({ items }).match(/aliases/g)?.length).toBe(2);
    expect(exported(moduleOf({ items })).items).toEqual(items);
  });

  it('is taken apart when a part of it is first asked for, and once', () => {
    const parse = JSON.parse;
    let parsed = 0;
    JSON.parse = (text: string) => {
      parsed += 1;
      return parse(text) as unknown;
    };
    try {
      const held = exported(moduleOf({ items: [1], rates: { a: 2 } }));
      expect(parsed).toBe(0);
      expect([held.items, held.rates]).toEqual([[1], { a: 2 }]);
      expect(parsed).toBe(1);
    } finally {
      JSON.parse = parse;
    }
  });
});
