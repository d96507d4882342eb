import { useEffect, useMemo } from 'preact/hooks';
import type { PanelRow, PanelState } from '../../utils/messages/panel.ts';
import { usePlainKey } from '../use-plain-key.ts';
import { type Hold, useHold } from './hold.ts';

/** Whom the panel shows, and everyone by their key. */
export interface ShownPerson {
  hold: Hold;
  /** Whether anyone of this page may be shown at all. */
  readable: boolean;
  row: PanelRow | undefined;
  /** The key of whoever is shown; `null` for nobody. */
  shown: string | null;
  byKey: ReadonlyMap<string, PanelRow>;
}

/** Decides whom the panel shows, and tells when that changes. */
export function useShown(
  state: PanelState,
  onShow: (key: string | null, chosen: boolean) => void,
): ShownPerson {
  const { directory, page, listings, pointed } = state;
  const hold = useHold(state);
  const byKey = useMemo(() => new Map(listings.map((row) => [row.key, row])), [listings]);
  const wanted = hold.wanted === null ? undefined : byKey.get(hold.wanted);
  const row = wanted ?? byKey.get(pointed ?? '') ?? (page === 'profile' ? listings[0] : undefined);
  const readable = directory?.on === true && page !== 'blocked' && listings.length > 0;
  const shown = (readable && row?.key) || null;
  const chosen = shown !== null && (hold.chosen || hold.held);
  useEffect(() => onShow(shown, chosen), [shown, chosen]);
  usePlainKey('h', () => shown !== null && page !== 'profile' && hold.toggle(shown));
  return { hold, readable, row, shown, byKey };
}
