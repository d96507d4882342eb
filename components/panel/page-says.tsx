import type { PageSays } from '../../utils/messages/panel.ts';
import type { Wish } from '../../utils/profile/profile.ts';
import { Info } from '../marks/icons.tsx';
import { pageText } from '../page-text.ts';
import { type Translate, useText } from '../text.ts';
import { briefLabel } from '../wish-label.ts';

/** Longer words of a page's filter are cut. In characters. */
const LONGEST_FILTER = 60;
/** What more than two thirds of a place tick tells little of anyone. */
const COMMON = 2 / 3;

interface Props {
  says: PageSays;
  wishes: readonly Wish[];
  currency: string;
}

/**
 * What the list was asked for, as far as it can be named, what is set on it, and where the site's own filter would save
 * looking; nothing where there is none of it.
 */
export function PageSaysNotice({ says: { asked, unnamed, hints, rare, results }, wishes, currency }: Props) {
  const text = useText();
  if (asked.length + unnamed + hints.length + rare.length === 0) return null;
  const common = asked.find(({ count }) => results !== null && count !== null && count > results * COMMON);
  return (
    <div class="notice page-says">
      <Info />
      {asked.length > 0 && (
        <p class="quiet">
          <strong>{text('asked_for', named(asked.map(({ label }) => label)))}</strong>
          {common && ` ${text('asked_common', number(common.count ?? 0), number(results ?? 0))}`}
        </p>
      )}
      {unnamed > 0 && <p class="quiet">{unnamedWords(unnamed, asked.length > 0, text)}</p>}
      {hints.length > 0 && <p class="quiet">{text('asked_perhaps', named(hints))}</p>}
      {rare.map(({ wish: index, count, of, by }) => {
        const wish = wishes[index];
        return (
          wish && (
            <p class="quiet" key={index}>
              {count === 0
                ? text('rare_none', number(of), briefLabel(wish, currency, text))
                : text(`rare_${by}`, number(count), number(of), briefLabel(wish, currency, text))}{' '}
              {text('rare_learns')}
            </p>
          )
        );
      })}
    </div>
  );
}

/** Words of a page, each in its own direction. */
const named = (labels: readonly string[]): string =>
  labels.map((label) => `\u2068${pageText(label, LONGEST_FILTER)}\u2069`).join(', ');

const number = (count: number): string => new Intl.NumberFormat('en').format(count);

function unnamedWords(count: number, more: boolean, text: Translate): string {
  if (count === 1) return text(more ? 'unnamed_more_one' : 'unnamed_one');
  return text(more ? 'unnamed_more' : 'unnamed_some', number(count));
}
