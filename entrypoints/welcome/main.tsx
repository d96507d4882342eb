import { browser } from 'wxt/browser';
import { show } from '../../components/page.tsx';
import { Welcome } from '../../components/welcome.tsx';
import { translate } from '../../utils/platform/translate.ts';
import { changesBetween } from '../../utils/profile/change.ts';
import { EMPTY_PROFILE } from '../../utils/profile/profile.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { ask, onChanged } from '../our-pages/ask.ts';
import { showOrSay } from '../our-pages/trouble.tsx';
import { VAULT } from '../our-pages/vault.ts';

const options = () => void browser.runtime.openOptionsPage();

async function draw(): Promise<void> {
  const [{ hasWishes }, { keepsNothing }] = await Promise.all([
    ask('welcome-state', {}),
    ask('vault-state', {}),
  ]);
  show(
    translate,
    <Welcome
      hasProfile={hasWishes}
      onSample={() => showOrSay(takeSample)}
      onStart={options}
      onOpenOptions={options}
      keepsNothing={keepsNothing}
      keepNothing={VAULT.keepNothing}
    />,
  );
}

async function takeSample(): Promise<void> {
  await ask('profile-change', { changes: changesBetween(EMPTY_PROFILE, SAMPLE_PROFILE) });
  await draw();
}

onChanged(['profile', 'vault'], () => showOrSay(draw));
showOrSay(draw);
