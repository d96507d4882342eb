import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { accessGiven, dropAccess, granted, hasAccess } from '../../utils/platform/access.ts';
import { addressOf, registerPageScripts, runInTab, tabsAt } from '../../utils/platform/page-scripts.ts';
import { session } from '../../utils/platform/session.ts';
import type { DirectoryUse, Mode } from '../../utils/profile/mode.ts';
import { matchesAt } from '../../utils/reader/descriptor/address.ts';
import { forgetAssessments } from '../../utils/session/panel-state.ts';
import { forgetSetting } from '../../utils/session/rates.ts';
import { forgetReadingsAt } from '../../utils/session/tabs.ts';
import { countedOn, forgetCounts } from '../../utils/store/counts.ts';
import { loadUses, saveUse } from '../../utils/store/directories.ts';
import { problemOf } from '../../utils/store/problem.ts';
import { loadSettings } from '../../utils/store/vault/settings.ts';
import { forgetAwaited, setAwaited, takeAwaited, withoutHash } from './awaiting.ts';
import { directoryTurn, pageTurn } from './in-turn.ts';
import { knownById, knownDirectories } from './known.ts';
import { forgetOnAtHand, lookedUp, type On } from './on-at-hand.ts';

/**
 * The script that runs in pages: it asks what it is to do. Before it, where a list says more, what reads that; where
 * nobody described a site, that and the reader that goes by shape.
 */
const scriptsOf = ({ read, results }: Descriptor): string[] =>
  read === 'generic'
    ? ['signs.js', 'shape.js', 'anywhere.js']
    : results?.about
      ? ['signs.js', 'overlay.js']
      : ['overlay.js'];

/** The directories that are on, by id. */
export function directoriesOn(): Promise<Map<string, On>> {
  return lookedUp(lookUp);
}

async function lookUp(): Promise<Map<string, On>> {
  const uses = await loadUses();
  const on = new Map<string, On>();
  for (const directory of await knownDirectories()) {
    const use = uses.get(directory.id);
    const origins = use ? await granted(originsOf(directory, use)) : [];
    if (use && origins.length > 0) on.set(directory.id, { directory, mode: use.mode, origins });
  }
  return on;
}

/** Where a directory may be read: where the user was asked, and nowhere that a broader grant happens to open. */
function originsOf(directory: Descriptor, { origins }: DirectoryUse): string[] {
  return directory.matches.filter((match) => origins?.includes(match) ?? true);
}

/** Those whose scripts run: where a site was taught, what goes by its shape does not run beside that. */
async function running(): Promise<On[]> {
  const on = [...(await directoriesOn()).values()];
  const known = new Set(
    on.flatMap(({ directory, origins }) => (directory.read === 'generic' ? [] : origins)),
  );
  return on.filter(
    ({ directory, origins }) => directory.read !== 'generic' || !origins.every((origin) => known.has(origin)),
  );
}

/** Makes the registered scripts those of the directories that are on. */
async function register(): Promise<void> {
  await registerPageScripts(
    (await running()).map(({ directory, origins }) => ({
      id: directory.id,
      matches: origins,
      files: scriptsOf(directory),
    })),
    !(await loadSettings()).keepNothing,
  );
}

/** A directory that has ended, with the origins (match patterns) that it was for. */
interface Ended {
  id: string;
  origins: readonly string[];
}

/** At start, and when access changes: what the user has taken back is off, and what is on is registered. */
export function reconcile(): Promise<string[]> {
  return directoryTurn(async () => {
    // Access that comes after this look is not ours to give back: the user has just said yes to something.
    const given = await accessGiven();
    const on = await directoriesOn();
    const ended: Ended[] = [];
    for (const id of (await loadUses()).keys()) if (!on.has(id)) ended.push(await endedOf(id));
    // What we had asked for and nothing is on for goes, as where what was taught there can be read no longer.
    const needed = new Set([...on.values()].flatMap(({ origins }) => origins));
    const at = ended.flatMap(({ origins }) => origins).filter((origin) => !needed.has(origin));
    await dropAccess(given.filter((origin) => at.includes(origin)));
    for (const { id } of ended) await noteUse(id, null);
    // How it was chosen is written down as it is today, so that no broader grant adds to it later.
    for (const [id, { mode, origins }] of on) await noteUse(id, { mode, origins });
    await register();
    const counted = (await countedOn()).filter((id) => !on.has(id));
    return { ended, counted };
  }).then(async ({ ended, counted }) => {
    await forgetLearned([...ended, ...counted.map((id) => ({ id, origins: [] }))]);
    return ended.map(({ id }) => id);
  });
}

/** Where a directory is, or was when it was turned on: also one of which nothing else can be read any more. */
async function endedOf(id: string): Promise<Ended> {
  const use = (await loadUses().catch(() => new Map<string, never>())).get(id);
  return { id, origins: [...((await knownById(id))?.matches ?? []), ...(use?.origins ?? [])] };
}

/** Gives back those of these origins that were asked for. */
async function giveBackAt(origins: readonly string[]): Promise<void> {
  await dropAccess((await accessGiven()).filter((origin) => origins.includes(origin)));
}

/**
 * What was read and learned where a directory has ended goes too, in turn with what its pages say: whatever is being
 * noted then is noted before, and what they say later finds it off.
 */
async function forgetLearned(ended: readonly Ended[]): Promise<void> {
  for (const { id, origins } of ended)
    await pageTurn(async () => {
      // While it is locked they stay until it is opened: then what is off is gone through again.
      await forgetCounts(id).catch((error: unknown) => {
        if (problemOf(error).kind !== 'locked') throw error;
      });
      await forgetSetting(session, id);
      await forgetReadingsAt(session, id, origins.map(hostAt));
      forgetAssessments();
    });
}

/** The host of a match pattern, as listings' keys have it. */
const hostAt = (match: string) => (match.split('/')[2] ?? '').replace(/^www\./, '');

/** Begins anew in every page of a directory that is open: after an update the old script is deaf. */
export async function beginEverywhere(): Promise<void> {
  const begun = (await running()).map(async ({ directory, origins }) => {
    await runInTabs(await tabsAt(origins), directory);
  });
  await Promise.all(begun);
}

/** Turns a directory on, here and now in the tab and from now on everywhere, as soon as there is access. */
export function turnOn(id: string, mode: Mode, tabId: number | null): Promise<void> {
  return directoryTurn(async () => {
    const directory = await knownById(id);
    if (!directory) return;
    const address = tabId === null ? undefined : await addressOf(tabId);
    const origins = matchesAt(directory, address);
    if (await hasAccess(origins)) await begin(directory, mode, tabId, origins);
    else await setAwaited({ directory: id, mode, tabId, address: withoutHash(address), origins });
  });
}

/** After the user has granted access: turns on what was waiting for it. Resolves to whether anything was. */
export function accessCame(given: readonly string[]): Promise<boolean> {
  return directoryTurn(async () => {
    let came = false;
    for (const { directory: id, mode, tabId, origins } of await takeAwaited(given)) {
      const directory = await knownById(id);
      if (!directory || !(await hasAccess(origins))) continue;
      await begin(directory, mode, tabId, origins);
      came = true;
    }
    return came;
  });
}

async function begin(
  directory: Descriptor,
  mode: Mode,
  tabId: number | null,
  origins: readonly string[],
): Promise<void> {
  const before = (await directoriesOn()).get(directory.id)?.origins ?? [];
  await noteUse(directory.id, { mode, origins: [...new Set([...before, ...origins])] });
  await register();
  const open = await tabsAt([...origins]);
  await runInTabs(new Set(tabId === null ? open : [tabId, ...open]), directory);
}

/** In all of them at once: one that answers nothing keeps none of the others waiting. */
async function runInTabs(tabs: Iterable<number>, directory: Descriptor): Promise<void> {
  await Promise.all([...tabs].map((tabId) => runInTab(tabId, scriptsOf(directory))));
}

/** Turns a directory off, gives its access back and forgets what was learned there. */
export async function turnOff(id: string): Promise<void> {
  const ended = await directoryTurn(async () => {
    const ended = await endedOf(id);
    await forgetAwaited(id);
    // First of all: a background that is stopped before the rest goes through it at its next start.
    await giveBackAt(ended.origins);
    await noteUse(id, null);
    await register();
    return ended;
  });
  await forgetLearned([ended]);
}

async function noteUse(id: string, use: DirectoryUse | null): Promise<void> {
  await saveUse(id, use);
  forgetOnAtHand();
}

/** Ends every registered script and gives all access back. What could not be undone is named. */
export function endAll(): Promise<('scripts' | 'access')[]> {
  return directoryTurn(async () => {
    const left = await registerPageScripts([], false);
    await dropAccess(await accessGiven());
    forgetOnAtHand();
    const access = (await accessGiven()).length > 0;
    return [...(left > 0 ? (['scripts'] as const) : []), ...(access ? (['access'] as const) : [])];
  }, 'first');
}
