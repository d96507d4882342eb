/** Those that are named, in the order of their names, then the others as they stood. A name twice counts once. */
export function inOrderOf<T>(all: readonly T[], names: readonly string[], nameOf: (one: T) => string): T[] {
  const at = new Map([...new Set(names)].map((name, place) => [name, place]));
  const place = (one: T) => at.get(nameOf(one)) ?? names.length;
  return all.toSorted((one, two) => place(one) - place(two));
}

/** A list with one of it moved by so many places, up where it is negative; at an end it stays. */
export function movedBy(list: readonly string[], one: string, by: number): string[] {
  const from = list.indexOf(one);
  if (from < 0) return [...list];
  const others = list.filter((other) => other !== one);
  others.splice(Math.max(0, Math.min(list.length - 1, from + by)), 0, one);
  return others;
}
