import { workingDays } from './days.ts';
import type { Kept } from './kept.ts';
import { currentStage } from './kept.ts';
import { sortedBy } from './list-order.ts';
import { lastOf } from './stage.ts';

/**
 * The one thing to do now. `session`: note how the last went. `meet`: a call or a meeting stands in the next days.
 * `answer`: someone has replied. `again`: no reply after three working days. `wait`. `write`: enough are kept.
 * `after`: someone is left, and here are the next two. `more`: too few are. `decide`: someone was met. `start`: nobody is kept. `settled`: it is decided.
 */
export type NextKind =
  | 'start'
  | 'more'
  | 'write'
  | 'wait'
  | 'again'
  | 'answer'
  | 'meet'
  | 'decide'
  | 'after'
  | 'settled';

export interface Next {
  kind: NextKind;
  /** Whom it is about, by id; of `write`, those to write to. */
  who: string[];
  /** Of `again`: to whom to write as well, today. */
  others?: string[];
  /** Of `again`: how many working days have gone by. Of `more`: how many are missing. */
  days?: number;
  /** Of `meet`: when. */
  at?: string;
}

/**
 * Three are enough to write to on one day, and three working days are enough to wait: half of those who are written
 * to never answer (Tenner 2023: 50.5% of 192 psychiatrists gave no response). Both are judgement beyond that.
 */
export const ENOUGH_WRITTEN = 3;
export const PATIENCE = 3;
/** So many others one turns to at once, when somebody does not answer or is left. */
export const MORE_TO_WRITE = 2;

/**
 * What to do now, on the day `today`; what is nearest to a meeting comes first. `left`: the ids of those whose
 * sessions the user has decided to end, who are no longer waited for.
 */
export function nextOf(list: readonly Kept[], today: string, left: readonly string[] = []): Next {
  const going = list.filter(({ id }) => !left.includes(id));
  const last = going.toSorted(sortedBy('changed'));
  const at = (stage: string) => last.filter((kept) => currentStage(kept) === stage);
  const ids = (some: readonly Kept[]) => some.map(({ id }) => id);
  const decided = at('decided');
  if (decided.length > 0) return { kind: 'settled', who: ids(decided) };
  const booked = soonest(at('booked'), today);
  if (booked) return booked;
  const replied = at('replied');
  if (replied.length > 0) return { kind: 'answer', who: ids(replied) };
  const silent = at('contacted').filter((kept) => silence(kept, today) >= PATIENCE);
  const [longest] = silent.toSorted((a, b) => silence(b, today) - silence(a, today));
  const others = ids(othersOn(going));
  if (longest) return { kind: 'again', who: ids(silent), others, days: silence(longest, today) };
  const met = at('met');
  if (met.length > 0) return { kind: 'decide', who: ids(met) };
  const waiting = at('contacted');
  if (waiting.length > 0) return { kind: 'wait', who: ids(waiting) };
  const kept = at('kept');
  if (going.length < list.length && kept.length > 0) return { kind: 'after', who: others };
  if (kept.length >= ENOUGH_WRITTEN) return { kind: 'write', who: ids(kept.slice(0, ENOUGH_WRITTEN)) };
  return kept.length === 0
    ? { kind: 'start', who: [] }
    : { kind: 'more', who: ids(kept), days: ENOUGH_WRITTEN - kept.length };
}

/** The next call or meeting. One whose day is over is asked about: it is still where something is to be done. */
function soonest(booked: readonly Kept[], today: string): Next | null {
  const when = (kept: Kept) => lastOf(kept.steps, 'booked')?.at ?? '';
  const future = booked.filter((kept) => when(kept).slice(0, 10) >= today || when(kept) === '');
  const [first] = future.toSorted((a, b) => (when(a) || '9').localeCompare(when(b) || '9'));
  if (first) return { kind: 'meet', who: [first.id], at: when(first) };
  return booked.length > 0 ? { kind: 'decide', who: booked.map(({ id }) => id) } : null;
}

/** The two to turn to next: kept, nothing begun with them yet, whom the user turned to last first. */
export function othersOn(list: readonly Kept[]): Kept[] {
  return list
    .filter((kept) => currentStage(kept) === 'kept' && kept.therapy === null)
    .toSorted(sortedBy('changed'))
    .slice(0, MORE_TO_WRITE);
}

function silence(kept: Kept, today: string): number {
  return workingDays(lastOf(kept.steps, 'contacted')?.on ?? today, today);
}
