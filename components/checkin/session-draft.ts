import type { CheckIn, Compared, FlagId, FollowUp, ItemId } from '../../utils/alliance/check-in.ts';
import { asksFollowUp, itemsAt } from '../../utils/alliance/items.ts';

/** A check-in while it is filled in. What is not answered is absent. */
export interface SessionDraft {
  answers: CheckIn['answers'];
  repair?: FollowUp | undefined;
  compared?: Compared | undefined;
  flags: readonly FlagId[];
  note: string;
}

export const EMPTY_DRAFT: SessionDraft = { answers: {}, flags: [], note: '' };

/** What was noted before, to be changed. */
export function draftOf({ answers, repair, compared, flags, note }: CheckIn): SessionDraft {
  return { answers, repair, compared, flags, note };
}

/** The draft with this answer, or without one. */
export function withAnswer(
  draft: SessionDraft,
  item: ItemId,
  answer?: CheckIn['answers'][ItemId],
): SessionDraft {
  const { [item]: _before, ...others } = draft.answers;
  return { ...draft, answers: answer === undefined ? others : { ...others, [item]: answer } };
}

/** The draft with this flag marked, or not. */
export function withFlag(draft: SessionDraft, flag: FlagId, marked: boolean): SessionDraft {
  const others = draft.flags.filter((other) => other !== flag);
  return { ...draft, flags: marked ? [...others, flag] : others };
}

/** A whole number from 1 to 2000, as typed; otherwise `undefined`. */
export function readSession(typed: string): number | undefined {
  const session = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  return session >= 1 && session <= 2000 ? session : undefined;
}

/**
 * The check-in that the draft makes, or `null` when nothing is filled in. Only what was asked belongs to it:
 * an answer to a statement that this session does not have, or what became of something that did not happen, goes.
 */
export function checkInFrom(draft: SessionDraft, session: number, on: string): CheckIn | null {
  const asked: readonly string[] = itemsAt(session);
  const answers: CheckIn['answers'] = Object.fromEntries(
    Object.entries(draft.answers).filter(([item]) => asked.includes(item)),
  );
  const { repair, compared } = draft;
  const note = draft.note.trim();
  const followed = repair !== undefined && asksFollowUp(answers.repair_1);
  const empty =
    Object.keys(answers).length === 0 && compared === undefined && draft.flags.length === 0 && note === '';
  if (empty) return null;
  return {
    session,
    on,
    answers,
    ...(followed && { repair }),
    ...(compared !== undefined && { compared }),
    flags: [...draft.flags],
    note,
  };
}
