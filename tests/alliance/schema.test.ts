import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInSchema, checkInsSchema } from '../../utils/alliance/schema.ts';
import { anyHistory, checkIn } from './check-ins.ts';

const good = checkIn(
  2,
  { bond_1: 4, goals_1: 'early' },
  { repair: 'kept', compared: 'same', flags: ['flag_worse'] },
);

/** Where it is wrong and the sentence that says so. */
function problems(input: unknown): [path: string, sentence: string][] {
  const { error } = checkInSchema.safeParse(input);
  return (error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]);
}

describe('a stored check-in', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect(checkInsSchema.parse(JSON.parse(JSON.stringify(history)))).toEqual(history);
      }),
    );
  });

  it('may leave out what was skipped, and nothing else', () => {
    expect(problems(checkIn(1))).toEqual([]);
    expect(problems({ session: 1, on: '2026-03-01' })).toHaveLength(3);
  });

  it.each<[object, string, string]>([
    [{ session: 0 }, 'session', 'The first session is number 1.'],
    [{ session: 1.5 }, 'session', 'A session has a whole number.'],
    [{ session: '2' }, 'session', 'A session has a whole number.'],
    [{ session: 1e6 }, 'session', "A session's number is at most 2000."],
    [{ on: '9 March' }, 'on', 'A day is written like 2026-03-09.'],
    [{ on: '2026-02-30' }, 'on', 'A day is written like 2026-03-09.'],
    [{ answers: { bond_1: 6 } }, 'answers.bond_1', 'An answer is a step from 1 to 5, or "early".'],
    [{ answers: { bond_1: 3.5 } }, 'answers.bond_1', 'An answer is a step from 1 to 5, or "early".'],
    [{ answers: { bond_1: null } }, 'answers.bond_1', 'An answer is a step from 1 to 5, or "early".'],
    [{ answers: { wai_1: 3 } }, 'answers', 'Something is answered that is not asked in a check-in.'],
    [{ answers: [] }, 'answers', 'Answers come by statement.'],
    [{ repair: 'forgotten' }, 'repair', 'This is not one of the four ways it can have gone on.'],
    [{ repair: undefined }, 'repair', 'This is not one of the four ways it can have gone on.'],
    [{ compared: 'much better' }, 'compared', 'This is "better", "same", "worse" or "early".'],
    [{ flags: ['flag_late'] }, 'flags.0', 'This is not one of the things that can be marked.'],
    [{ flags: ['flag_worse', 'flag_worse'] }, 'flags', 'A thing is marked once.'],
    [{ flags: 'flag_worse' }, 'flags', 'What was marked comes as a list.'],
    [{ note: null }, 'note', 'A note is text.'],
    [{ note: 'x'.repeat(1001) }, 'note', 'A note has at most 1000 characters.'],
    [{ mood: 3 }, '', 'A check-in holds something that does not belong to it.'],
  ])('with %j is refused at %s: %s', (wrong, path, sentence) => {
    expect(problems({ ...good, ...wrong })).toEqual([[path, sentence]]);
  });

  it('brings no foreign prototype with it', () => {
    const text = JSON.stringify(good).replace('"bond_1":4', '"bond_1":4,"__proto__":{"bond_2":1}');
    expect(text).toContain('__proto__');
    expect(checkInSchema.parse(JSON.parse(text)).answers.bond_2).toBeUndefined();
  });

  it.each([null, 'check-in', [], 3])('is not %j', (input) => {
    expect(problems(input)).toEqual([['', 'A check-in has a session, a day, answers, flags and a note.']]);
  });
});

describe('all check-ins with one therapist', () => {
  it('may hold two for one session', () => {
    expect(checkInsSchema.parse([good, good])).toHaveLength(2);
  });

  it('come as a list, of a length that can be true', () => {
    const sentence = (input: unknown) => checkInsSchema.safeParse(input).error?.issues[0]?.message;
    expect(sentence({ 1: good })).toBe('Check-ins come as a list.');
    expect(sentence(Array(2001).fill(good))).toBe('There are at most 2000 check-ins for one therapist.');
    expect(sentence([good])).toBeUndefined();
  });
});
