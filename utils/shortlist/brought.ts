import { type Entry, entryKey, type Kept } from './kept.ts';
import { LONGEST_NOTE } from './kept-schema.ts';
import { withCells } from './own-columns.ts';

/**
 * Someone who is kept here and in a file under the same id, as one: nothing of either is lost, the file's holds where
 * both answer one thing. Brought a second time it changes nothing.
 */
export function broughtKept(here: Kept, brought: Kept): Kept {
  const later = here.changedOn > brought.changedOn ? here : brought;
  return {
    ...brought,
    entries: newestOfEach([...here.entries, ...brought.entries]),
    steps: each([...here.steps, ...brought.steps]).toSorted((a, b) => a.on.localeCompare(b.on)),
    told: each([...here.told, ...brought.told]),
    note: bothNotes(here.note, brought.note),
    own: [...new Map([...here.own, ...brought.own].map((one) => [one.id, one])).values()],
    leftOut: each([...here.leftOut, ...brought.leftOut]),
    order: later.order,
    openness: later.openness,
    notSame: each([...here.notSame, ...brought.notSame]),
    therapy: brought.therapy ?? here.therapy,
    cells: withCells(here.cells, brought.cells),
    remindOn: later.remindOn,
    keptOn: [here.keptOn, brought.keptOn].toSorted()[0] ?? here.keptOn,
    changedOn: later.changedOn,
  };
}

function newestOfEach(entries: readonly Entry[]): Entry[] {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const before = found.get(entryKey(entry));
    if (!before || entry.readOn >= before.readOn) found.set(entryKey(entry), entry);
  }
  return [...found.values()];
}

/** Each once; of two that are alike the first stays. */
function each<T>(all: readonly T[]): T[] {
  return [
    ...new Map(all.map((one) => [JSON.stringify(sorted(one)), one] as const).reverse()).values(),
  ].reverse();
}

const sorted = (one: unknown) =>
  typeof one === 'object' && one !== null ? Object.entries(one).sort(([a], [b]) => a.localeCompare(b)) : one;

function bothNotes(here: string, brought: string): string {
  if (here.includes(brought)) return here;
  if (brought.includes(here)) return brought;
  const both = `${here}\n\n${brought}`;
  // What would not fit beside it would be cut: then the file's holds, and the file keeps the rest.
  return both.length <= LONGEST_NOTE ? both : brought;
}
