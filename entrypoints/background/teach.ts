import { browser } from 'wxt/browser';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { hostOf } from '../../utils/messages/once.ts';
import { taughtAt } from '../../utils/messages/taught.ts';
import { ANSWERS, type TeachAsk } from '../../utils/messages/teach.ts';
import { callInTab, readInTab } from '../../utils/platform/page-scripts.ts';
import type { Mode } from '../../utils/profile/mode.ts';
import { removeTaught, saveTaught } from '../../utils/store/taught.ts';
import { turnOff, turnOn } from './directories.ts';
import { forgetKnown } from './known.ts';
import { forgetTab, tabReading } from './readings.ts';

/**
 * Asks the lesson in the page in front of a window. The first question begins it. `null` where the page cannot
 * be reached any more, or its script answers what no lesson does.
 */
export async function askLesson(windowId: number, ask: TeachAsk): Promise<unknown> {
  const tabId = await tabInFront(windowId);
  if (tabId === undefined) return null;
  if (ask.what === 'kinds') await readInTab(tabId, 'teach.js');
  const answer = ANSWERS[ask.what].safeParse(await callInTab(tabId, answerOf, ask));
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
  const tabId = await tabInFront(windowId);
  const address = tabId === undefined ? undefined : await addressOf(tabId);
  if (tabId === undefined || !address) return null;
  const taught = taughtAt(address, label, descriptor);
  await saveTaught(taught);
  forgetKnown();
  // What was read once stands for the same page: it gives way to what is read from now on.
  await forgetTab(tabId);
  await turnOn(taught.id, mode, tabId);
  return taught.id;
}

/** Forgets a directory that was taught, and gives back the access to it. */
export async function forgetTaught(id: string): Promise<void> {
  await turnOff(id);
  await removeTaught(id);
  forgetKnown();
}

async function tabInFront(windowId: number): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.id;
}

/** A tab's address, where it may be seen; else what this session read of its host. */
async function addressOf(tabId: number): Promise<string | undefined> {
  const { url } = await browser.tabs.get(tabId);
  if (url) return url;
  const reading = await tabReading(tabId);
  const host = reading ? hostOf(reading.directory) : null;
  return host ? `https://${host}/` : undefined;
}
