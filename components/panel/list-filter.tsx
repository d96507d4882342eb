import type { Wish } from '../../utils/profile/profile.ts';
import { type Translate, useText } from '../text.ts';
import { briefLabel } from '../wish-label.ts';
import { type Filter, filtersFor } from './filters.ts';

/** As many filters stand open; the rest is one press away. */
const OPEN = 4;

interface Props {
  wishes: readonly Wish[];
  currency: string;
  find: string;
  filters: readonly Filter[];
  /** How many of how many pass. */
  found: number;
  of: number;
  onFind(find: string): void;
  onFilters(filters: readonly Filter[]): void;
}

/** Find by name, and what the list can be narrowed to. */
export function ListFilter({ wishes, currency, find, filters, found, of, onFind, onFilters }: Props) {
  const text = useText();
  const all = filtersFor(wishes);
  const chip = (filter: Filter) => {
    const on = filters.includes(filter);
    return (
      <button
        key={filter}
        type="button"
        class="filter"
        aria-pressed={on}
        onClick={() => onFilters(on ? filters.filter((one) => one !== filter) : [...filters, filter])}
      >
        {filterWords(filter, wishes, currency, text)}
      </button>
    );
  };
  return (
    <search class="list-filter">
      <input
        type="search"
        class="field"
        aria-label={text('find_name')}
        placeholder={text('find_name')}
        value={find}
        onInput={({ currentTarget }) => onFind(currentTarget.value)}
      />
      <fieldset>
        <legend class="unseen">{text('filter_legend')}</legend>
        <div class="filters">{all.slice(0, OPEN).map(chip)}</div>
        {all.length > OPEN && (
          <details>
            <summary>{text('filter_more')}</summary>
            <div class="filters">{all.slice(OPEN).map(chip)}</div>
          </details>
        )}
      </fieldset>
      <p class="quiet" role="status">
        {found < of && text('filter_found', String(found), String(of))}
      </p>
    </search>
  );
}

function filterWords(filter: Filter, wishes: readonly Wish[], currency: string, text: Translate): string {
  if (filter === 'room') return text('filter_room');
  const wish = filter === 'price' ? wishes.find(({ facet }) => facet === 'price') : wishes[filter];
  if (!wish) return '';
  const label = briefLabel(wish, currency, text);
  return filter === 'price' ? label : text('filter_says', label);
}
