import { hasAccess } from '../../utils/platform/access.ts';
import { registeredAt } from '../../utils/platform/page-scripts.ts';
import { openPanel } from '../../utils/platform/panel.ts';
import { isAt, matchesAt } from '../../utils/reader/descriptor/address.ts';
import type { FromPage } from './from-page.ts';
import { onAtHand } from './on-at-hand.ts';

/** Opens the panel beside a page whose directory is on there, in the breath of the click. */
export function openBeside({ windowId, directory, address }: FromPage): void {
  const on = onAtHand();
  if (!on) void openIfRegistered({ windowId, directory, address });
  else if (isAt(address, on.get(directory.id)?.origins ?? [])) void openPanel(windowId);
}

/**
 * In a background that has just begun the browser itself is asked, and nothing else: what it answers keeps the breath
 * of a click, what a database answers does not.
 */
async function openIfRegistered({
  windowId,
  directory,
  address,
}: Pick<FromPage, 'windowId' | 'directory' | 'address'>): Promise<void> {
  const [matches, open] = await Promise.all([
    registeredAt(directory.id),
    hasAccess(matchesAt(directory, address)),
  ]).catch(() => [[], false] as const);
  if (open && isAt(address, matches)) await openPanel(windowId);
}
