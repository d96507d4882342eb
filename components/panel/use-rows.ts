import { useMemo, useState } from 'preact/hooks';
import type { PanelRow, PanelState } from '../../utils/messages/panel.ts';
import { type Filter, narrowed } from './filters.ts';
import { openFirst, saysAllButFull } from './open-first.ts';
import { type Order, pageOrdered, type Sorted } from './page-order.ts';

/** The people of a page as the list shows them: sorted and narrowed only when something of that has changed. */
export function useRows({ listings, wishes }: PanelState, order: Order) {
  const [find, setFind] = useState('');
  const [filters, setFilters] = useState<readonly Filter[]>([]);
  const [sorted, setSorted] = useState<Sorted>(new Set());
  const ordered = useMemo(() => pageOrdered(listings, order, sorted), [listings, order, sorted]);
  const rows = useMemo(() => narrowed(ordered, filters, find), [ordered, filters, find]);
  const first = useMemo(() => {
    const all = order === 'estimate' ? ordered : pageOrdered(listings, 'estimate', sorted);
    return { open: openFirst(all, wishes, sorted), full: saysAllButFull(all, wishes) };
  }, [ordered, listings, order, wishes, sorted]);
  const isWaiting = (row: PanelRow) => row.onCard !== null && !sorted.has(row.key);
  return {
    rows,
    first,
    sorted,
    /** How many keep the place of their card though their profile was read. */
    waiting: listings.filter(isWaiting).length,
    sortAgain: () => setSorted(new Set(listings.map(({ key }) => key))),
    narrowing: { find, filters, onFind: setFind, onFilters: setFilters },
  };
}
