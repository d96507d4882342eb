import type { Declared } from './declared.ts';

/** A name that stands in several files of the house, and may be taken from one of them at least. */
export interface Twice {
  name: string;
  files: string[];
}

/** Names that stand in many files by design, each with the reason. */
export const ONE_FOR_EACH: ReadonlyMap<string, string> = new Map([
  ['descriptor', 'each directory has one, and they are gathered by it'],
  ['Props', 'what a component is given; private to its file'],
]);

/**
 * The names that mean more than one thing in the house: exported by one file, and declared by another too, exported
 * or not. Two private ones are left: neither can be met where the other is meant.
 */
export function namesTwice(house: ReadonlyMap<string, readonly Declared[]>): Twice[] {
  const places = new Map<string, string[]>();
  const exported = new Set<string>();
  for (const [file, declared] of house)
    for (const { name, isExported } of declared) {
      places.set(name, [...(places.get(name) ?? []), file]);
      if (isExported) exported.add(name);
    }
  return [...places]
    .filter(([name, files]) => files.length > 1 && exported.has(name) && !ONE_FOR_EACH.has(name))
    .map(([name, files]) => ({ name, files: files.toSorted() }))
    .toSorted((one, two) => (one.name < two.name ? -1 : 1));
}
