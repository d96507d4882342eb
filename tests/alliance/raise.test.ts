import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLAG_IDS, PARTS } from '../../utils/alliance/check-in.ts';
import { isMisconduct } from '../../utils/alliance/items.ts';
import { raise } from '../../utils/alliance/raise.ts';
import { rightsPlace } from '../../utils/alliance/rights.ts';
import { all, anyHistory, calmHistory, checkIn, course, even, type Step } from './check-ins.ts';

const reasons = (...given: Parameters<typeof raise>) => raise(...given).bringUp.map(({ reason }) => reason);
const choices = (...given: Parameters<typeof raise>) => raise(...given).choices.map(({ id }) => id);
const MISCONDUCT = FLAG_IDS.filter(isMisconduct);
const THREE = ['bringUp', 'giveTime', 'shortlist'];

describe('how to bring it up', () => {
  it('stays closed without a reason', () => {
    expect(raise([])).toEqual({ bringUp: [], choices: [], rights: 'quiet' });
    expect(raise(course('bond', 5, 4, 5))).toEqual({ bringUp: [], choices: [], rights: 'quiet' });
  });

  it('opens at a fall of exactly two steps on any part', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PARTS), fc.constantFrom<Step[]>(3, 4, 5), (part, from) => {
        expect(reasons(course(part, from, (from - 2) as Step))).toEqual([`${part}Fell`]);
      }),
    );
  });

  it('never opens after two sessions in which no answer moved more than one step', () => {
    fc.assert(
      fc.property(calmHistory, (history) => {
        expect(reasons(history.slice(-2))).toEqual([]);
      }),
    );
  });

  it('opens at the end of a slow slide: one step a session, two below the first', () => {
    expect(reasons(course('tasks', 5, 4))).toEqual([]);
    expect(reasons(course('tasks', 5, 4, 3))).toEqual(['tasksFell']);
  });

  it('opens for something off that was kept to oneself, even after one session', () => {
    expect(reasons([checkIn(1, { repair_1: 5 }, { repair: 'kept' })])).toEqual(['keptToSelf']);
    expect(reasons([checkIn(1, { repair_1: 5 }, { repair: 'repaired' })])).toEqual([]);
    expect(reasons([checkIn(1, { repair_1: 1 }, { repair: 'kept' })])).toEqual([]);
  });

  it('opens for absence and for feeling worse', () => {
    expect(reasons([even(1, 5, { flags: ['flag_absent'] })])).toEqual(['absent']);
    expect(reasons([even(1, 5, { flags: ['flag_worse'] })])).toEqual(['worse']);
    expect(reasons([1, 2].map((session) => even(session, 5, { compared: 'worse' })))).toEqual(['worse']);
  });

  it('gives two sentences for each reason, of which one is enough', () => {
    const [first] = raise(course('bond', 5, 2)).bringUp;
    expect(first).toEqual({
      reason: 'bondFell',
      why: 'ally_raise_bond_fell_why',
      say: ['ally_raise_bond_fell_say_1', 'ally_raise_bond_fell_say_2'],
    });
  });

  it('names several reasons, what weighs most first', () => {
    const fallen = checkIn(2, { ...all('tasks', 1), repair_1: 5 }, { repair: 'kept', flags: ['flag_worse'] });
    expect(reasons([...course('tasks', 5), fallen])).toEqual(['worse', 'keptToSelf', 'tasksFell']);
  });
});

describe('three choices', () => {
  it('are offered when bond or goals are low in sessions 2 to 4, always the same three', () => {
    for (const part of ['bond', 'goals'] as const) {
      expect(choices(course(part, 2, 2))).toEqual(THREE);
      expect(choices(course(part, 3, 2, 2))).toEqual(THREE);
      expect(choices(course(part, 3, 3, 3, 1))).toEqual(THREE);
    }
  });

  it('are not offered after the first session, nor from the fifth on', () => {
    expect(choices(course('bond', 1))).toEqual([]);
    expect(choices(course('bond', 1, 1, 1, 1, 1))).toEqual([]);
  });

  it('are not offered from one answered session, whatever its number', () => {
    expect(choices([checkIn(3, all('bond', 1))])).toEqual([]);
    expect(choices([checkIn(2, all('goals', 5)), checkIn(3, all('bond', 1))])).toEqual([]);
  });

  it('are not offered when it is better now, too early to tell, or only tasks are low', () => {
    expect(choices(course('bond', 1, 3))).toEqual([]);
    expect(choices(course('bond', 1, 1, 'early'))).toEqual([]);
    expect(choices(course('tasks', 1, 1, 1))).toEqual([]);
  });

  it('bring sentences about what is low: for bringing it up, and for what to ask while giving it time', () => {
    expect(raise(course('goals', 1, 1)).choices.map(({ say }) => say)).toEqual([
      ['ally_choice_bring_up_goals_say'],
      ['ally_choice_give_time_goals_say'],
      [],
    ]);
    const [first] = raise([even(1, 1), even(2, 1)]).choices;
    expect(first?.say).toEqual(['ally_choice_bring_up_bond_say', 'ally_choice_bring_up_goals_say']);
  });

  it('are all three or none, in one order, for every history', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect([[], THREE]).toContainEqual(choices(history));
      }),
    );
  });
});

describe('rights', () => {
  it('are not pointed out without a flag', () => {
    expect(rightsPlace([])).toBe('quiet');
    expect(rightsPlace(course('bond', 1, 1, 1))).toBe('quiet');
  });

  it.each(MISCONDUCT)('come first at %s, and nothing is to be brought up', (flag) => {
    const found = raise([...course('bond', 5), checkIn(2, all('bond', 1), { flags: [flag, 'flag_worse'] })]);
    expect(found).toEqual({ bringUp: [], choices: [], rights: 'first' });
  });

  it('stay first in later sessions: nobody is sent to bring anything up, nor asked to give it time', () => {
    const flagged = checkIn(1, all('bond', 4), { flags: ['flag_pressure'] });
    const found = raise([flagged, checkIn(2, all('bond', 2))]);
    expect(found.rights).toBe('first');
    expect(found.bringUp).toEqual([]);
    expect(found.choices).toEqual([]);
  });

  it('stand beside how to bring it up for absence and feeling worse, while that is marked', () => {
    const absent = even(1, 4, { flags: ['flag_absent'] });
    expect(rightsPlace([absent])).toBe('beside');
    expect(rightsPlace([absent, even(2, 4)])).toBe('quiet');
  });

  it('are pointed out for every flag', () => {
    for (const flag of FLAG_IDS) expect(rightsPlace([checkIn(1, {}, { flags: [flag] })])).not.toBe('quiet');
  });
});

describe('always', () => {
  it('the order of the check-ins does not matter', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect(raise(history.toReversed())).toEqual(raise(history));
      }),
    );
  });
});
