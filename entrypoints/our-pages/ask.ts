import { asking, changedBy } from '../../utils/messages/ask.ts';
import { type Changed, HIDE_OURS } from '../../utils/messages/replies.ts';
import { hearExtension, sendToBackground } from '../../utils/platform/background.ts';
import { closeBeside } from '../../utils/platform/panel.ts';

/** How every page of ours asks the background. */
export const ask = asking(sendToBackground);

/** Calls back when something that a page shows has changed elsewhere. */
export function onChanged(what: readonly Changed[], follow: () => void): void {
  hearExtension((message) => {
    if (changedBy(message).some((one) => what.includes(one))) follow();
  });
}

hearExtension((message) => {
  if ((message as { type?: unknown } | null)?.type === HIDE_OURS) void closeBeside();
});
