import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { isOfItsHost } from '../../utils/listing/taught-schema.ts';
import { hostOf } from '../../utils/messages/once.ts';
import { taughtAt } from '../../utils/messages/taught.ts';
import { ANSWERS, type TeachAsk } from '../../utils/messages/teach.ts';
import { readInTab, tabInFront, workInTab } from '../../utils/platform/page-scripts.ts';
import { session } from '../../utils/platform/session.ts';
import type { Mode } from '../../utils/profile/mode.ts';
import { forgetReading } from '../../utils/session/tabs.ts';
import { removeTaught, saveTaught } from '../../utils/store/taught.ts';
import { turnOff, turnOn } from './directories.ts';
import { forgetKnown } from './known.ts';
import { readingNow } from './tabs-now.ts';

/**
 * Asks the lesson in the page in front of a window. The first question begins it. `null` where the page cannot
 * be reached any more, or its script answers what no lesson does.
 */
export async function askLesson(windowId: number, ask: TeachAsk): Promise<unknown> {
  const tabId = (await tabInFront(windowId))?.id;
  if (tabId === undefined) return null;
  if (ask.what === 'kinds') await readInTab(tabId, 'shape.js', 'teach.js');
  const answer = ANSWERS[ask.what].safeParse(await workInTab(tabId, answerOf, ask));
  return answer.success ? answer.data : null;
}

/** Runs in the page: nothing from outside it may be used. */
function answerOf(ask: unknown): unknown {
  const { forewordLesson } = globalThis as { forewordLesson?: { answer(ask: unknown): unknown } };
  return forewordLesson?.answer(ask);
}

/** Keeps what a lesson gave for the site in front, and turns it on. `null` where the page is gone. */
export async function keepLesson(
  windowId: number,
  { label, descriptor, mode }: { label: string; descriptor: Descriptor; mode: Mode },
): Promise<string | null> {
  const tab = await tabInFront(windowId);
  const address = tab && (tab.url ?? (await readAt(tab.id)));
  if (!tab || !address) return null;
  const taught = taughtAt(address, label, descriptor);
  // Only a site with https may be asked for.
  if (!isOfItsHost(taught)) return null;
  await saveTaught(taught);
  forgetKnown();
  // What was read once stands for the same page: it gives way to what is read from now on.
  await forgetReading(session, tab.id);
  await turnOn(taught.id, mode, tab.id);
  return taught.id;
}

/** Forgets a directory that was taught, and gives back the access to it. */
export async function forgetTaught(id: string): Promise<void> {
  await turnOff(id);
  await removeTaught(id);
  forgetKnown();
}

/** The address of a site that this session read: with its page in front it is not always ours to see. */
async function readAt(tabId: number): Promise<string | undefined> {
  const reading = await readingNow(tabId);
  const host = reading ? hostOf(reading.directory) : null;
  return host ? `https://${host}/` : undefined;
}
