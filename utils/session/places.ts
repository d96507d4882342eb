import type { Census } from '../fit/census.ts';
import { own } from '../lookup/own.ts';
import type { Memory } from './memory.ts';
import { setWithRoom } from './room.ts';

/** By host: what its pages count of their places, the newest last. */
const censusKey = (host: string) => `census:${host}`;

type KeptCensuses = readonly (readonly [place: string, census: Census])[];

/** Nobody looks through more places in one session. */
const MOST_PLACES = 12;

/** Keeps what a page counts of its place: pages of the place that count nothing are read by it. */
export async function keepCensus(memory: Memory, host: string, place: string, census: Census): Promise<void> {
  const others = (await kept(memory, host)).filter(([name]) => name !== place);
  await setWithRoom(memory, { [censusKey(host)]: [...others, [place, census]].slice(-MOST_PLACES) });
}

/** The census of a place, `null` where no page has counted it. */
export async function censusAt(memory: Memory, host: string, place: string | null): Promise<Census | null> {
  if (place === null) return null;
  return (await kept(memory, host)).find(([name]) => name === place)?.[1] ?? null;
}

async function kept(memory: Memory, host: string): Promise<KeptCensuses> {
  const key = censusKey(host);
  return (own(await memory.get([key]), key) as KeptCensuses | undefined) ?? [];
}
