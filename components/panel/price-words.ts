import { amounts } from '../../utils/fit/amounts.ts';
import type { PanelRow } from '../../utils/messages/panel.ts';

/** "$120+" for a range: its low end. */
export function priceWords({ price }: PanelRow): string | null {
  if (!price) return null;
  const low = amounts([price.low, price.low], price.currency);
  return price.low === price.high ? low : `${low}+`;
}
