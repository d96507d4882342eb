import { type Learned, NOTHING_LEARNED } from '../fit/learned.ts';
import { problemOf } from './problem.ts';
import { changeOne, dropOne, putOne, readAll, readOne } from './records.ts';

/** What was counted on a directory; nothing when there is no record, or none that can be read. */
export async function loadCounts(directory: string): Promise<Learned> {
  return (await readOne('counts', directory).catch(onlyUnfit)) ?? NOTHING_LEARNED;
}

/** Changes the counts of a directory in one step, so that two pages at once lose nothing. */
export async function updateCounts(directory: string, change: (counts: Learned) => Learned): Promise<void> {
  const step = () => changeOne('counts', directory, (counts) => change(counts ?? NOTHING_LEARNED));
  await step().catch(async (error: unknown) => {
    onlyUnfit(error);
    await putOne('counts', directory, change(NOTHING_LEARNED));
  });
}

/** The directories of which something was counted; none while that cannot be read. */
export async function countedOn(): Promise<string[]> {
  return readAll('counts').then(
    ({ records }) => [...records.keys()],
    () => [],
  );
}

/** What was learned on a directory goes when it is turned off. */
export async function forgetCounts(directory: string): Promise<void> {
  await dropOne('counts', directory);
}

/** Counts that cannot be read are counted anew: nobody's words are in them. Anything else is the caller's. */
function onlyUnfit(error: unknown): undefined {
  if (problemOf(error).kind !== 'unfit') throw error;
  return undefined;
}
