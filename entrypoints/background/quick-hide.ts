import { HIDE_OURS } from '../../utils/messages/replies.ts';
import { tellPages } from '../../utils/platform/background.ts';
import { session } from '../../utils/platform/session.ts';
import { beginEverywhere } from './directories.ts';
import { tabsNow } from './tabs-now.ts';
import { endTab } from './tell.ts';

const HIDDEN = 'hidden';

/** Whether badges are hidden everywhere until the key is pressed again, or the browser closes. */
export async function isHidden(): Promise<boolean> {
  return (await session.get([HIDDEN]))[HIDDEN] === true;
}

/** Takes the badges out of every tab and closes panels and popups; pressed again it brings the badges back. */
export async function quickHide(): Promise<void> {
  if (await isHidden()) {
    await session.remove([HIDDEN]);
    return beginEverywhere();
  }
  const tabs = [...(await tabsNow()).keys()];
  await Promise.all([
    session.set({ [HIDDEN]: true }),
    tellPages({ type: HIDE_OURS }),
    ...tabs.map((tabId) => endTab(tabId)),
  ]);
}
