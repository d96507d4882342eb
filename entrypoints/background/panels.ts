import { type Browser, browser } from 'wxt/browser';
import { hostOf } from '../../utils/messages/once.ts';
import {
  NOTHING_SHOWN,
  type PanelState,
  type PanelUpdate,
  panelMessageSchema,
} from '../../utils/messages/panel.ts';
import { PANEL_PORT } from '../../utils/messages/requests.ts';
import { tabInFront } from '../../utils/platform/page-scripts.ts';
import { session } from '../../utils/platform/session.ts';
import { descriptorFor, matchesAt } from '../../utils/reader/address.ts';
import { laterOf, panelState } from '../../utils/session/panel-state.ts';
import { tabReading } from '../../utils/session/tabs.ts';
import { problemOf } from '../../utils/store/problem.ts';
import { loadProfile } from '../../utils/store/profile.ts';
import { directoriesOn } from './directories.ts';
import { queue } from './in-turn.ts';
import { knownDirectories } from './known.ts';
import { knownOf } from './known-of.ts';

type Port = Browser.runtime.Port;

/** Open panels: the window that each belongs to, and the therapist whom it shows. */
const panels = new Map<Port, { windowId: number; shown: string | null }>();

/** Keeps every open panel in step with the tab in front of its window. */
export function servePanels(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PANEL_PORT || port.sender?.id !== browser.runtime.id) return;
    port.onMessage.addListener((message) => {
      const told = panelMessageSchema.safeParse(message);
      if (!told.success) return;
      const known = panels.has(port);
      panels.set(port, told.data);
      void (known ? updateLater(port) : updatePanels());
    });
    port.onDisconnect.addListener(() => panels.delete(port));
  });
  browser.tabs.onActivated.addListener(() => void updatePanels());
  browser.tabs.onUpdated.addListener((_id, change) => {
    if (change.status === 'complete' || change.url) void updatePanels();
  });
}

/** One update after the other, so that no older one comes last. */
const turn = queue();
const inTurn = (task: () => Promise<void>) => turn(task).catch((error: unknown) => console.error(error));

/** Tells open panels what is in front now. */
export function updatePanels(): Promise<unknown> {
  return inTurn(async () => {
    for (const [port, { windowId, shown }] of panels) post(port, await stateOf(windowId, shown));
  });
}

/** Tells the panels beside a tab who is pointed at there, and no more: a page may list a thousand people. */
export function updatePointed(tabId: number): Promise<unknown> {
  return inTurn(async () => {
    const pointed = (await tabReading(session, tabId))?.pointed ?? null;
    for (const [port, { windowId }] of panels)
      if ((await tabInFront(windowId))?.id === tabId) post(port, { pointed });
  });
}

/** Tells a panel what to ask the therapist whom it shows now. */
function updateLater(port: Port): Promise<unknown> {
  return inTurn(async () => {
    const panel = panels.get(port);
    const tab = panel && (await tabInFront(panel.windowId));
    const reading = tab ? await tabReading(session, tab.id) : undefined;
    if (panel && reading) post(port, { later: laterOf(reading, await knownOf(reading), panel.shown) });
  });
}

function post(port: Port, update: PanelUpdate): void {
  port.postMessage(update);
}

async function stateOf(windowId: number, shown: string | null): Promise<PanelState> {
  try {
    return await readState(windowId, shown);
  } catch (error) {
    return { ...NOTHING_SHOWN, problem: problemOf(error).kind };
  }
}

async function readState(windowId: number, shown: string | null): Promise<PanelState> {
  const tab = await tabInFront(windowId);
  const nothing = { ...NOTHING_SHOWN, hasWishes: (await loadProfile()).wishes.length > 0 };
  const reading = tab ? await tabReading(session, tab.id) : undefined;
  const site = reading ? hostOf(reading.directory) : null;
  if (reading && site !== null)
    return panelState(reading, await knownOf(reading), { label: site, once: true }, shown);
  // Without access to a site its address is not ours to see, and then there is nothing to say.
  const directory = tab?.url ? descriptorFor(tab.url, await knownDirectories()) : null;
  if (!directory) return nothing;
  const { id, label } = directory;
  const asks = matchesAt(directory, tab?.url);
  const on = (await directoriesOn()).has(id);
  if (!on || reading?.directory !== id) return { ...nothing, directory: { id, label, on, asks } };
  return panelState(reading, await knownOf(reading), { label, once: false }, shown);
}
