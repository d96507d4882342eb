import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelState } from '../../utils/messages/panel.ts';
import { Legend } from '../marks/mark.tsx';
import { useText } from '../text.ts';
import { ListFilter } from './list-filter.tsx';
import { OpenFirst } from './open-first-list.tsx';
import type { Order } from './page-order.ts';
import { PageSaysNotice } from './page-says.tsx';
import { PageTable } from './page-table.tsx';
import { useRows } from './use-rows.ts';

/** So many rows are drawn at first, and so many more when the end of those is in sight. */
const ROWS = 40;

interface Props {
  state: PanelState;
  shown: string | null;
  order: Order;
  onOrder(order: Order): void;
  onChoose(key: string): void;
}

/** Everyone on the page: what the page says of itself, whom to open first, and the list, drawn as far as it is seen. */
export function PageList({ state, shown, order, onOrder, onChoose }: Props) {
  const text = useText();
  const { listings, wishes, hasWishes, currency, says } = state;
  const kept = hasWishes ? order : 'site';
  const { rows, first, sorted, waiting, sortAgain, narrowing } = useRows(state, kept);
  const { find, filters } = narrowing;
  const [drawn, setDrawn] = useState(ROWS);
  useEffect(() => setDrawn(ROWS), [filters, find, kept]);
  return (
    <section class="on-page" id="people">
      <div class="on-page-head">
        <h2>{headWords(state, text)}</h2>
        {hasWishes && (
          <button type="button" class="link" onClick={() => onOrder(order === 'site' ? 'estimate' : 'site')}>
            {text(order === 'site' ? 'order_estimate' : 'order_site')}
          </button>
        )}
      </div>
      {says && <PageSaysNotice says={says} wishes={wishes} currency={currency} />}
      {hasWishes && <OpenFirst {...first} wishes={wishes} currency={currency} onChoose={onChoose} />}
      <ListFilter
        wishes={wishes}
        currency={currency}
        found={rows.length}
        of={listings.length}
        {...narrowing}
      />
      {waiting > 0 && kept === 'estimate' && (
        <div class="sort-again">
          <p class="quiet">{text(waiting === 1 ? 'sort_note_one' : 'sort_note', String(waiting))}</p>
          <button type="button" onClick={sortAgain}>
            {text('sort_again')}
          </button>
        </div>
      )}
      {kept === 'site' && hasWishes && <p class="quiet">{text('order_site_note')}</p>}
      {hasWishes && <Legend />}
      <PageTable
        rows={rows.slice(0, drawn)}
        wishes={wishes}
        currency={currency}
        order={kept}
        sorted={sorted}
        shown={shown}
        onChoose={onChoose}
      />
      {rows.length > drawn && <More left={rows.length - drawn} onMore={() => setDrawn(drawn + ROWS)} />}
    </section>
  );
}

/** "20 of 460 in Austin", as far as the directory says so. */
function headWords({ listings, says }: PanelState, text: ReturnType<typeof useText>): string {
  const count = String(listings.length);
  if (!says?.results || says.results <= listings.length) return text('list_count', count);
  const all = new Intl.NumberFormat('en').format(says.results);
  return says.place === ''
    ? text('list_count_of', count, all)
    : text('list_count_in', count, all, says.place);
}

/** Draws more by itself when it comes into sight; a button for everyone else. */
function More({ left, onMore }: { left: number; onMore(): void }) {
  const text = useText();
  const end = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver === 'undefined') return;
    const watch = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && onMore(), {
      rootMargin: '300px',
    });
    watch.observe(end.current);
    return () => watch.disconnect();
  });
  return (
    <button type="button" ref={end} class="more" onClick={onMore}>
      {text('list_more', String(left))}
    </button>
  );
}
