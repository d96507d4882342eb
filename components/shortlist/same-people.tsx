import type { KeptList } from '../../utils/messages/replies.ts';
import { useText } from '../text.ts';
import type { ListActions } from './list-actions.ts';
import { shownName } from './words.ts';

/** Pairs who seem to be one person, with what shows it; the user decides. */
export function SamePeople({ list: { same, rows }, actions }: { list: KeptList; actions: ListActions }) {
  const text = useText();
  return same.slice(0, 3).map(({ ids: [one, two], proof }) => {
    const [first, second] = [one, two].map((id) => rows.find(({ kept }) => kept.id === id)?.kept);
    if (!first || !second) return null;
    const names = [first, second].map((kept) => `${shownName(kept, text)} (${kept.entries[0]?.label ?? ''})`);
    return (
      <fieldset key={`${one} ${two}`} class="notice">
        <legend>{text('same_title')}</legend>
        <p>
          {names.map((name) => (
            <bdi key={name} class="same-name">
              {name}
            </bdi>
          ))}
        </p>
        <p class="quiet">{text(`same_${proof}`)}</p>
        <p class="actions">
          <button type="button" onClick={() => actions.merge([one, two])}>
            {text('same_yes')}
          </button>
          <button type="button" onClick={() => actions.change(one, { change: 'not-same', id: two })}>
            {text('same_no')}
          </button>
        </p>
      </fieldset>
    );
  });
}
