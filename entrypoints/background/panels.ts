import { type Browser, browser } from 'wxt/browser';
import { inShownOrder } from '../../utils/fit/wish-order.ts';
import { queue } from '../../utils/lookup/queue.ts';
import { hostOf } from '../../utils/messages/once.ts';
import type { ToPage } from '../../utils/messages/page.ts';
import {
  NOTHING_SHOWN,
  type PanelState,
  type PanelUpdate,
  panelMessageSchema,
} from '../../utils/messages/panel.ts';
import { PANEL_PORT } from '../../utils/messages/requests.ts';
import { sendToTab, tabInFront } from '../../utils/platform/page-scripts.ts';
import { session } from '../../utils/platform/session.ts';
import { descriptorFor, matchesAt } from '../../utils/reader/descriptor/address.ts';
import { panelState, personIn } from '../../utils/session/panel-state.ts';
import { tabReading } from '../../utils/session/tabs.ts';
import { problemOf } from '../../utils/store/problem.ts';
import { loadProfile } from '../../utils/store/profile.ts';
import { awaitedIn } from './awaiting.ts';
import { directoriesOn } from './directories.ts';
import { knownDirectories } from './known.ts';
import { knownOf } from './known-of.ts';
import { readingNow } from './tabs-now.ts';

type Port = Browser.runtime.Port;

/** Open panels: the window that each belongs to, the therapist whom it shows, and whether the user chose them there. */
const panels = new Map<Port, { windowId: number; shown: string | null; chosen: boolean }>();

/**
 * Tells every open panel of the tab in front of its window. Which tab that is the panel hears itself: were the
 * background to listen, every page of any site would start it.
 */
export function servePanels(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PANEL_PORT || port.sender?.id !== browser.runtime.id) return;
    port.onMessage.addListener((message) => {
      const told = panelMessageSchema.safeParse(message);
      if (!told.success) return;
      const { again, ...panel } = told.data;
      const known = panels.has(port);
      panels.set(port, panel);
      if (again || !known) void updatePanel(port);
      // One that was open before this background began may have someone marked on the page.
      if (known ? !again : panel.chosen) void updatePerson(port);
    });
    port.onDisconnect.addListener(() => {
      const windowId = panels.get(port)?.windowId;
      panels.delete(port);
      if (windowId !== undefined && ringed.size > 0) void inTurn(() => unring(windowId));
    });
  });
}

/** One update after the other, so that no older one comes last. */
const turn = queue();
const inTurn = (task: () => Promise<void>) => turn(task).catch((error: unknown) => console.error(error));

/** Tells open panels what is in front now. */
export function updatePanels(): Promise<unknown> {
  return Promise.all([...panels.keys()].map(updatePanel));
}

function updatePanel(port: Port): Promise<unknown> {
  return inTurn(async () => {
    const panel = panels.get(port);
    if (panel) post(port, await panelStateOf(panel.windowId, panel.shown));
  });
}

/** Tells the panels beside a tab who is pointed at there, and no more: a page may list a thousand people. */
export function updatePointed(tabId: number): Promise<unknown> {
  return inTurn(async () => {
    const { pointed = null, pressed = null } = (await tabReading(session, tabId)) ?? {};
    for (const [port, { windowId }] of panels)
      if ((await tabInFront(windowId))?.id === tabId) post(port, { pointed, pressed });
  });
}

/** Tells a panel more of the therapist whom it shows now, and the page whom the user chose there. */
function updatePerson(port: Port): Promise<unknown> {
  return inTurn(async () => {
    const panel = panels.get(port);
    const tab = panel && (await tabInFront(panel.windowId));
    const reading = tab ? await readingNow(tab.id) : undefined;
    if (!panel || !tab || !reading) return;
    post(port, { person: personIn(reading, await knownOf(reading), panel.shown) });
    const { shown, chosen } = panel;
    await ring(tab.id, chosen && shown !== null && reading.keys.includes(shown) ? shown : null);
  });
}

/** Tabs whose page marks someone as chosen in the panel. */
const ringed = new Set<number>();

/** Tells a page whom the panel shows when the user chose them there, and when that is over. */
async function ring(tabId: number, key: string | null): Promise<void> {
  if (key === null && !ringed.delete(tabId)) return;
  if (key !== null) ringed.add(tabId);
  await sendToTab(tabId, { type: 'ring', key } satisfies ToPage);
}

async function unring(windowId: number): Promise<void> {
  const tab = await tabInFront(windowId);
  if (tab) await ring(tab.id, null);
}

function post(port: Port, update: PanelUpdate): void {
  port.postMessage(update);
}

async function panelStateOf(windowId: number, shown: string | null): Promise<PanelState> {
  try {
    return await readState(windowId, shown);
  } catch (error) {
    return { ...NOTHING_SHOWN, problem: problemOf(error).kind };
  }
}

async function readState(windowId: number, shown: string | null): Promise<PanelState> {
  const tab = await tabInFront(windowId);
  const wishes = inShownOrder((await loadProfile()).wishes, (wish) => wish);
  const nothing = {
    ...NOTHING_SHOWN,
    hasWishes: wishes.length > 0,
    wishes,
    refused: tab !== null && (await awaitedIn(tab.id)) !== null,
  };
  const reading = tab ? await readingNow(tab.id) : undefined;
  const site = reading ? hostOf(reading.directory) : null;
  if (reading && site !== null && !(await directoriesOn()).has(reading.directory))
    return panelState(reading, await knownOf(reading), { label: site, once: true }, shown);
  // Without access to a site its address is not ours to see, and then there is nothing to say.
  const directory = tab?.url ? descriptorFor(tab.url, await knownDirectories()) : null;
  if (!directory) return nothing;
  const { id, label } = directory;
  const asks = matchesAt(directory, tab?.url);
  const on = (await directoriesOn()).has(id);
  if (!on || reading?.directory !== id) return { ...nothing, directory: { id, label, on, asks } };
  const state = panelState(reading, await knownOf(reading), { label, once: false }, shown);
  return { ...state, byShape: directory.read === 'generic' };
}
