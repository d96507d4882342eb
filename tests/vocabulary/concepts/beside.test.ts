import { describe, expect, test } from 'vitest';
import { allConcepts, conceptOf, conceptsOf } from '../../../utils/vocabulary/concepts/concepts.ts';
import { relatives } from '../../../utils/vocabulary/concepts/plan-families.ts';
import { hoursApart } from '../../../utils/vocabulary/concepts/zones.ts';

describe('the families of plans', () => {
  test('hold plans whose names are taken for each other', () => {
    expect([...relatives('cigna')]).toEqual(['great_west']);
    expect([...relatives('anthem')]).toEqual(expect.arrayContaining(['bcbs', 'carelon']));
    expect([...relatives('carelon')]).toEqual(['anthem']);
    expect([...relatives('bcbs')]).not.toContain('carelon');
    for (const alone of ['humana', 'oon', 'nothing']) expect(relatives(alone).size).toBe(0);
  });

  test('have two members at least, and who is of kin to one is so the other way too', () => {
    for (const { id, families } of conceptsOf('insurer')) {
      expect(relatives(id).size > 0, id).toBe(families.length > 0);
      expect(relatives(id).has(id)).toBe(false);
      for (const other of relatives(id)) expect(relatives(other).has(id), `${id} ${other}`).toBe(true);
    }
  });

  test('are of plans alone', () => {
    expect(allConcepts().filter(({ kind, families }) => kind !== 'insurer' && families.length > 0)).toEqual(
      [],
    );
  });
});

describe('the clocks of two states', () => {
  test.each([
    ['state_ny', 'state_ca', 3],
    ['state_ca', 'state_ny', 3],
    ['state_il', 'state_co', 1],
    ['state_hi', 'state_ma', 5],
    ['state_ak', 'state_wa', 1],
    ['state_tx', 'state_tx', 0],
    ['nowhere', 'state_tx', 1],
  ])('of %s and %s are %i hours apart', (one, other, hours) => {
    expect(hoursApart(one, other)).toBe(hours);
  });
});

describe('who excludes whom', () => {
  test('goes both ways, and nobody excludes themselves', () => {
    for (const { id, excludes } of allConcepts())
      for (const other of excludes) {
        expect(other).not.toBe(id);
        expect(conceptOf(other)?.excludes).toContain(id);
      }
    expect(conceptOf('g_man')?.excludes).toEqual(['g_woman']);
    expect(conceptOf('g_nonbinary')?.excludes).toEqual([]);
  });
});
