/** A list with one of it moved by so many places, up where it is negative; at an end it stays. */
export function movedBy(list: readonly string[], one: string, by: number): string[] {
  const from = list.indexOf(one);
  if (from < 0) return [...list];
  const others = list.filter((other) => other !== one);
  others.splice(Math.max(0, Math.min(list.length - 1, from + by)), 0, one);
  return others;
}
