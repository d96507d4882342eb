import { browser } from 'wxt/browser';
import { CheckInPage } from '../../components/checkin/check-in-page.tsx';
import { show } from '../../components/page.tsx';
import type { ExtensionMessage } from '../../utils/messages/extension.ts';
import { translate } from '../../utils/platform/translate.ts';
import { EMPTY_PROFILE, type Profile } from '../../utils/profile/profile.ts';
import { loadProfile, saveProfile } from '../../utils/store/profile.ts';
import {
  loadTherapies,
  removeTherapy,
  type StoredTherapies,
  saveTherapy,
} from '../../utils/store/therapies.ts';
import { CHOICES } from '../options/choices.ts';
import { dayOf } from './day.ts';

let stored: StoredTherapies = { therapies: [], unread: [] };
/** `null` when the stored one cannot be read: then it is left as it is. */
let profile: Profile | null = null;

function draw(): void {
  show(
    translate,
    <CheckInPage
      therapies={stored.therapies}
      unread={stored.unread.length > 0}
      profile={profile ?? EMPTY_PROFILE}
      choices={CHOICES}
      today={dayOf(new Date())}
      onSave={async (therapy) => {
        await saveTherapy(therapy);
        await refresh();
      }}
      onRemove={async (id) => {
        await removeTherapy(id);
        await refresh();
      }}
      onProfile={async (changed) => {
        if (!profile) throw new Error('The stored profile cannot be read, so it is not replaced.');
        await saveProfile(changed);
        await browser.runtime.sendMessage({ type: 'profile-changed' } satisfies ExtensionMessage);
        await refresh();
      }}
      onCopy={(words) => navigator.clipboard.writeText(words)}
      onLeave={() => void leave()}
    />,
  );
}

/** The tab closes; where that is not allowed, at least nothing is left to see. */
async function leave(): Promise<void> {
  document.body.replaceChildren();
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) location.replace('about:blank');
  else await browser.tabs.remove(tab.id);
}

async function refresh(): Promise<void> {
  [stored, profile] = await Promise.all([loadTherapies(), loadProfile().catch(() => null)]);
  draw();
}

// Another tab may have changed something meanwhile.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void refresh();
});
void refresh();
