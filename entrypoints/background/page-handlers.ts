import { badgeWords } from '../../utils/fit/badge-words.ts';
import { censusFrom } from '../../utils/fit/place-census.ts';
import type { Begin, Drawing, HeardFromPage, PageReply } from '../../utils/messages/page.ts';
import { runInTab } from '../../utils/platform/page-scripts.ts';
import { session } from '../../utils/platform/session.ts';
import { translate } from '../../utils/platform/translate.ts';
import type { PageAbout } from '../../utils/reader/page/about.ts';
import { dayOf } from '../../utils/session/ledger.ts';
import { keepCensus } from '../../utils/session/places.ts';
import { countPage, type Met, settingOf } from '../../utils/session/rates.ts';
import { keepPage } from '../../utils/session/readings.ts';
import { noteBegun, point } from '../../utils/session/tabs.ts';
import { readsBelow } from '../../utils/session/usual.ts';
import { loadCounts, updateCounts } from '../../utils/store/counts.ts';
import { problemOf } from '../../utils/store/problem.ts';
import { sendBadges } from './badges.ts';
import { directoriesOn } from './directories.ts';
import type { FromPage } from './from-page.ts';
import { pageTurn } from './in-turn.ts';
import { noteSeen } from './keep.ts';
import { usuallyOf } from './known.ts';
import type { On } from './on-at-hand.ts';
import { openBeside } from './open-beside.ts';
import { OUTLINES } from './outlines.ts';
import { saysOf, takeIn } from './page-about.ts';
import { updatePanels } from './panels.ts';
import { isHidden } from './quick-hide.ts';
import { bringShape } from './shape.ts';
import { SHEET } from './sheet.ts';
import { tabsNow } from './tabs-now.ts';
import { type Audience, endTab } from './tell.ts';

export type SaidByPage<T extends HeardFromPage['type']> = Omit<FromPage, 'message'> & {
  message: Extract<HeardFromPage, { type: T }>;
};

/** What a message of a page does where its directory is on; elsewhere none does anything. */
export interface PageHandler<T extends HeardFromPage['type']> {
  /** Straight away: the browser opens a panel only in the breath of a click. */
  atOnce?(said: SaidByPage<T>): void;
  /** In turn with what other pages say. */
  handle(said: SaidByPage<T>, on: On): Promise<PageReply<T>>;
  /** After its turn, before it is answered: what waits for the page keeps nobody else waiting. */
  afterwards?(said: SaidByPage<T>, reply: PageReply<T>): Promise<void>;
  /** Whom it concerns when it is done; nobody, where it is left out. */
  tells?(said: SaidByPage<T>): Audience;
  /** What is done instead where the directory is off. */
  isOff?(said: SaidByPage<T>): void;
}

/** What a directory's page may say: our script in its top frame, at an origin that the user has turned on. */
export const PAGE_HANDLERS: { [T in HeardFromPage['type']]: PageHandler<T> } = {
  begin: { handle: beginAt },
  draw: { handle: drawing, afterwards: bringLayer },
  listings: {
    handle: keepListings,
    // A page that the browser had put away comes back as it was, also when the directory is off by now.
    isOff: ({ tabId }) => void endTab(tabId),
  },
  pointed: {
    atOnce: (said) => {
      if (said.message.open) openBeside(said);
    },
    handle: async ({ tabId, message }) => {
      await point(session, tabId, message.key, message.open ? Date.now() : null);
      return null;
    },
    tells: ({ tabId }) => ({ pointedIn: tabId }),
  },
};

/** What the script is to do here. */
async function beginAt({ tabId }: SaidByPage<'begin'>, { directory, mode }: On): Promise<Begin> {
  await noteBegun(session, tabId, directory.id);
  // Nobody tells when a tab closes: where a page begins, those that have are forgotten.
  await tabsNow();
  return { directory, draws: mode !== 'quiet' && !(await isHidden()) };
}

/** Where there is nobody nothing is drawn, so what draws comes only to a page that shows people. */
async function bringLayer({ tabId }: SaidByPage<'draw'>, draws: Drawing | null): Promise<void> {
  if (draws) await runInTab(tabId, ['layer.js']);
}

async function drawing(_said: SaidByPage<'draw'>, { mode }: On): Promise<Drawing | null> {
  if (mode === 'quiet' || (await isHidden())) return null;
  return { sheet: SHEET, outlines: OUTLINES, words: badgeWords(translate) };
}

async function keepListings({
  tabId,
  directory,
  host,
  path,
  message,
}: SaidByPage<'listings'>): Promise<null> {
  const since = performance.now();
  const { page, tooLarge, continues, unreadable } = message;
  const now = Date.now();
  const { listings, opened, left, about } = takeIn(directory.id, message, dayOf(now));
  const below = readsBelow(usuallyOf(directory.id), page, listings, { unreadable: unreadable + left, path });
  const where = { tabId, directory: directory.id, host, page, tooLarge, continues, opened };
  const fresh = await keepPage(session, { ...where, ...saysOf(about), listings, unread: left, below }, now);
  await keepCounted(host, about?.census ?? null);
  const keys = listings.map(({ key }) => key);
  const met = { directory: directory.id, page: `${host}${path}`, listings: fresh, day: dayOf(now) };
  if (!message.shaped && !tooLarge && !continues)
    void bringShape(tabId, directory.pages, { page, found: listings.length, path });
  void answer(tabId, keys, met, since).catch(complainUnlessLocked);
  return null;
}

/** What a page counts of its place holds for every page of that place. */
async function keepCounted(host: string, counted: PageAbout['census']): Promise<void> {
  const census = counted && censusFrom(counted.people, counted.rates);
  if (census) await keepCensus(session, host, counted.place, census);
}

/** Badges first; what is counted serves later sessions, and nothing now depends on it. */
async function answer(tabId: number, keys: string[], met: Met, since: number): Promise<void> {
  await sendBadges(tabId, keys, since);
  await updatePanels();
  await noteSeen(tabId, keys);
  if (met.listings.length === 0) return;
  await pageTurn(async () => {
    if (!(await directoriesOn()).has(met.directory)) return;
    // The session's own rates are taken before its first page counts.
    await settingOf(session, met.directory, loadCounts, met.day);
    await countPage(session, met, updateCounts);
  });
}

/** While it is locked nothing can be counted, and that is no fault. */
function complainUnlessLocked(error: unknown): void {
  if (problemOf(error).kind !== 'locked') console.error(error);
}
