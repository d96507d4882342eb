import { movedBy } from '../../utils/profile/move.ts';
import { MOST_VALUES } from '../../utils/profile/values.ts';

export { MOST_VALUES };

/** The values with one more at the end, if there is room and it is not there yet. */
export function addValue(values: readonly string[], id: string): string[] {
  return values.length >= MOST_VALUES || values.includes(id) ? [...values] : [...values, id];
}

export function removeValue(values: readonly string[], id: string): string[] {
  return values.filter((value) => value !== id);
}

/** The values with one moved by so many places, up where it is negative; at an end it stays. */
export function moveValue(values: readonly string[], id: string, by: number): string[] {
  return movedBy(values, id, by);
}
