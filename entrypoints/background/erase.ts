import type { Remains } from '../../utils/messages/replies.ts';
import { session } from '../../utils/platform/session.ts';
import { forgetAssessments } from '../../utils/session/panel-state.ts';
import { erase } from '../../utils/store/erase.ts';
import { scrub } from '../../utils/store/scrub.ts';
import { loadSettings, saveSettings } from '../../utils/store/vault/settings.ts';
import { USUAL_SETTINGS } from '../../utils/store/vault/settings-schema.ts';
import { endAll } from './directories.ts';
import { pageTurn } from './in-turn.ts';
import { forgetKnown } from './known.ts';
import { noteSession } from './sessions.ts';
import { tabsNow } from './tabs-now.ts';
import { endTab } from './tell.ts';

/**
 * Ends everything everywhere, then removes all that is kept, and looks whether it is gone. Resolves to what is
 * still there: nothing, if the browser does as it says. It stands behind no more than the one message that is being
 * heard: what pages say else, before or later, finds every directory off.
 */
export function eraseAll(): Promise<Remains[]> {
  return pageTurn(async () => {
    const { keepNothing } = await loadSettings().catch(() => USUAL_SETTINGS);
    const ends = [...(await tabsNow()).keys()].map(endTab);
    const left: Remains[] = await endAll();
    const kept = await erase().then(
      () => false,
      () => true,
    );
    if (kept) left.push('records');
    else await scrub();
    await session.clear();
    forgetKnown();
    forgetAssessments();
    if ((await session.with('')).size > 0) left.push('memory');
    // On a computer that others use, what is noted next is not suddenly kept.
    if (keepNothing) {
      await saveSettings({ ...USUAL_SETTINGS, keepNothing });
      await noteSession();
    }
    await Promise.all(ends);
    return left;
  }, 'first');
}
