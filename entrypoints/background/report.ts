import * as z from 'zod';
import { deferred } from '../../utils/lookup/deferred.ts';
import { callInTab, readInTab, tabInFront } from '../../utils/platform/page-scripts.ts';
import { descriptorFor } from '../../utils/reader/descriptor/address.ts';
import { knownDirectories } from './known.ts';

const reportSchema = deferred(() => z.looseObject({ version: z.literal(1), directory: z.string().max(80) }));

/** A report is never longer, in characters of JSON. */
const LONGEST = 300_000;

/**
 * What the page in front of a window is built of, as the text of a file; `null` where it cannot be told. It is
 * shown to the user and goes nowhere else.
 */
export async function pageReport(windowId: number): Promise<string | null> {
  const tab = await tabInFront(windowId);
  const directory = tab?.url ? descriptorFor(tab.url, await knownDirectories()) : null;
  if (!directory || !tab) return null;
  await callInTab(tab.id, handOver, directory);
  const read = reportSchema.safeParse(await readInTab(tab.id, 'report.js'));
  if (!read.success) return null;
  const text = JSON.stringify(read.data, null, 1);
  return text.length > LONGEST ? null : `${text}\n`;
}

/** Runs in the page: nothing from outside it may be used. */
function handOver(directory: unknown): void {
  Object.assign(globalThis, { forewordDirectory: directory });
}
