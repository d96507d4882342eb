import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { AWAKE } from '../../utils/messages/replies.ts';
import { onAccessChange } from '../../utils/platform/access.ts';
import { tellPages } from '../../utils/platform/background.ts';
import { onIdle } from '../../utils/platform/idle.ts';
import { closePanels, openPanel } from '../../utils/platform/panel.ts';
import { session } from '../../utils/platform/session.ts';
import { translate } from '../../utils/platform/translate.ts';
import { whenMoved } from '../../utils/store/database.ts';
import { scrub } from '../../utils/store/scrub.ts';
import { useSession } from '../../utils/store/vault/session-port.ts';
import { accessCame, beginEverywhere, reconcile } from './directories.ts';
import { hearMessages } from './hear.ts';
import { forgetOnAtHand } from './on-at-hand.ts';
import { servePanels } from './panels.ts';
import { quickHide } from './quick-hide.ts';
import { giveBack } from './sessions.ts';
import { tellAudience } from './tell.ts';
import { watchAsChosen, whenIdle } from './vault.ts';

const MENU = 'open-panel';

// One script, though it holds again what our pages hold: a browser keeps a script's compiled code from one start to the
// next, and compiles modules anew at each, which takes twice as long as all that a start does else.
export default defineBackground(() => {
  // No context of ours connects to anything: what could is taken out.
  Object.defineProperty(globalThis, 'RTCPeerConnection', { value: undefined });

  useSession(session);
  whenMoved(() => void scrub());

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void settle().then(beginEverywhere).catch(complain);
    browser.contextMenus.create({ id: MENU, title: translate('command_open_panel'), contexts: ['page'] });
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void settle().catch(complain));
  onAccessChange(
    (origins) => {
      forgetOnAtHand();
      void accessCame(origins)
        .then((came) => (came ? tellAudience({ panels: true, pages: ['directories'] }) : undefined))
        .catch(complain);
    },
    () => {
      forgetOnAtHand();
      void settle().catch(complain);
    },
  );

  browser.contextMenus.onClicked.addListener((_info, tab) => {
    if (tab?.windowId !== undefined) void openPanel(tab.windowId);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.windowId !== undefined) void openPanel(tab.windowId);
    if (command === 'hide-overlay') {
      // The browser closes a panel of its own accord only in the breath of the key.
      void closePanels(tab?.windowId);
      void quickHide().catch(complain);
    }
  });

  onIdle((state) => void whenIdle(state).catch(complain));
  void watchAsChosen().catch(complain);

  servePanels();
  hearMessages();
  // Panels that lost the one before come back to this one.
  void tellPages({ type: AWAKE });
});

/** Brings what runs in pages in step with what is chosen and granted; what has ended is told so. */
async function settle(): Promise<void> {
  await giveBack();
  const ended = await reconcile();
  await tellAudience({ ended, panels: true, pages: ['directories'] });
}

function complain(error: unknown): void {
  console.error(error);
}
