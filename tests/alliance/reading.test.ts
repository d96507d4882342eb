import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTS } from '../../utils/alliance/check-in.ts';
import { readAlliance, standingTogether } from '../../utils/alliance/reading.ts';
import { all, anyAnswers, anyFlags, anyHistory, checkIn, course, even, type Step } from './check-ins.ts';

const NOTHING = { stage: 'nothing', standing: null, change: null, sinceFirst: null, line: null };

describe('before two sessions', () => {
  it('nothing is said without a check-in', () => {
    const parts = { bond: NOTHING, goals: NOTHING, tasks: NOTHING };
    expect(readAlliance([])).toEqual({ stage: 'nothing', impression: null, parts });
  });

  it('nothing is concluded from one session, whatever was answered and however often', () => {
    fc.assert(
      fc.property(fc.array(anyAnswers, { maxLength: 4 }), anyFlags, (noted, flags) => {
        const history = noted.map((answers) => checkIn(3, answers, { flags }));
        const parts = { bond: NOTHING, goals: NOTHING, tasks: NOTHING };
        expect(readAlliance(history)).toEqual({ stage: 'nothing', impression: null, parts });
      }),
    );
  });

  it('a second session in which it was too early to tell is not a second one', () => {
    expect(readAlliance([even(1, 5), even(2, 'early')]).stage).toBe('nothing');
  });

  it('a second session that answers another part is not a second one', () => {
    expect(readAlliance([checkIn(1, all('bond', 5)), checkIn(2, all('goals', 5))]).stage).toBe('nothing');
  });

  it('statements outside the three parts do not count', () => {
    expect(readAlliance([1, 2, 3, 4].map((session) => checkIn(session, { hope_1: 5 }))).stage).toBe(
      'nothing',
    );
  });
});

describe('after two sessions', () => {
  it('there is a first impression, and no word for a part nor a line', () => {
    const { stage, impression, parts } = readAlliance([even(1, 4), even(2, 5)]);
    expect([stage, impression]).toEqual(['first', 'forming']);
    for (const part of PARTS) expect(parts[part]).toMatchObject({ standing: null, line: null });
  });

  it('a good part does not hide a poor one', () => {
    const answers = { ...all('bond', 5), ...all('goals', 1), ...all('tasks', 5) };
    expect(readAlliance([checkIn(1, answers), checkIn(2, answers)]).impression).toBe('mixed');
  });

  it('a part answered once has no say in it', () => {
    const history = [checkIn(1, all('bond', 5)), checkIn(2, { ...all('bond', 5), ...all('goals', 1) })];
    expect(readAlliance(history).impression).toBe('forming');
  });

  it('is *not yet* when no part is there', () => {
    expect(readAlliance([even(1, 2), even(2, 1)]).impression).toBe('not yet');
  });
});

describe('from three sessions on', () => {
  it('each part has a word of its own, and the impression is over', () => {
    const answers = { ...all('bond', 5), ...all('goals', 3), ...all('tasks', 2) };
    const { stage, impression, parts } = readAlliance([1, 2, 3].map((session) => checkIn(session, answers)));
    expect([stage, impression]).toEqual(['parts', null]);
    expect(PARTS.map((part) => parts[part].standing)).toEqual(['forming', 'mixed', 'not yet']);
    expect(PARTS.map((part) => parts[part].line)).toEqual([null, null, null]);
  });

  it('each part goes by its own sessions', () => {
    const history = [...course('bond', 4, 4), checkIn(3, { ...all('bond', 4), ...all('goals', 1) })];
    const { stage, parts } = readAlliance(history);
    expect(stage).toBe('parts');
    expect(parts.bond.standing).toBe('forming');
    expect(parts.goals).toEqual(NOTHING);
  });

  it('there is no impression any more, even of a part that is only at its second', () => {
    const history = [1, 2, 3].map((session) =>
      checkIn(session, session > 1 ? { bond_1: 5, goals_1: 5 } : { bond_1: 5 }),
    );
    const { stage, impression, parts } = readAlliance(history);
    expect([stage, impression]).toEqual(['parts', null]);
    expect(parts.goals).toMatchObject({ stage: 'first', standing: null });
  });

  it('a half step never reaches a word', () => {
    const half = (low: 1 | 2 | 3, high: 2 | 3 | 4) =>
      readAlliance([1, 2, 3].map((session) => checkIn(session, { tasks_1: low, tasks_2: high }))).parts.tasks;
    expect(half(3, 4).standing).toBe('mixed');
    expect(half(2, 3).standing).toBe('mixed');
    expect(half(1, 2).standing).toBe('not yet');
  });

  it('one poor session among good ones changes no word, and is told as a change', () => {
    const { bond } = readAlliance(course('bond', 5, 5, 2)).parts;
    expect(bond).toMatchObject({ standing: 'forming', change: 'fell' });
  });
});

describe('one’s lowest answers', () => {
  it('are never called mixed: a slide to the bottom ends in *not yet*', () => {
    const { parts } = readAlliance([even(1, 4), even(2, 3), even(3, 1)]);
    for (const part of PARTS) {
      expect(parts[part].standing).toBe('not yet');
      expect(parts[part].sinceFirst).toEqual({ first: 4, now: 1, change: 'fell' });
    }
  });

  it('never leave *mixed* as the word, whatever came before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<Step[]>(1, 2, 3, 4, 5), { minLength: 2, maxLength: 6 }),
        (steps) => {
          const last = Math.min(2, ...steps) as Step;
          const { standing } = readAlliance(course('tasks', ...steps, last)).parts.tasks;
          expect(standing).not.toBe('mixed');
        },
      ),
    );
  });
});

describe('from four sessions on', () => {
  it('each part has a line of its medians', () => {
    const history = [...course('goals', 2, 3, 3), checkIn(5, { goals_1: 4, goals_2: 5 })];
    const { stage, parts } = readAlliance(history);
    expect(stage).toBe('lines');
    expect(parts.goals.line).toEqual([
      { session: 1, median: 2 },
      { session: 2, median: 3 },
      { session: 3, median: 3 },
      { session: 5, median: 4.5 },
    ]);
    expect(parts.bond.line).toBeNull();
  });

  it('the word is about the latest four', () => {
    expect(readAlliance(course('bond', 1, 1, 1, 1, 5, 5, 5, 5)).parts.bond.standing).toBe('forming');
    expect(readAlliance(course('bond', 5, 5, 5, 5, 5, 1, 1, 2, 1)).parts.bond.standing).toBe('not yet');
  });
});

describe('always', () => {
  it('the order of the check-ins does not matter', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect(readAlliance(history.toReversed())).toEqual(readAlliance(history));
      }),
    );
  });

  it('a flag, a note, a follow-up or a comparison changes nothing of it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyAnswers, { maxLength: 6 }), anyFlags, (noted, flags) => {
        const plain = noted.map((answers, at) => checkIn(at + 1, answers));
        const marked = plain.map((one) => ({
          ...one,
          flags,
          note: 'x',
          repair: 'kept' as const,
          compared: 'worse' as const,
        }));
        expect(readAlliance(marked)).toEqual(readAlliance(plain));
      }),
    );
  });

  it('a session of which it is all too early to tell leaves words and lines as they were', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const before = readAlliance(history);
        const after = readAlliance([...history, even(99, 'early')]);
        expect([after.stage, after.impression]).toEqual([before.stage, before.impression]);
        for (const part of PARTS)
          expect(after.parts[part]).toEqual({ ...before.parts[part], change: null, sinceFirst: null });
      }),
    );
  });

  it('a word comes from three sessions at least and a line from four', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const part of PARTS) {
          const { stage, standing, line } = readAlliance(history).parts[part];
          expect(standing !== null).toBe(stage === 'parts' || stage === 'lines');
          expect((line?.length ?? 0) >= 4).toBe(stage === 'lines');
        }
      }),
    );
  });

  it('raising every answer never makes a word worse', () => {
    const rank = [null, 'not yet', 'mixed', 'forming'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1, 2, 3, 4), { minLength: 3, maxLength: 7 }), (steps) => {
        const standing = (by: number) =>
          readAlliance(course('bond', ...steps.map((step) => (step + by) as 1 | 2 | 3 | 4 | 5))).parts.bond
            .standing;
        expect(rank.indexOf(standing(1))).toBeGreaterThanOrEqual(rank.indexOf(standing(0)));
      }),
    );
  });
});

describe('several parts together', () => {
  it('are what all of them are, and else mixed', () => {
    expect(standingTogether([])).toBeNull();
    expect(standingTogether(['not yet'])).toBe('not yet');
    expect(standingTogether(['forming', 'forming', 'forming'])).toBe('forming');
    expect(standingTogether(['mixed', 'mixed'])).toBe('mixed');
    expect(standingTogether(['forming', 'not yet', 'forming'])).toBe('mixed');
  });
});
