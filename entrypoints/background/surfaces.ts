import { inShownOrder } from '../../utils/fit/wish-order.ts';
import { descriptorSource } from '../../utils/listing/descriptor-source.ts';
import type { CheckInState, OptionsState, PopupState } from '../../utils/messages/replies.ts';
import { siteAt, siteDirectory } from '../../utils/messages/site.ts';
import { asFolder, isTaught } from '../../utils/messages/taught.ts';
import { hasAccess } from '../../utils/platform/access.ts';
import { session } from '../../utils/platform/session.ts';
import { descriptorFor, matchesAt } from '../../utils/reader/descriptor/address.ts';
import { tabReading } from '../../utils/session/tabs.ts';
import { mayHaveMet } from '../../utils/shortlist/met.ts';
import { othersOn } from '../../utils/shortlist/next.ts';
import { loadUses } from '../../utils/store/directories.ts';
import { loadKept } from '../../utils/store/kept.ts';
import { problemOf } from '../../utils/store/problem.ts';
import { loadProfile } from '../../utils/store/profile.ts';
import { loadTherapies } from '../../utils/store/therapies.ts';
import { directoriesOn } from './directories.ts';
import { knownById, knownDirectories } from './known.ts';
import { profileNow } from './profile-at.ts';

/** What the popup shows of a tab at this address; `null` where it is not ours to see. */
export async function popupState(url: string | null, tabId: number | null): Promise<PopupState> {
  const [directory, wanted, reading] = await Promise.all([
    url ? knownDirectories().then((all) => descriptorFor(url, all)) : null,
    wishesOrProblem(),
    tabId === null ? undefined : tabReading(session, tabId),
  ]);
  if (!url || !directory) {
    const site = siteDirectory(siteAt(url) ?? '');
    const [asks, id] = [site?.matches ?? [], site?.id ?? null];
    return {
      directory: null,
      mode: 'off',
      asks,
      unknown: webHost(url),
      site: id,
      currency: '',
      read: 0,
      ...wanted,
    };
  }
  const asks = matchesAt(directory, url);
  const { mode = 'off', origins = null } = (await loadUses()).get(directory.id) ?? {};
  const chosen = origins === null || asks.every((origin) => origins.includes(origin));
  return {
    directory: { id: directory.id, label: directory.label, host: new URL(url).hostname },
    // Of a directory with many hosts only the one in this tab counts, and not what a broader grant opens besides.
    mode: chosen && (await hasAccess(asks)) ? mode : 'off',
    asks,
    unknown: null,
    site: null,
    currency: directory.currency ?? '',
    read: reading?.directory === directory.id ? reading.keys.length : 0,
    ...wanted,
  };
}

async function wishesOrProblem(): Promise<Pick<PopupState, 'wishes' | 'problem'>> {
  try {
    return { wishes: inShownOrder((await loadProfile()).wishes, (wish) => wish), problem: null };
  } catch (error) {
    return { wishes: [], problem: problemOf(error).kind };
  }
}

/** The host of an ordinary web page; browsers' own pages cannot be read. */
function webHost(url: string | null): string | null {
  return url && /^https?:/.test(url) && URL.canParse(url) ? new URL(url).host : null;
}

export async function optionsState(): Promise<OptionsState> {
  const [now, directories, on] = await Promise.all([profileNow(), knownDirectories(), directoriesOn()]);
  return {
    ...now,
    directories: directories.map(({ id, label, evidence, basis }) => ({
      id,
      label,
      evidence,
      basis,
      mode: on.get(id)?.mode ?? 'off',
    })),
  };
}

export async function checkInState(): Promise<CheckInState> {
  const [now, therapies, { list }] = await Promise.all([profileNow(), loadTherapies(), loadKept()]);
  return { ...now, ...therapies, seen: list.filter(mayHaveMet), next: othersOn(list) };
}

/** The text of a `descriptor.ts` for a directory that the user taught; `null` for any other. */
export async function directorySource(id: string): Promise<string | null> {
  const directory = isTaught(id) ? await knownById(id) : undefined;
  return directory ? descriptorSource(asFolder(directory)) : null;
}
