import { browser } from 'wxt/browser';
import { FirstPage } from '../../components/first/first-page.tsx';
import { show } from '../../components/page.tsx';
import { translate } from '../../utils/platform/translate.ts';
import { changesBetween } from '../../utils/profile/change.ts';
import { EMPTY_PROFILE } from '../../utils/profile/profile.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { understandWish } from '../../utils/wishes/understand.ts';
import { CHOICES } from '../options/choices.ts';
import { ask, onChanged } from '../our-pages/ask.ts';
import { shortcuts } from '../our-pages/keys.ts';
import { holdProfile } from '../our-pages/profile.ts';
import { showOrSay } from '../our-pages/trouble.tsx';
import { VAULT } from '../our-pages/vault.ts';

/** Directories whose saved pages of today are read in full. */
const PRECISE = [
  { label: 'Psychology Today', address: 'https://www.psychologytoday.com/' },
  { label: 'UKCP', address: 'https://www.psychotherapy.org.uk/' },
];

const held = holdProfile(draw);
let keepsNothing = false;
let popupKey = '';

function draw(): void {
  show(
    translate,
    <FirstPage
      profile={held.shown()}
      choices={CHOICES}
      directories={PRECISE}
      understand={understandWish}
      onChange={(profile) => showOrSay(() => held.change(profile))}
      onSample={() => showOrSay(takeSample)}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
      popupKey={popupKey}
      keepsNothing={keepsNothing}
      keepNothing={VAULT.keepNothing}
    />,
  );
}

async function takeSample(): Promise<void> {
  await ask('profile-change', { changes: changesBetween(EMPTY_PROFILE, SAMPLE_PROFILE) });
}

async function refresh(): Promise<void> {
  const [state, vault, keys] = await Promise.all([
    ask('options-state', {}),
    ask('vault-state', {}),
    shortcuts(),
  ]);
  popupKey = keys.popup;
  held.hear(state);
  keepsNothing = vault.keepsNothing;
  draw();
}

onChanged(['profile', 'vault'], () => showOrSay(refresh));
showOrSay(refresh);
