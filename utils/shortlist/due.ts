import { dayAfter, workingDays } from './days.ts';
import { currentStage, type Kept, keptName } from './kept.ts';
import { PATIENCE } from './next.ts';
import { lastOf } from './stage.ts';

/**
 * Something to be reminded of. `meet`: a call or a meeting today or tomorrow. `over`: its day has gone by, and how it
 * went is not noted. `asked`: the user asked for it. `silent`: no answer for three working days or more.
 */
export interface Reminder {
  id: string;
  name: string;
  kind: 'meet' | 'over' | 'asked' | 'silent';
  /** Of `meet` and `over`: when, `2026-12-02` or `2026-12-02T10:30`. */
  at?: string;
  /** Of `silent`: for how many working days. */
  days?: number;
}

const FIRST: readonly Reminder['kind'][] = ['meet', 'over', 'asked', 'silent'];

/** What there is to be reminded of on the day `today`, the most urgent first; each person once. */
export function dueOf(list: readonly Kept[], today: string): Reminder[] {
  return list
    .flatMap((kept) => dueWith(kept, today) ?? [])
    .toSorted(
      (one, two) =>
        FIRST.indexOf(one.kind) - FIRST.indexOf(two.kind) ||
        (one.at ?? '').localeCompare(two.at ?? '') ||
        (two.days ?? 0) - (one.days ?? 0) ||
        one.name.localeCompare(two.name),
    );
}

function dueWith(kept: Kept, today: string): Reminder | null {
  const stage = currentStage(kept);
  const about = { id: kept.id, name: keptName(kept) };
  const at = stage === 'booked' ? lastOf(kept.steps, 'booked')?.at : undefined;
  if (at !== undefined && at.slice(0, 10) < today) return { ...about, kind: 'over', at };
  if (at !== undefined && at.slice(0, 10) <= dayAfter(today)) return { ...about, kind: 'meet', at };
  if (kept.remindOn !== null && kept.remindOn <= today) return { ...about, kind: 'asked' };
  const days = stage === 'contacted' ? workingDays(kept.steps.at(-1)?.on ?? today, today) : 0;
  return days >= PATIENCE ? { ...about, kind: 'silent', days } : null;
}
