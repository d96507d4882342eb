import type { Therapy } from '../alliance/therapy.ts';
import { currentStage, type Kept } from './kept.ts';

/** Whether sessions with them may be noted: some are, or a first one stands before or behind. */
export function mayHaveMet(kept: Pick<Kept, 'therapy' | 'steps'>): boolean {
  return kept.therapy !== null || /^(?:booked|met|decided)$/.test(currentStage(kept));
}

/** The ids of those whose sessions the user has decided to end. */
export function leftOf(list: readonly Kept[], therapies: readonly Therapy[]): string[] {
  const ended = new Set(therapies.flatMap(({ id, decision }) => (decision === 'leaving' ? [id] : [])));
  return list.flatMap(({ id, therapy }) => (therapy !== null && ended.has(therapy) ? [id] : []));
}
