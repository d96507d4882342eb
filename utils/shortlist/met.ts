import { currentStage, type Kept } from './kept.ts';

/** Whether sessions with them may be noted: some are, or a first one stands before or behind. */
export function mayHaveMet(kept: Pick<Kept, 'therapy' | 'steps'>): boolean {
  return kept.therapy !== null || /^(?:booked|met|decided)$/.test(currentStage(kept));
}
