import { browser } from 'wxt/browser';
import * as z from 'zod';
import { readInTab } from '../../utils/platform/page-scripts.ts';
import { descriptorFor } from '../../utils/reader/address.ts';
import { knownDirectories } from './known.ts';

const reportSchema = z.looseObject({ version: z.literal(1), directory: z.string().max(80) });

/** A report is never longer, in characters of JSON. */
const LONGEST = 300_000;

/**
 * What the page in front of a window is built of, as the text of a file; `null` where it cannot be told. It is
 * shown to the user and goes nowhere else.
 */
export async function pageReport(windowId: number): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  const directory = tab?.url ? descriptorFor(tab.url, await knownDirectories()) : null;
  if (!directory || tab?.id === undefined) return null;
  const read = reportSchema.safeParse(await readInTab(tab.id, `directories/${directory.id}.js`, 'report.js'));
  if (!read.success) return null;
  const text = JSON.stringify(read.data, null, 1);
  return text.length > LONGEST ? null : `${text}\n`;
}
