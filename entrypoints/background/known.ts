import { DIRECTORIES } from '../../utils/directories/registry.ts';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { own } from '../../utils/lookup/own.ts';
import { siteDirectory } from '../../utils/messages/site.ts';
import type { UsualFields, Usually } from '../../utils/session/usual.ts';
import { loadUses } from '../../utils/store/directories.ts';
import { forgetKept } from '../../utils/store/kept.ts';
import { loadTaught } from '../../utils/store/taught.ts';
import { forgetOnAtHand } from './on-at-hand.ts';

/** Put in at build time, from the directories' replicas. */
declare const USUAL_FIELDS: Readonly<Record<string, UsualFields>>;

let taught: Descriptor[] | null = null;
let changesOfTaught = 0;

/** Has what is found lie at hand, unless the store has changed while it was looked for. */
async function taughtNow(): Promise<Descriptor[]> {
  if (taught) return taught;
  const before = changesOfTaught;
  const found = await loadTaught();
  if (before === changesOfTaught) taught = found;
  return found;
}

/** The directories that can be read: ours first, then those that the user taught, then the sites that are on. */
export async function knownDirectories(): Promise<readonly Descriptor[]> {
  const ours = await taughtNow();
  const uses = await loadUses().catch(() => new Map<string, never>());
  const sites = [...uses.keys()].flatMap((id) => siteDirectory(id) ?? []);
  return [...DIRECTORIES, ...ours, ...sites];
}

/** The same as far as it is at hand at once: without those taught until the store was read. */
export const directoriesAtHand = (): readonly Descriptor[] => [...DIRECTORIES, ...(taught ?? [])];

export async function knownById(id: string): Promise<Descriptor | undefined> {
  // A site need not be on to be known: whoever turns it on says which.
  return (
    (await knownDirectories()).find((directory) => directory.id === id) ?? siteDirectory(id) ?? undefined
  );
}

/** After the store has changed. */
export function forgetKnown(): void {
  taught = null;
  changesOfTaught += 1;
  forgetKept();
  forgetOnAtHand();
}

/** What the pages of a directory usually give: of those that ship, from their replicas. */
export function usuallyOf(id: string): Usually {
  const pages = DIRECTORIES.find((directory) => directory.id === id)?.pages ?? [];
  return { usual: own(USUAL_FIELDS, id) ?? {}, pages };
}
