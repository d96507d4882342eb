import { useState } from 'preact/hooks';
import { priceWish, readAmount } from '../profile/wishes.ts';
import { useText } from '../text.ts';
import { useAllyText } from './ally-text.ts';
import type { DraftProps } from './draft-props.ts';
import { ReadyWish } from './ready-wish.tsx';

/** A ceiling that the person can keep paying. One that they have already stands in the field. */
export function PriceDraft({ draft, profile, onAdd }: DraftProps) {
  const text = useText();
  const ally = useAllyText();
  const id = `${draft.missing}-amount`;
  const before = priceWish(profile, 'individual');
  const [typed, setTyped] = useState(String(before?.max ?? ''));
  const [importance, setImportance] = useState(before?.importance ?? 'nice');
  const max = readAmount(typed);
  return (
    <>
      <p class="asked">
        <label for={id}>{ally(draft.text)}</label>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={typed}
          aria-invalid={max === undefined}
          aria-describedby={max === undefined ? `${id}-wrong` : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </p>
      {max === undefined && (
        <p id={`${id}-wrong`} class="wrong">
          {text('price_invalid')}
        </p>
      )}
      {typeof max === 'number' && (
        <ReadyWish
          name={`${draft.missing}-weight`}
          wish={{ facet: 'price', session: 'individual', max, importance }}
          onWeigh={setImportance}
          onAdd={(words) => onAdd({ kind: 'price', max, importance }, words)}
        />
      )}
    </>
  );
}
