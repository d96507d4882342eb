import { browser } from 'wxt/browser';
import { show } from '../../components/page.tsx';
import { Popup } from '../../components/popup.tsx';
import { DIRECTORIES } from '../../utils/directories/registry.ts';
import type { ExtensionMessage } from '../../utils/messages/extension.ts';
import { hasAccess, requestAccess } from '../../utils/platform/access.ts';
import { openPanel } from '../../utils/platform/panel.ts';
import { translate } from '../../utils/platform/translate.ts';
import type { Mode } from '../../utils/profile/mode.ts';
import { descriptorFor, matchesAt } from '../../utils/reader/address.ts';
import { loadModes } from '../../utils/store/directories.ts';
import { loadTaught } from '../../utils/store/taught.ts';

const tell = (message: ExtensionMessage) => browser.runtime.sendMessage(message);

async function draw(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const directory = tab?.url ? descriptorFor(tab.url, [...DIRECTORIES, ...(await loadTaught())]) : null;
  const modes = await loadModes();
  // Of a directory with many hosts only the one in this tab is asked for.
  const here = directory ? matchesAt(directory, tab?.url) : [];
  const on = directory !== null && (await hasAccess(here));
  const mode = (on && modes.get(directory.id)) || 'off';
  const panel = () => void (tab?.windowId !== undefined && openPanel(tab.windowId));

  // All three begin in the breath of the click. The panel takes this popup's place, so the background carries
  // on alone: it knows the choice before the browser has asked for access.
  const turnOn = (chosen: Mode) => {
    if (!directory) return;
    const told = tell({ type: 'turn-on', directory: directory.id, mode: chosen, tabId: tab?.id ?? null });
    if (!on)
      void requestAccess(here)
        .then(() => told)
        .then(draw);
    if (mode === 'off') panel();
    void told.then(draw);
  };

  show(
    translate,
    <Popup
      directory={
        directory && tab?.url
          ? { id: directory.id, label: directory.label, host: new URL(tab.url).hostname }
          : null
      }
      mode={mode}
      unknown={directory ? null : webHost(tab?.url)}
      onTurnOn={turnOn}
      onReadOnce={() => {
        if (tab?.id === undefined) return;
        void tell({ type: 'read-once', tabId: tab.id });
        panel();
      }}
      onTurnOff={() => directory && void tell({ type: 'turn-off', directory: directory.id }).then(draw)}
      onEditProfile={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      onOpenPanel={panel}
    />,
  );
}

/** The host of an ordinary web page; browsers' own pages cannot be read. */
function webHost(url: string | undefined): string | null {
  return url && /^https?:/.test(url) && URL.canParse(url) ? new URL(url).host : null;
}

void draw();
