import { type Browser, browser } from 'wxt/browser';
import type { PanelUpdate } from '../../utils/messages/panel.ts';
import { AWAKE } from '../../utils/messages/replies.ts';
import { PANEL_PORT } from '../../utils/messages/requests.ts';
import { hearExtension } from '../../utils/platform/background.ts';

/** Whom a panel shows, and whether the user chose them there. */
interface WhomShown {
  shown: string | null;
  chosen: boolean;
}

/** Before it speaks again to a background that is gone. Milliseconds. */
const PAUSE = 300;

/**
 * A panel's line to the background. The panel follows tabs itself, which it hears of only while it is open. The
 * background may stop at any time: it is spoken to again when there is something to ask, or when it has started for
 * somebody else, and until then it sleeps.
 */
export class PanelLine {
  private port: Browser.runtime.Port | null = null;
  private readonly windowId: number;
  private readonly panel: () => WhomShown;
  private readonly hear: (update: PanelUpdate) => void;

  constructor(windowId: number, panel: () => WhomShown, hear: (update: PanelUpdate) => void) {
    this.windowId = windowId;
    this.panel = panel;
    this.hear = hear;
    browser.tabs.onActivated.addListener((tab) => {
      if (tab.windowId === windowId) this.again();
    });
    browser.tabs.onUpdated.addListener((_id, { status, url }, tab) => {
      const front = tab.active && tab.windowId === windowId;
      if (front && (status === 'complete' || url)) this.again();
    });
    hearExtension((message) => {
      if ((message as { type?: unknown } | null)?.type === AWAKE && !this.port) this.tell();
    });
    this.tell();
  }

  /** Tells whom the panel shows; the answer is more of them. */
  tell(): void {
    this.say(false);
  }

  /** Asks for everything: another page may be in front. */
  again(): void {
    this.say(true);
  }

  private say(again: boolean): void {
    this.port ??= this.open();
    this.port.postMessage({ windowId: this.windowId, ...this.panel(), again });
  }

  private open(): Browser.runtime.Port {
    const port = browser.runtime.connect({ name: PANEL_PORT });
    port.onMessage.addListener((update) => this.hear(update as PanelUpdate));
    port.onDisconnect.addListener(() => {
      if (this.port !== port) return;
      this.port = null;
      // When the panel closes, the mark of whom it chose goes from the page: somebody has to hear of it.
      if (this.panel().chosen) setTimeout(() => this.port ?? this.tell(), PAUSE);
    });
    return port;
  }
}
