import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueOf } from '../../utils/shortlist/due.ts';
import type { Kept } from '../../utils/shortlist/kept.ts';
import { STAGES } from '../../utils/shortlist/stage.ts';
import { someone } from './people.ts';

const TODAY = '2026-11-25'; // A Wednesday.
const booked = (id: string, at?: string) => someone(id, {}, { stage: 'booked', on: '2026-11-20', at });
const contacted = (id: string, on: string) => someone(id, {}, { stage: 'contacted', on });
const reminded = (kept: Kept, remindOn: string): Kept => ({ ...kept, remindOn });
const kinds = (...list: Kept[]) => dueOf(list, TODAY).map(({ id, kind }) => [id, kind]);

describe('what the user is reminded of', () => {
  it('is nothing, of a list on which nothing is due', () => {
    const list = [someone('a'), contacted('b', '2026-11-24'), booked('c'), booked('d', '2026-12-02T10:30')];
    expect(dueOf(list, TODAY)).toEqual([]);
  });

  it('is a call today or tomorrow, the soonest first', () => {
    const list = [booked('a', '2026-11-26'), booked('b', '2026-11-25T17:00'), booked('c', '2026-11-27')];
    expect(dueOf(list, TODAY)).toEqual([
      { id: 'b', name: 'Odalys Ferreira-Kwan', kind: 'meet', at: '2026-11-25T17:00' },
      { id: 'a', name: 'Odalys Ferreira-Kwan', kind: 'meet', at: '2026-11-26' },
    ]);
  });

  it('is a call whose day has gone by, until how it went is noted', () => {
    expect(kinds(booked('a', '2026-11-24T09:00'))).toEqual([['a', 'over']]);
    const met = someone(
      'a',
      {},
      { stage: 'booked', on: '2026-11-20', at: '2026-11-24' },
      { stage: 'met', on: TODAY },
    );
    expect(kinds(met)).toEqual([]);
  });

  it('is who has not answered for three working days, and not one day before', () => {
    expect(kinds(contacted('a', '2026-11-20'), contacted('b', '2026-11-23'))).toEqual([['a', 'silent']]);
  });

  it('is what the user asked for, from its day on', () => {
    const [before, now, past] = ['2026-11-26', '2026-11-25', '2026-10-01'];
    expect(kinds(reminded(someone('a'), before))).toEqual([]);
    expect(kinds(reminded(someone('b'), now), reminded(someone('c'), past))).toEqual([
      ['b', 'asked'],
      ['c', 'asked'],
    ]);
  });

  it('has meetings first, then what was missed, then what was asked for, then silence; each person once', () => {
    const silent = contacted('silent', '2026-11-02');
    expect(
      kinds(
        silent,
        reminded(contacted('asked', '2026-11-02'), TODAY),
        booked('over', '2026-11-02'),
        reminded(booked('meet', TODAY), TODAY),
      ),
    ).toEqual([
      ['meet', 'meet'],
      ['over', 'over'],
      ['asked', 'asked'],
      ['silent', 'silent'],
    ]);
  });

  it('never depends on the order of the list, and names nobody twice', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((of) => `2026-11-${String(of).padStart(2, '0')}`);
    const person = fc.record({
      stage: fc.constantFrom(...STAGES),
      on: day,
      at: fc.option(day, { nil: undefined }),
      remind: fc.option(day),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), (people) => {
        const list = people.map(({ stage, on, at, remind }, index) => ({
          ...someone(`k${index}`, { name: `Person ${index}` }, { stage, on, at }),
          remindOn: remind,
        }));
        const due = dueOf(list, TODAY);
        expect(dueOf(list.toReversed(), TODAY)).toEqual(due);
        expect(new Set(due.map(({ id }) => id)).size).toBe(due.length);
      }),
    );
  });
});
