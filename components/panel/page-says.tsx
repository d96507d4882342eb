import type { PageSays } from '../../utils/messages/panel.ts';
import type { Wish } from '../../utils/profile/profile.ts';
import { Info } from '../marks/icons.tsx';
import { pageText } from '../page-text.ts';
import { useText } from '../text.ts';
import { briefLabel } from '../wish-label.ts';

/** Longer words of a page's filter are cut. In characters. */
const WORDS = 60;
/** What more than two thirds of a place tick tells little of anyone. */
const COMMON = 2 / 3;

interface Props {
  says: PageSays;
  wishes: readonly Wish[];
  currency: string;
}

/** What the list was asked for, and where the site's own filter would save looking; nothing where there is neither. */
export function PageSaysNotice({ says: { asked, rare, results }, wishes, currency }: Props) {
  const text = useText();
  if (asked.length === 0 && rare.length === 0) return null;
  const number = (count: number) => new Intl.NumberFormat('en').format(count);
  const labels = asked.map(({ label }) => `\u2068${pageText(label, WORDS)}\u2069`).join(', ');
  const common = asked.find(({ count }) => results !== null && count !== null && count > results * COMMON);
  return (
    <div class="notice page-says">
      <Info />
      {asked.length > 0 && (
        <p class="quiet">
          <strong>{text('asked_for', labels)}</strong>
          {common && ` ${text('asked_common', number(common.count ?? 0), number(results ?? 0))}`}
        </p>
      )}
      {rare.map(({ wish: index, count, of, by }) => {
        const wish = wishes[index];
        return (
          wish && (
            <p class="quiet" key={index}>
              {text(
                count === 0 ? 'rare_none' : `rare_${by}`,
                number(count),
                number(of),
                briefLabel(wish, currency, text),
              )}{' '}
              {text('rare_learns')}
            </p>
          )
        );
      })}
    </div>
  );
}
