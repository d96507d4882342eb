import type { PanelRow } from '../../utils/messages/panel.ts';
import type { Wish } from '../../utils/profile/profile.ts';

/** What the list can be narrowed to: who is not full, who is within the price, or who says a wish (its index). */
export type Filter = 'room' | 'price' | number;

/** The filters that these wishes give, the likeliest first. */
export function filtersFor(wishes: readonly Wish[]): Filter[] {
  const priced = wishes.some(({ facet }) => facet === 'price');
  const said = wishes.flatMap(({ facet, importance }, index) =>
    facet === 'price' || importance === 'not' ? [] : [index],
  );
  return ['room', ...(priced ? ['price' as const] : []), ...said];
}

/** The rows that pass every filter and hold what is looked for in their name, whatever its case and accents. */
export function narrowed(rows: readonly PanelRow[], filters: readonly Filter[], find: string): PanelRow[] {
  const wanted = nameSearched(find);
  return rows.filter(
    (row) => filters.every((filter) => passes(row, filter)) && nameSearched(row.name).includes(wanted),
  );
}

function passes({ room, price, marks }: PanelRow, filter: Filter): boolean {
  if (filter === 'room') return room !== 'full' && room !== 'waitlist';
  if (filter === 'price') return price?.standing === 'within';
  return marks[filter] === 'says';
}

function nameSearched(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
