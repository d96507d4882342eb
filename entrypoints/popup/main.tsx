import { browser } from 'wxt/browser';
import { show } from '../../components/page.tsx';
import { Popup } from '../../components/popup.tsx';
import { requestAccess } from '../../utils/platform/access.ts';
import { openPanel } from '../../utils/platform/panel.ts';
import { translate } from '../../utils/platform/translate.ts';
import type { Mode } from '../../utils/profile/mode.ts';
import { ask, onChanged } from '../our-pages/ask.ts';
import { shortcuts } from '../our-pages/keys.ts';
import { showOrSay, showTrouble } from '../our-pages/trouble.tsx';

async function draw(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id ?? null;
  const state = await ask('popup-state', { url: tab?.url ?? null, tabId });
  const again = () => showOrSay(draw);
  if (state.problem === 'locked') return showTrouble('locked', again);
  const { directory, mode, asks, site } = state;
  const keys = await shortcuts();
  const panel = () => void (tab?.windowId !== undefined && openPanel(tab.windowId));

  // All three begin in the breath of the click. The panel takes this popup's place, so the background carries
  // on alone: it knows the choice before the browser has asked for access.
  const turnOn = (chosen: Mode) => {
    const id = directory?.id ?? site;
    if (id === null) return;
    const told = ask('turn-on', { directory: id, mode: chosen, tabId });
    if (mode === 'off') {
      void requestAccess(asks)
        .then(() => told)
        .then(again);
      panel();
    }
    void told.then(again, again);
  };

  show(
    translate,
    <Popup
      {...state}
      keys={keys}
      onTurnOn={turnOn}
      onReadOnce={() => {
        if (tabId === null) return;
        void ask('read-once', { tabId });
        panel();
      }}
      onTurnOff={() => directory && void ask('turn-off', { directory: directory.id }).then(again, again)}
      onEditProfile={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      onOpenPanel={panel}
    />,
  );
}

onChanged(['directories', 'vault'], () => showOrSay(draw));
showOrSay(draw);
