import * as z from 'zod';
import { deferred } from '../../lookup/deferred.ts';
import { sessionPort } from './session-port.ts';

/** Wrong passphrases in this session, and when the last was tried (milliseconds). */
const triesSchema = deferred(() => z.strictObject({ wrong: z.int().min(0), at: z.number() }));
const TRIES = 'vault:tries';

/** So many may be wrong before anyone has to wait: fingers slip. */
const FREE = 3;
const SECOND = 1000;
const LONGEST = 60 * SECOND;

/** How long after the last of so many wrong ones the next is heard: a second, then twice as long each. Milliseconds. */
export function waitAfter(wrong: number): number {
  return wrong < FREE ? 0 : Math.min(LONGEST, SECOND * 2 ** Math.min(wrong - FREE, 30));
}

/** How long to wait from now, in milliseconds. A clock that was turned back does not make it longer. */
export async function toWait(now: number): Promise<number> {
  const { wrong, at } = await tries();
  return Math.min(waitAfter(wrong), Math.max(0, at + waitAfter(wrong) - now));
}

export async function noteTry(right: boolean, now: number): Promise<void> {
  if (right) await sessionPort().remove([TRIES]);
  else await sessionPort().set({ [TRIES]: { wrong: (await tries()).wrong + 1, at: now } });
}

async function tries(): Promise<z.infer<typeof triesSchema>> {
  const read = triesSchema.safeParse((await sessionPort().get([TRIES]))[TRIES]);
  return read.success ? read.data : { wrong: 0, at: 0 };
}
