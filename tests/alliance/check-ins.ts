import fc from 'fast-check';
import {
  type CheckIn,
  COMPARISONS,
  FLAG_IDS,
  FOLLOW_UPS,
  ITEM_IDS,
  type ItemAnswer,
  type ItemId,
  type Part,
} from '../../utils/alliance/check-in.ts';
import { itemsOf } from '../../utils/alliance/items.ts';

export type Answers = CheckIn['answers'];
export const STEPS = [1, 2, 3, 4, 5] as const;
export type Step = (typeof STEPS)[number];

/** A check-in after a session, noted on the day of the month that has its number. */
export function checkIn(session: number, answers: Answers = {}, rest: Partial<CheckIn> = {}): CheckIn {
  const on = `2026-03-${String((session % 28) + 1).padStart(2, '0')}`;
  return { session, on, answers, flags: [], note: '', ...rest };
}

/** Every statement of a part with one answer. */
export function all(part: Part, answer: ItemAnswer): Answers {
  return Object.fromEntries(itemsOf(part).map((item) => [item, answer]));
}

/** One check-in for each step, from session 1 on, with every statement of the part at that step. */
export function course(part: Part, ...steps: ItemAnswer[]): CheckIn[] {
  return steps.map((step, at) => checkIn(at + 1, all(part, step)));
}

/** A check-in that says one thing of all three parts. */
export function even(session: number, answer: ItemAnswer, rest: Partial<CheckIn> = {}): CheckIn {
  return checkIn(session, { ...all('bond', answer), ...all('goals', answer), ...all('tasks', answer) }, rest);
}

const anyAnswer: fc.Arbitrary<ItemAnswer> = fc.constantFrom(...STEPS, 'early' as const);

export const anyAnswers: fc.Arbitrary<Answers> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ITEM_IDS), anyAnswer), { selector: ([item]) => item })
  .map((pairs) => Object.fromEntries(pairs));

export const anyFlags = fc.uniqueArray(fc.constantFrom(...FLAG_IDS));

export const anyCheckIn: fc.Arbitrary<CheckIn> = fc
  .record({
    session: fc.integer({ min: 1, max: 8 }),
    on: fc.constantFrom('2026-03-01', '2026-03-08', '2026-03-15', '2026-04-01'),
    answers: anyAnswers,
    repair: fc.option(fc.constantFrom(...FOLLOW_UPS)),
    compared: fc.option(fc.constantFrom(...COMPARISONS)),
    flags: anyFlags,
    note: fc.constantFrom('', 'the thing about Tuesday'),
  })
  .map(({ repair, compared, ...rest }) => ({
    ...rest,
    ...(repair && { repair }),
    ...(compared && { compared }),
  }));

export const anyHistory = fc.array(anyCheckIn, { maxLength: 10 });

/** Check-ins in which no answer is more than one step from the last answer to the same statement. */
export const calmHistory: fc.Arbitrary<CheckIn[]> = fc
  .record({
    start: fc.array(fc.constantFrom(...STEPS), { minLength: ITEM_IDS.length, maxLength: ITEM_IDS.length }),
    moves: fc.array(
      fc.array(fc.constantFrom<(-1 | 0 | 1 | 'early' | 'skip')[]>(-1, 0, 1, 'early', 'skip'), {
        minLength: ITEM_IDS.length,
        maxLength: ITEM_IDS.length,
      }),
      { maxLength: 7 },
    ),
  })
  .map(({ start, moves }) => {
    const last = new Map<ItemId, number>(ITEM_IDS.map((item, at) => [item, start[at] ?? 3]));
    return moves.map((session, index) => {
      const answers: Partial<Record<ItemId, ItemAnswer>> = {};
      ITEM_IDS.forEach((item, at) => {
        const move = session[at] ?? 'skip';
        if (move === 'skip') return;
        const step = Math.min(5, Math.max(1, (last.get(item) ?? 3) + (move === 'early' ? 0 : move)));
        answers[item] = move === 'early' ? 'early' : (step as Step);
        last.set(item, step);
      });
      return checkIn(index + 1, answers);
    });
  });
