import { useState } from 'preact/hooks';
import type { PriceWish, Profile } from '../../utils/profile/profile.ts';
import { useText } from '../text.ts';
import { WeightChoice } from './weight-choice.tsx';
import { priceWish, readAmount, setPrice, type Weight } from './wishes.ts';

interface Props {
  session: PriceWish['session'];
  profile: Profile;
  onChange(profile: Profile): void;
}

/** The most that the user can pay for one session of a kind. */
export function Price({ session, profile, onChange }: Props) {
  const text = useText();
  const id = `price-${session}`;
  const wish = priceWish(profile, session);
  const kept = wish?.max ?? null;
  const [field, setField] = useState({ typed: written(kept), kept });
  // What is typed stands until the profile changes from elsewhere, such as a copy brought back.
  const typed = field.kept === kept ? field.typed : written(kept);
  const amount = readAmount(typed);
  const label = text(`price_${session}`);

  const keep = (next: string, importance: PriceWish['importance']) => {
    const max = readAmount(next);
    setField({ typed: next, kept: max === undefined ? kept : max });
    // What cannot be kept changes nothing until it can.
    if (max !== undefined)
      onChange(
        setPrice(profile, session, max === null ? null : { facet: 'price', session, max, importance }),
      );
  };
  const weigh = (weight: Weight) => {
    if (weight === 'skip') keep('', 'nice');
    else if (weight !== 'not') keep(typed, weight);
  };

  return (
    <div class="price">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={typed}
        aria-invalid={amount === undefined}
        aria-describedby={amount === undefined ? `${id}-wrong` : undefined}
        onInput={(event) => keep(event.currentTarget.value, wish?.importance ?? 'nice')}
      />
      {amount === undefined && (
        <p id={`${id}-wrong`} class="wrong">
          {text('price_invalid')}
        </p>
      )}
      {wish && (
        <WeightChoice
          name={`${id}-weight`}
          label={label}
          weight={wish.importance}
          weights={['must', 'nice', 'skip']}
          onWeigh={weigh}
        />
      )}
    </div>
  );
}

function written(amount: number | null): string {
  return amount === null ? '' : String(amount);
}
