import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { isTaught } from '../../utils/messages/taught.ts';
import { dropAccess, granted, hasAccess } from '../../utils/platform/access.ts';
import {
  addressOf,
  callInTab,
  type PageScripts,
  registerPageScripts,
  runInTab,
} from '../../utils/platform/page-scripts.ts';
import type { Mode } from '../../utils/profile/mode.ts';
import { matchesAt } from '../../utils/reader/address.ts';
import { loadModes, saveMode } from '../../utils/store/directories.ts';
import { knownById, knownDirectories } from './known.ts';

/** Runs a directory's scripts in a tab that is open. One that was taught has no file: it is handed over as data. */
export async function begin(tabId: number, directory: Descriptor, mode: Mode): Promise<void> {
  if (!isTaught(directory.id)) return runInTab(tabId, filesFor(directory, mode));
  await callInTab(tabId, handOver, directory, mode === 'quiet');
  await runInTab(tabId, ['overlay.js']);
}

/** Runs in the page: nothing from outside it may be used. */
function handOver(directory: unknown, quiet: unknown): void {
  Object.assign(globalThis, { forewordDirectory: directory, forewordQuiet: quiet });
}

/** The files that run in a directory's pages, in order: what it is, how it is used, the reader. */
function filesFor({ id }: Descriptor, mode: Mode): string[] {
  return [`directories/${id}.js`, ...(mode === 'quiet' ? ['directories/quiet.js'] : []), 'overlay.js'];
}

/** The directories that are on, with how: chosen by the user and open to us. */
export async function directoriesOn(): Promise<Map<string, Mode>> {
  const modes = await loadModes();
  const on = new Map<string, Mode>();
  for (const directory of await knownDirectories()) {
    const mode = modes.get(directory.id);
    if (mode && (await granted(directory.matches)).length > 0) on.set(directory.id, mode);
  }
  return on;
}

/** Makes the registered scripts those of the directories that are on: at start, and when access changes. */
export async function reconcile(): Promise<void> {
  const on = await directoriesOn();
  const wanted: PageScripts[] = [];
  for (const directory of await knownDirectories()) {
    const mode = on.get(directory.id);
    if (!mode || isTaught(directory.id)) continue;
    const matches = await granted(directory.matches);
    wanted.push({ id: directory.id, matches, files: filesFor(directory, mode) });
  }
  await registerPageScripts(wanted);
}

/** A directory that was chosen in a tab while the browser still asks the user for access to it. */
let awaiting: { directory: Descriptor; mode: Mode; tabId: number; matches: string[] } | null = null;

/** After access has changed: registers what is on now, and begins in the tab where access was asked for. */
export async function accessChanged(): Promise<void> {
  await reconcile();
  if (!awaiting || !(await hasAccess(awaiting.matches))) return;
  const { directory, mode, tabId } = awaiting;
  awaiting = null;
  await begin(tabId, directory, mode);
}

/** Turns a directory on, here and now in the tab and from now on everywhere, as soon as there is access. */
export async function turnOn(id: string, mode: Mode, tabId: number | null): Promise<void> {
  const directory = await knownById(id);
  if (!directory) return;
  await saveMode(id, mode);
  await reconcile();
  if (tabId === null) return;
  const matches = matchesAt(directory, await addressOf(tabId));
  if (await hasAccess(matches)) await begin(tabId, directory, mode);
  else awaiting = { directory, mode, tabId, matches };
}

/** Turns a directory off and gives its access back. */
export async function turnOff(id: string): Promise<void> {
  await saveMode(id, null);
  await reconcile();
  await dropAccess(await granted((await knownById(id))?.matches ?? []));
}
