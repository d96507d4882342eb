import { own } from '../lookup/own.ts';
import type { Memory } from './memory.ts';

/** What was read of each person, by host and their key there: nearly all that this session's memory holds. */
export const READING = 'reading:';

/** The session's memory has an end: what was read longest ago makes room for what is in front. */
export async function setWithRoom(memory: Memory, entries: Record<string, unknown>): Promise<void> {
  try {
    await memory.set(entries);
  } catch {
    const all = [...(await memory.with(READING))] as [string, { at: number }[]][];
    const oldest = all
      .filter(([key]) => own(entries, key) === undefined)
      .sort(([, a], [, b]) => (a[0]?.at ?? 0) - (b[0]?.at ?? 0))
      .slice(0, Math.ceil(all.length / 2));
    await memory.remove(oldest.map(([key]) => key));
    await memory.set(entries);
  }
}
