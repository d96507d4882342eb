import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLAG_IDS } from '../../utils/alliance/check-in.ts';
import { isMisconduct } from '../../utils/alliance/items.ts';
import { type Signal, signalsOf } from '../../utils/alliance/signals.ts';
import { all, anyFlags, anyHistory, calmHistory, checkIn, course, even, STEPS } from './check-ins.ts';

const has = (signal: Signal, ...given: Parameters<typeof signalsOf>) => signalsOf(...given).has(signal);

describe('without a check-in', () => {
  it('there is no signal, except a decision to leave', () => {
    expect([...signalsOf([])]).toEqual([]);
    expect([...signalsOf([], 'leaving')]).toEqual(['leaving']);
  });
});

describe('of the latest check-in', () => {
  it('a good one gives no signal at all', () => {
    const good = even(1, 5, { compared: 'better' });
    expect([...signalsOf([{ ...good, answers: { ...good.answers, repair_1: 1, self_1: 5 } }])]).toEqual([]);
  });

  it.each(['bond', 'goals', 'tasks'] as const)('%s is low at *not at all* and *a little*', (part) => {
    const low = STEPS.filter((step) => has(`${part}Low`, [checkIn(1, all(part, step))]));
    expect(low).toEqual([1, 2]);
    expect(has(`${part}Low`, [checkIn(1, all(part, 'early'))])).toBe(false);
    expect(has(`${part}Low`, course(part, 1, 4))).toBe(false);
  });

  it('a half step above *a little* is not low', () => {
    expect(has('goalsLow', [checkIn(1, { goals_1: 2, goals_2: 3 })])).toBe(false);
  });

  it('pace, reason and hiding go by their own statement', () => {
    expect([...signalsOf([checkIn(1, { tasks_1: 5, tasks_2: 2 })])]).toEqual(['paceOff']);
    expect([...signalsOf([checkIn(1, { tasks_1: 2, tasks_2: 5 })])]).toEqual(['whyUnclear']);
    expect([...signalsOf([checkIn(1, { self_1: 1 })])]).toEqual(['hiding']);
  });

  it('agreeing that something felt off is the signal, disagreeing is not', () => {
    expect(STEPS.filter((step) => has('somethingOff', [checkIn(1, { repair_1: step })]))).toEqual([4, 5]);
    expect(has('somethingOff', [checkIn(1, { repair_1: 'early' })])).toBe(false);
  });

  it('something is kept to oneself only if it felt off enough', () => {
    expect(has('keptToSelf', [checkIn(1, { repair_1: 4 }, { repair: 'kept' })])).toBe(true);
    expect(has('keptToSelf', [checkIn(1, { repair_1: 3 }, { repair: 'kept' })])).toBe(false);
    expect(has('keptToSelf', [checkIn(1, { repair_1: 4 }, { repair: 'unrepaired' })])).toBe(false);
    expect(has('keptToSelf', [checkIn(1, { repair_1: 4 })])).toBe(false);
  });

  it('too early is about goals and tasks', () => {
    expect([...signalsOf([checkIn(1, { goals_1: 'early', goals_2: 4 })])]).toEqual(['tooEarly']);
    expect([...signalsOf([checkIn(1, { tasks_2: 'early' })])]).toEqual(['tooEarly']);
    expect([...signalsOf([checkIn(1, { bond_1: 'early', hope_1: 'early' })])]).toEqual([]);
  });

  it('a part fell when it is two steps lower', () => {
    expect(has('bondFell', course('bond', 5, 3))).toBe(true);
    expect(has('goalsFell', course('goals', 5, 3))).toBe(true);
    expect(has('tasksFell', course('tasks', 5, 3))).toBe(true);
    expect(has('bondFell', course('bond', 5, 4))).toBe(false);
  });

  it('nothing fell between two sessions in which no answer moved more than a step', () => {
    fc.assert(
      fc.property(calmHistory, (history) => {
        const found = signalsOf(history.slice(-2));
        for (const fell of ['bondFell', 'goalsFell', 'tasksFell'] as const)
          expect(found.has(fell)).toBe(false);
      }),
    );
  });
});

describe('over sessions', () => {
  it('it is mixed from two sessions on, when the parts differ or lie between', () => {
    const differing = { ...all('bond', 5), ...all('goals', 1) };
    expect(has('mixed', [checkIn(1, differing)])).toBe(false);
    expect(has('mixed', [checkIn(1, differing), checkIn(2, differing)])).toBe(true);
    expect(
      has(
        'mixed',
        [1, 2, 3].map((session) => checkIn(session, differing)),
      ),
    ).toBe(true);
    expect(has('mixed', course('bond', 3, 3, 3))).toBe(true);
    expect(has('mixed', course('bond', 5, 5, 5))).toBe(false);
    expect(has('mixed', course('bond', 1, 1, 1))).toBe(false);
  });

  it('bond or goals are low twice when they are now and were before', () => {
    expect(has('lowTwice', course('bond', 2))).toBe(false);
    expect(has('lowTwice', course('bond', 2, 2))).toBe(true);
    expect(has('lowTwice', course('bond', 2, 4, 1))).toBe(true);
    expect(has('lowTwice', [...course('bond', 2), checkIn(2, all('goals', 1))])).toBe(true);
    expect(has('lowTwice', course('tasks', 1, 1))).toBe(false);
  });

  it('they are not when it got better, or the other time is long ago', () => {
    expect(has('lowTwice', course('bond', 1, 1, 4))).toBe(false);
    expect(has('lowTwice', course('bond', 2, 4, 4, 4, 2))).toBe(false);
  });

  it('a session in which it is too early to tell of them does not count', () => {
    expect(has('lowTwice', course('bond', 2, 'early', 2))).toBe(true);
    expect(has('lowTwice', course('bond', 2, 'early'))).toBe(false);
  });

  it.each([
    ['repaired', true],
    ['unrepaired', true],
    ['noticed', true],
    ['kept', false],
  ] as const)('after "%s" a repair was tried: %s', (repair, tried) => {
    expect(has('repairTried', [checkIn(1, { repair_1: 4 }, { repair }), even(2, 4)])).toBe(tried);
  });

  it('doing worse is a signal the first time that it is said, and lapses with another answer', () => {
    const worse = (session: number) => even(session, 4, { compared: 'worse' });
    expect(has('worse', [worse(1)])).toBe(true);
    expect(has('worse', [worse(1), worse(2)])).toBe(true);
    expect(has('worse', [worse(1), even(2, 4)])).toBe(false);
    expect(has('worse', [worse(1), even(2, 4, { compared: 'same' })])).toBe(false);
    expect(has('worse', [even(1, 4, { compared: 'early' })])).toBe(false);
  });
});

describe('a flag', () => {
  it('of absence or feeling worse is a signal of its own, and points to the rights as well', () => {
    expect([...signalsOf([checkIn(1, {}, { flags: ['flag_absent'] })])]).toEqual(['absent', 'rights']);
    expect([...signalsOf([checkIn(1, {}, { flags: ['flag_worse'] })])]).toEqual(['worse', 'rights']);
  });

  it.each(FLAG_IDS.filter(isMisconduct))('%s points to the rights, and does not lapse', (flag) => {
    const flagged = checkIn(1, {}, { flags: [flag] });
    expect([...signalsOf([flagged])]).toEqual(['rights']);
    expect(has('rights', [flagged, even(2, 5), even(3, 5)])).toBe(true);
  });

  it('of absence lapses when it is no longer marked', () => {
    expect([...signalsOf([checkIn(1, {}, { flags: ['flag_absent'] }), even(2, 5)])]).toEqual([]);
  });

  it('that was taken back on a later day is gone', () => {
    const flagged = checkIn(1, {}, { on: '2026-03-01', flags: ['flag_shame'] });
    expect(has('rights', [flagged, checkIn(1, {}, { on: '2026-03-02' })])).toBe(false);
  });

  it('adds and takes away no other signal', () => {
    fc.assert(
      fc.property(anyHistory, anyFlags, (history, flags) => {
        const others = (given: typeof history) =>
          [...signalsOf(given)].filter((signal) => !['absent', 'worse', 'rights'].includes(signal));
        const distinct = history.map((one, at) => ({ ...one, session: at + 1 }));
        expect(others(distinct.map((one) => ({ ...one, flags })))).toEqual(others(distinct));
      }),
    );
  });
});

describe('always', () => {
  it('the order of the check-ins does not matter', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect(signalsOf(history.toReversed())).toEqual(signalsOf(history));
      }),
    );
  });

  it('no check-in leads to *leaving*: only a decision does', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect(has('leaving', history)).toBe(false);
        expect(signalsOf(history, 'leaving')).toEqual(new Set([...signalsOf(history), 'leaving']));
      }),
    );
  });
});
