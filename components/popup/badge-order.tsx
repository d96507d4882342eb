import { MARKS } from '../../utils/fit/badge-says.ts';
import type { Wish } from '../../utils/profile/profile.ts';
import { useText } from '../text.ts';
import { briefLabel, wishId } from '../wish-label.ts';

/** Which mark of a badge is about what, from left to right: musts, then what is nice. */
export function BadgeOrder({ wishes, currency }: { wishes: readonly Wish[]; currency: string }) {
  const text = useText();
  const shown = wishes.filter(({ importance }) => importance !== 'not').slice(0, MARKS);
  const musts = shown.filter(({ importance }) => importance === 'must');
  const nices = shown.slice(musts.length);
  if (shown.length === 0) return null;
  const part = (title: string, some: readonly Wish[], start: number) =>
    some.length > 0 && (
      <div>
        <p class="quiet">{title}</p>
        <ol start={start}>
          {some.map((wish, index) => (
            <li key={wishId(wish)} value={start + index}>
              {briefLabel(wish, currency, text)}
            </li>
          ))}
        </ol>
      </div>
    );
  return (
    <section>
      <h3 class="cap">{text('popup_order')}</h3>
      <div class="badge-order">
        {part(text('popup_musts'), musts, 1)}
        {part(text('popup_nices'), nices, musts.length + 1)}
      </div>
    </section>
  );
}
