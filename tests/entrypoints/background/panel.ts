import type { PanelState, PanelUpdate } from '../../../utils/messages/panel.ts';
import { happen } from './hall.ts';

/** A panel that has connected: what it is told, and how it speaks and closes. */
export interface TestPanel {
  told: PanelUpdate[];
  say(message: unknown): void;
  close(): void;
}

/** Opens a panel, as the extension that has this id does. */
export function openPanel(id = 'test-extension-id', name = 'panel'): TestPanel {
  const told: PanelUpdate[] = [];
  let say: (message: unknown) => void = () => {};
  let close = () => {};
  happen.onConnect.happen({
    name,
    sender: { id },
    onMessage: { addListener: (hear: typeof say) => (say = hear) },
    onDisconnect: { addListener: (hear: () => void) => (close = hear) },
    postMessage: (update: PanelUpdate) => told.push(JSON.parse(JSON.stringify(update))),
  });
  return { told, say, close };
}

/** What a panel was told of the whole page, in its order. */
export const wholes = ({ told }: TestPanel) =>
  told.filter((update): update is PanelState => 'listings' in update);
