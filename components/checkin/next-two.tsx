import type { Kept } from '../../utils/shortlist/kept.ts';
import { nameWords } from '../shortlist/words.ts';
import { useText } from '../text.ts';

/** Once it is decided to end it: who stands next on the list, which is open again. */
export function NextTwo({ next }: { next: readonly Kept[] }) {
  const text = useText();
  const names = next.map((kept) => nameWords(kept, text)).join(', ');
  return (
    <section class="next-two">
      <h3>{text('ally_next_title')}</h3>
      <p>
        <bdi>{names === '' ? text('ally_next_none') : text('ally_next_who', names)}</bdi>
      </p>
      <p>
        <a href="/sidepanel.html#list" target="_blank" rel="noreferrer noopener">
          {text('ally_next_open')}
        </a>
      </p>
    </section>
  );
}
