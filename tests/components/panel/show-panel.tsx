import { vi } from 'vitest';
import type { Order } from '../../../components/panel/page-order.ts';
import { Panel } from '../../../components/panel/panel.tsx';
import type { PanelPerson, PanelRow, PanelState } from '../../../utils/messages/panel.ts';
import { person, STATE } from '../people.ts';
import { click, show, stage } from '../stage.tsx';

/** What a panel calls back, heard. */
export const calls = {
  onOrder: vi.fn(),
  onShow: vi.fn(),
  onReport: vi.fn(),
  onSaveReport: vi.fn(),
  onTeach: vi.fn(),
  onEditProfile: vi.fn(),
  onHide: vi.fn(),
  onCopy: vi.fn(),
  onTurnOn: vi.fn(),
};

export function beginAnew(): void {
  stage.clear();
  vi.resetAllMocks();
  calls.onCopy.mockResolvedValue(undefined);
}

export const panel = (over: Partial<PanelState> = {}, order: Order = 'estimate') =>
  show(<Panel state={{ ...STATE, ...over }} order={order} {...calls} />);

/** One therapist alone on the page, shown. */
export const only = (listing: PanelRow, of: Partial<PanelPerson> = {}, over: Partial<PanelState> = {}) =>
  panel({ listings: [listing], pointed: listing.key, person: person(listing.key, of), ...over });

/** Chooses someone in the list. */
export function choose(name: string): Promise<void> {
  const found = [...stage.place.querySelectorAll<HTMLElement>('.row-name')].find(({ textContent }) =>
    textContent?.includes(name),
  );
  if (!found) throw new Error(`${name} is not in the list`);
  return click(found);
}
