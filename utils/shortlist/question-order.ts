import { movedBy } from '../profile/move.ts';

/** These in the user's order, by id; those that are not named in it follow as they stand. */
export function inUsersOrder<T extends { id: string }>(some: readonly T[], order: readonly string[]): T[] {
  const at = new Map(order.map((id, place) => [id, place]));
  const place = ({ id }: T) => at.get(id) ?? order.length;
  return some.toSorted((a, b) => place(a) - place(b));
}

/**
 * The user's order after one of these moves by so many places, up where it is negative. Others that are in it keep
 * their place among themselves.
 */
export function moved(asked: readonly string[], order: readonly string[], id: string, by: number): string[] {
  const now = movedBy(asked, id, by);
  return [...now, ...order.filter((one) => !now.includes(one))];
}
