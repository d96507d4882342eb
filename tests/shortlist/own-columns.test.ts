import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { broughtKept } from '../../utils/shortlist/brought.ts';
import { changedKept, keptChangeSchema } from '../../utils/shortlist/change.ts';
import { keptSchema, LONGEST_CELL, LONGEST_HEAD, MOST_CELLS } from '../../utils/shortlist/kept-schema.ts';
import { cellOf, headsOf, withCell } from '../../utils/shortlist/own-columns.ts';
import { merged } from '../../utils/shortlist/same-person.ts';
import { DAY, someone } from './people.ts';

const withCells = (id: string, cells: Record<string, string>, over = {}) => ({
  ...someone(id, over),
  cells: Object.entries(cells).map(([head, text]) => ({ head, text })),
});

describe('a column of the user’s own', () => {
  it('is there as long as it says something of anybody', () => {
    const list = [withCells('a', { Parking: 'free', Dog: 'yes' }), withCells('b', { Bus: '12' })];
    expect(headsOf(list)).toEqual(['Bus', 'Dog', 'Parking']);
    expect(headsOf([])).toEqual([]);
  });

  it('holds one text for each person, and nothing where it is emptied', () => {
    const kept = changedKept(someone('a'), { change: 'cell-set', head: 'Parking', text: ' free ' }, DAY);
    expect(cellOf(kept, 'Parking')).toBe('free');
    const again = changedKept(kept, { change: 'cell-set', head: 'Parking', text: 'street' }, DAY);
    expect(again.cells).toEqual([{ head: 'Parking', text: 'street' }]);
    expect(changedKept(again, { change: 'cell-set', head: 'Parking', text: '' }, DAY).cells).toEqual([]);
  });

  it('whatever is written in it, someone who is kept still fits', () => {
    const text = fc.string({ maxLength: LONGEST_CELL + 50 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ maxLength: LONGEST_HEAD + 5 }), text), { maxLength: 40 }),
        (all) => {
          const cells = all.reduce(
            (before, [head, words]) => withCell(before, { head, text: words }),
            withCell([], { head: '', text: '' }),
          );
          expect(keptSchema.safeParse({ ...someone('a'), cells }).success).toBe(true);
          expect(cells.length).toBeLessThanOrEqual(MOST_CELLS);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is refused when it has no name or is too long', () => {
    const change = { change: 'cell-set', head: 'Parking', text: 'free' };
    expect(keptChangeSchema.safeParse(change).success).toBe(true);
    for (const wrong of [{ head: '' }, { head: 'x'.repeat(61) }, { text: 'x'.repeat(1001) }])
      expect(keptChangeSchema.safeParse({ ...change, ...wrong }).success).toBe(false);
  });

  it('of two that are one person both are kept; of a file its words hold', () => {
    const here = withCells('a', { Parking: 'free', Bus: '12' });
    const there = withCells('a', { Parking: 'street', Dog: 'yes' });
    expect(headsOf([merged(here, there)])).toEqual(['Bus', 'Dog', 'Parking']);
    const brought = broughtKept(here, there);
    expect(cellOf(brought, 'Parking')).toBe('street');
    expect(cellOf(brought, 'Bus')).toBe('12');
  });

  it('was not there in the first lists, which are still read', () => {
    const { cells: _cells, remindOn: _on, ...first } = someone('a');
    expect(keptSchema.parse(first)).toMatchObject({ cells: [], remindOn: null });
  });
});

describe('a day to be reminded', () => {
  it('is set, taken away, and the nearer of two that are one person', () => {
    const kept = changedKept(someone('a'), { change: 'remind', on: '2026-12-01' }, DAY);
    expect(kept.remindOn).toBe('2026-12-01');
    expect(changedKept(kept, { change: 'remind', on: null }, DAY).remindOn).toBeNull();
    expect(merged(kept, { ...someone('b'), remindOn: '2026-11-30' }).remindOn).toBe('2026-11-30');
    expect(merged(kept, someone('b')).remindOn).toBe('2026-12-01');
  });
});
