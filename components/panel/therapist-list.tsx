import type { PanelListing } from '../../utils/messages/panel.ts';
import { inOrder, type Order } from '../order.ts';
import { pageText } from '../page-text.ts';
import { useText } from '../text.ts';
import { BandMark } from './band-mark.tsx';
import { NAME } from './therapist.tsx';

const ORDERS: Order[] = ['estimate', 'site'];

interface Props {
  listings: readonly PanelListing[];
  shown: string | null;
  /** Without wishes the page's own order is the only one. */
  hasWishes: boolean;
  order: Order;
  onOrder(order: Order): void;
  onChoose(key: string): void;
}

/** Everyone on the page, in one of two orders; choosing one shows them at the top. */
export function TherapistList({ listings, shown, hasWishes, order, onOrder, onChoose }: Props) {
  const text = useText();
  return (
    <section class="on-page">
      <h2>{text('on_page_title')}</h2>
      {hasWishes && (
        <fieldset class="order">
          <legend class="unseen">{text('order_legend')}</legend>
          {ORDERS.map((choice) => (
            <label key={choice}>
              <input type="radio" name="order" checked={order === choice} onChange={() => onOrder(choice)} />
              {text(`order_${choice}`)}
            </label>
          ))}
          {order === 'estimate' && <p class="quiet">{text('order_note')}</p>}
        </fieldset>
      )}
      <ul class="on-page-list">
        {inOrder(listings, hasWishes ? order : 'site').map(({ key, name, place, estimate }) => (
          <li key={key}>
            <button type="button" class="row" aria-current={key === shown} onClick={() => onChoose(key)}>
              <span class="row-place">{place}</span>
              <bdi class="row-name">{pageText(name, NAME) || text('name_missing')}</bdi>
              {hasWishes && <BandMark band={estimate.band} />}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
