import { browser } from 'wxt/browser';
import { show } from '../../components/page.tsx';
import { Welcome } from '../../components/welcome.tsx';
import type { ExtensionMessage } from '../../utils/messages/extension.ts';
import { translate } from '../../utils/platform/translate.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { loadProfile, saveProfile } from '../../utils/store/profile.ts';

const options = () => void browser.runtime.openOptionsPage();

async function draw(): Promise<void> {
  const profile = await loadProfile();
  show(
    translate,
    <Welcome
      hasProfile={profile.wishes.length > 0}
      onSample={() => void takeSample()}
      onStart={options}
      onOpenOptions={options}
    />,
  );
}

async function takeSample(): Promise<void> {
  await saveProfile(SAMPLE_PROFILE);
  await browser.runtime.sendMessage({ type: 'profile-changed' } satisfies ExtensionMessage);
  await draw();
}

void draw();
