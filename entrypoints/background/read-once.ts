import { type OnceReading, onceSchema, siteId } from '../../utils/messages/once.ts';
import { addressOf, readInTab } from '../../utils/platform/page-scripts.ts';
import { session } from '../../utils/platform/session.ts';
import { dayOf } from '../../utils/session/ledger.ts';
import { keepPage } from '../../utils/session/readings.ts';
import { pageTurn } from './in-turn.ts';
import { saysOf, takeIn } from './page-about.ts';

/**
 * Reads the page of a tab that is no known directory, once, by the access that the user's click on the toolbar
 * gave. Nothing of it is kept beyond the session, nothing is counted, and nothing is drawn on the page.
 */
export async function readOnce(tabId: number): Promise<void> {
  const read = onceSchema.safeParse(await readInTab(tabId, 'signs.js', 'shape.js', 'once.js'));
  // Which site it is the browser says: a page may claim another's, and with it whoever was read there.
  const host = await hostIn(tabId);
  if (!host) return;
  const isOfIt = read.success && read.data.host === host;
  const { page, tooLarge, document, ...rest } = isOfIt ? read.data : { ...NO_READING, document: null };
  const now = Date.now();
  const { listings, left, about } = takeIn(siteId(host), rest, dayOf(now));
  const where = { tabId, directory: siteId(host), host, page, tooLarge, document, ...saysOf(about) };
  const kept = { ...where, listings, unread: left, below: null, continues: false };
  await pageTurn(() => keepPage(session, kept, now));
}

/** What could not be reached, or answered with what is no reading, held nothing: the click has to have an answer. */
const NO_READING: Omit<OnceReading, 'host' | 'document'> = {
  page: 'other',
  listings: [],
  signs: null,
  tooLarge: false,
};

async function hostIn(tabId: number): Promise<string> {
  const address = await addressOf(tabId);
  return address && URL.canParse(address) ? new URL(address).host : '';
}
