import { browser } from 'wxt/browser';
import type { Order } from '../../components/order.ts';
import { show } from '../../components/page.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import { type ExtensionMessage, PANEL_PORT } from '../../utils/messages/extension.ts';
import type { PanelState } from '../../utils/messages/panel.ts';
import { translate } from '../../utils/platform/translate.ts';

let state: PanelState = {
  directory: null,
  page: 'other',
  hasWishes: true,
  listings: [],
  below: null,
  once: false,
  pointed: null,
  later: null,
  limit: null,
};
let order: Order = 'estimate';

function draw(): void {
  show(
    translate,
    <Panel
      state={state}
      order={order}
      onOrder={(chosen) => {
        order = chosen;
        draw();
      }}
      onShow={(key) => {
        if (key === shown) return;
        shown = key;
        tell();
      }}
      onReport={() =>
        windowOfPanel === undefined
          ? Promise.resolve(null)
          : browser.runtime.sendMessage({
              type: 'report',
              windowId: windowOfPanel,
            } satisfies ExtensionMessage)
      }
      onSaveReport={save}
      onEditProfile={() => void browser.runtime.openOptionsPage()}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />,
  );
}

let connection: ReturnType<typeof browser.runtime.connect> | undefined;
let windowOfPanel: number | undefined;
let shown: string | null = null;

/** Tells the background whom the panel shows, so that it prepares the questions for their first sessions. */
function tell(): void {
  if (windowOfPanel !== undefined) connection?.postMessage({ windowId: windowOfPanel, shown });
}

/** Hands a report to the user as a file. */
function save(report: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([report], { type: 'application/json' }));
  link.download = 'foreword-page.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The background may stop and start again; the panel then asks anew. */
function follow(windowId: number): void {
  const port = browser.runtime.connect({ name: PANEL_PORT });
  port.onMessage.addListener((message) => {
    state = message as PanelState;
    draw();
  });
  port.onDisconnect.addListener(() => setTimeout(() => follow(windowId), 300));
  connection = port;
  windowOfPanel = windowId;
  tell();
}

void browser.windows.getCurrent().then(({ id }) => id !== undefined && follow(id));
