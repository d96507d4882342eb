import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkInFrom,
  draftOf,
  EMPTY_DRAFT,
  readSession,
  withAnswer,
  withFlag,
} from '../../../components/checkin/session-draft.ts';
import { itemsAt } from '../../../utils/alliance/items.ts';
import { checkInSchema } from '../../../utils/alliance/schema.ts';
import { anyCheckIn, checkIn } from '../../alliance/check-ins.ts';

const DAY = '2026-03-09';

describe('answering', () => {
  it('keeps one answer for a statement, and takes it back without a trace', () => {
    const once = withAnswer(EMPTY_DRAFT, 'bond_1', 2);
    const twice = withAnswer(once, 'bond_1', 'early');
    expect(twice.answers).toEqual({ bond_1: 'early' });
    expect(withAnswer(twice, 'bond_1')).toEqual(EMPTY_DRAFT);
    expect(once.answers).toEqual({ bond_1: 2 });
  });

  it('marks a thing once, however often it is pressed', () => {
    const marked = withFlag(withFlag(EMPTY_DRAFT, 'flag_absent', true), 'flag_absent', true);
    expect(marked.flags).toEqual(['flag_absent']);
    expect(withFlag(marked, 'flag_absent', false).flags).toEqual([]);
    expect(withFlag(marked, 'flag_shame', true).flags).toEqual(['flag_absent', 'flag_shame']);
  });
});

describe('a draft with nothing in it', () => {
  it('makes no check-in, nor does one of spaces', () => {
    expect(checkInFrom(EMPTY_DRAFT, 1, DAY)).toBeNull();
    expect(checkInFrom({ ...EMPTY_DRAFT, note: ' \n ' }, 1, DAY)).toBeNull();
  });

  it.each([
    ['an answer', withAnswer(EMPTY_DRAFT, 'hope_1', 'early')],
    ['a mark', withFlag(EMPTY_DRAFT, 'flag_worse', true)],
    ['a comparison', { ...EMPTY_DRAFT, compared: 'same' as const }],
    ['a line', { ...EMPTY_DRAFT, note: 'ask about holidays' }],
  ])('makes one as soon as there is %s', (_what, draft) => {
    expect(checkInFrom(draft, 1, DAY)).not.toBeNull();
  });
});

describe('what belongs to no question that was asked', () => {
  it('goes: since last time, after the first session', () => {
    const draft = withAnswer(withAnswer(EMPTY_DRAFT, 'between_1', 4), 'bond_1', 4);
    expect(checkInFrom(draft, 1, DAY)?.answers).toEqual({ bond_1: 4 });
    expect(checkInFrom(draft, 2, DAY)?.answers).toEqual({ between_1: 4, bond_1: 4 });
  });

  it('goes: what became of something that hardly felt off', () => {
    const off = { ...withAnswer(EMPTY_DRAFT, 'repair_1', 4), repair: 'kept' as const };
    expect(checkInFrom(off, 1, DAY)?.repair).toBe('kept');
    expect(checkInFrom(withAnswer(off, 'repair_1', 2), 1, DAY)).not.toHaveProperty('repair');
    expect(checkInFrom(withAnswer(off, 'repair_1', 'early'), 1, DAY)).not.toHaveProperty('repair');
  });
});

describe('a check-in that is opened to be changed', () => {
  it('comes back as it was, but for what its session does not ask', () => {
    fc.assert(
      fc.property(anyCheckIn, (noted) => {
        const again = checkInFrom(draftOf(noted), noted.session, noted.on);
        if (again === null) return;
        expect(checkInSchema.safeParse(again).success).toBe(true);
        expect(again.flags).toEqual(noted.flags);
        expect(again.compared).toBe(noted.compared);
        expect(again.note).toBe(noted.note);
        for (const item of itemsAt(noted.session)) expect(again.answers[item]).toBe(noted.answers[item]);
      }),
    );
  });

  it('has nothing of another in it', () => {
    expect(draftOf(checkIn(1))).toEqual({ ...EMPTY_DRAFT, repair: undefined, compared: undefined });
  });
});

describe('the number of a session, as typed', () => {
  it.each([
    ['1', 1],
    [' 12 ', 12],
    ['2000', 2000],
    ['0', undefined],
    ['2001', undefined],
    ['-1', undefined],
    ['1.5', undefined],
    ['two', undefined],
    ['', undefined],
  ])('“%s” is %s', (typed, session) => {
    expect(readSession(typed)).toBe(session);
  });
});
