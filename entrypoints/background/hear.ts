import { browser } from 'wxt/browser';
import type { HeardFromPage, PageReply } from '../../utils/messages/page.ts';
import type { Problem, ReplyOrProblem } from '../../utils/messages/replies.ts';
import { REQUESTS, type Request, type RequestType } from '../../utils/messages/requests.ts';
import { isAt } from '../../utils/reader/descriptor/address.ts';
import { StoreProblem } from '../../utils/store/problem.ts';
import { directoriesOn } from './directories.ts';
import { type FromPage, fromPage, type Sender } from './from-page.ts';
import { HANDLERS } from './handlers.ts';
import { pageTurn, unlessMany } from './in-turn.ts';
import { directoriesAtHand, knownDirectories } from './known.ts';
import { PAGE_HANDLERS, type PageHandler, type SaidByPage } from './page-handlers.ts';
import { tellAudience } from './tell.ts';

/** Listens to the extension's own pages and to its script in pages of directories; to nobody else. */
export function hearMessages(): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    // Only the extension's own pages may ask for more than a reading.
    if (sender.url?.startsWith(browser.runtime.getURL('/'))) return answerOurs(raw);
    return answerPage(raw, sender);
  });
}

/** Does what a page of ours asks, and tells whom it concerns. */
export async function answerOurs(raw: unknown): Promise<ReplyOrProblem> {
  const { type, ...request } = (raw ?? {}) as { type?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(REQUESTS, type)) return { problem: 'refused' };
  return handled(type as RequestType, request);
}

async function handled<T extends RequestType>(type: T, raw: unknown): Promise<ReplyOrProblem> {
  const request = REQUESTS[type].safeParse(raw);
  if (!request.success) return { problem: 'refused' };
  const { handle, tells } = HANDLERS[type];
  try {
    const reply = await handle(request.data as Request<T>);
    const audience = tells?.(request.data as Request<T>, reply);
    if (audience) await tellAudience(audience).catch((error: unknown) => console.error(error));
    return { reply };
  } catch (error) {
    return { problem: problemFrom(error) };
  }
}

function problemFrom(error: unknown): Problem {
  if (error instanceof StoreProblem) return error.kind;
  console.error(error);
  return 'failed';
}

function answerPage(raw: unknown, sender: Sender): Promise<unknown> {
  const at = fromPage(raw, sender, browser.runtime.id, directoriesAtHand());
  if (at) return heardPage(at);
  // A background that has just begun does not know yet what was taught.
  return knownDirectories().then((directories) => {
    const later = fromPage(raw, sender, browser.runtime.id, directories);
    return later ? heardPage(later) : null;
  }, nothing);
}

/** Whatever fails, the page is told nothing of it. */
function heardPage(said: FromPage): Promise<unknown> {
  return unlessMany(said.tabId, () => heard(said.message.type, said)).catch(nothing);
}

async function heard<T extends HeardFromPage['type']>(
  type: T,
  said: SaidByPage<T>,
): Promise<PageReply<T> | null> {
  const { atOnce, handle, afterwards, tells, isOff }: PageHandler<T> = PAGE_HANDLERS[type];
  atOnce?.(said);
  const done = await pageTurn(async () => {
    const on = (await directoriesOn()).get(said.directory.id);
    if (on && isAt(said.address, on.origins)) return { reply: await handle(said, on) };
    isOff?.(said);
    return null;
  });
  if (!done) return null;
  await afterwards?.(said, done.reply);
  if (tells) await tellAudience(tells(said));
  return done.reply;
}

function nothing(error: unknown): null {
  console.error(error);
  return null;
}
