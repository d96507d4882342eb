import type { ToPage } from '../../utils/messages/page.ts';
import { type Changed, type ChangedMessage, TOLD } from '../../utils/messages/replies.ts';
import { tellPages } from '../../utils/platform/background.ts';
import { sendToTab, tabInFront } from '../../utils/platform/page-scripts.ts';
import { sendBadges } from './badges.ts';
import { updatePanels, updatePointed } from './panels.ts';
import { tabsNow } from './tabs-now.ts';

/** Whom something that was done concerns. Who is not named is told nothing. */
export interface Audience {
  /** Directories that have ended: their tabs lose what was drawn. */
  ended?: readonly string[];
  /** Every page with badges: what they say may have changed. */
  badges?: true;
  panels?: true;
  /** The panels beside this tab, with whom its page points at. */
  pointedIn?: number;
  /** The extension's own pages that are open, with what has changed. */
  pages?: Changed[];
}

export async function tellAudience({
  ended = [],
  badges,
  panels,
  pointedIn,
  pages = [],
}: Audience): Promise<void> {
  const tabs = ended.length > 0 || badges ? await tabsNow() : [];
  const ends: Promise<void>[] = [];
  for (const [tabId, directory] of tabs) {
    if (ended.includes(directory)) ends.push(endTab(tabId));
    else if (badges) void sendBadges(tabId);
  }
  await Promise.all(ends);
  if (panels) await updatePanels();
  if (pointedIn !== undefined) await updatePointed(pointedIn);
  if (pages.length > 0) await tellPages({ type: TOLD, what: pages } satisfies ChangedMessage);
}

/** Ends our script in a tab, for good. */
export async function endTab(tabId: number): Promise<void> {
  await sendToTab(tabId, { type: 'hide', ended: true } satisfies ToPage);
}

/** Takes away what is drawn on the page in front of a window, until the user brings it back. */
export async function hideNow(windowId: number): Promise<void> {
  const tab = await tabInFront(windowId);
  if (tab) await sendToTab(tab.id, { type: 'hide', ended: false, now: true } satisfies ToPage);
}
