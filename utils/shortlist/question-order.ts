import { inOrderOf, movedBy } from '../profile/move.ts';

/** These in the user's order, by id; those that are not named in it follow as they stand. */
export function inUsersOrder<T extends { id: string }>(some: readonly T[], order: readonly string[]): T[] {
  return inOrderOf(some, order, ({ id }) => id);
}

/**
 * The user's order after one of these moves by so many places, up where it is negative. Others that are in it keep
 * their place among themselves.
 */
export function moved(asked: readonly string[], order: readonly string[], id: string, by: number): string[] {
  const now = movedBy(asked, id, by);
  return [...now, ...order.filter((one) => !now.includes(one))];
}
