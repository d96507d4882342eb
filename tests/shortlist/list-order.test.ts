import { describe, expect, it } from 'vitest';
import { SORTS, sortedBy } from '../../utils/shortlist/list-order.ts';
import { DAY, someone } from './people.ts';

const withCells = (id: string, cells: Record<string, string>, over = {}) => ({
  ...someone(id, over),
  cells: Object.entries(cells).map(([head, text]) => ({ head, text })),
});

describe('the order of a list', () => {
  const ids = (sort: Parameters<typeof sortedBy>[0], list = people) =>
    list.toSorted(sortedBy(sort)).map(({ id }) => id);
  const people = [
    withCells('dear', { Dog: '10 dogs' }, { name: 'Bo', feeIndividual: [200, 220] }),
    withCells('unsaid', {}, { name: 'Cy' }),
    withCells('cheap', { Dog: '9 dogs' }, { name: 'Ana', feeIndividual: [90, 200] }),
  ];

  it('is by price with what is not said last, by name, or by a column with what is empty last', () => {
    expect(ids('price')).toEqual(['cheap', 'dear', 'unsaid']);
    expect(ids('name')).toEqual(['cheap', 'dear', 'unsaid']);
    expect(ids({ head: 'Dog' })).toEqual(['cheap', 'dear', 'unsaid']);
  });

  it('is by the last change, or by how far things are', () => {
    const far = [
      { ...someone('old'), changedOn: '2026-05-01' },
      { ...someone('met', {}, { stage: 'met', on: DAY }), changedOn: '2026-05-02' },
      { ...someone('new'), changedOn: '2026-05-03' },
    ];
    expect(ids('changed', far)).toEqual(['new', 'met', 'old']);
    expect(ids('stage', far)).toEqual(['met', 'new', 'old']);
  });

  it.each([...SORTS, { head: 'Dog' }])('by %o loses nobody and does not depend on how it stood', (sort) => {
    expect(ids(sort).toSorted()).toEqual(['cheap', 'dear', 'unsaid']);
    expect(ids(sort, people.toReversed())).toEqual(ids(sort));
  });
});
