import type { Kept } from '../../utils/shortlist/kept.ts';
import { shownName } from '../shortlist/words.ts';
import { useText } from '../text.ts';

/** Once it is decided to end it: who stands next on the list, which is open again. */
export function NextTwo({ next }: { next: readonly Kept[] }) {
  const text = useText();
  const names = next.map((kept) => shownName(kept, text)).join(', ');
  return (
    <section class="next-two">
      <h3>{text('list_again_title')}</h3>
      <p>
        <bdi>{names === '' ? text('list_again_none') : text('list_again_who', names)}</bdi>
      </p>
      <p>
        <a href="/sidepanel.html#list" target="_blank" rel="noreferrer noopener">
          {text('list_again_open')}
        </a>
      </p>
    </section>
  );
}
