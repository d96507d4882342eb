import { useState } from 'preact/hooks';
import type { PriceWish, Profile } from '../../utils/profile/profile.ts';
import { useText } from '../text.ts';
import { currencySign, currencyTyped, homeCurrency } from './money.ts';
import { WeightChoice, WhatItDoes } from './weight-choice.tsx';
import { priceWish, readAmount, setPrice, type Weight } from './wishes.ts';

interface Props {
  session: PriceWish['session'];
  profile: Profile;
  /** The browser's language, which may name a country: its money has the sign that stands before the amount. */
  language?: string;
  /** How much a new one matters. */
  begins?: PriceWish['importance'];
  onChange(profile: Profile): void;
}

/** The most that the user can pay for one session of a kind. */
export function PriceField(props: Props) {
  const { session, profile, language = navigator.language, begins = 'nice', onChange } = props;
  const text = useText();
  const id = `price-${session}`;
  const home = homeCurrency(language);
  const wish = priceWish(profile, session);
  const kept = wish?.max ?? null;
  const [field, setField] = useState({ typed: written(kept), kept });
  // What is typed stands until the profile changes from elsewhere, such as a copy brought back.
  const typed = field.kept === kept ? field.typed : written(kept);
  const label = text(`price_${session}`);

  const keep = (next: string, importance: PriceWish['importance']) => {
    const max = readAmount(next);
    setField({ typed: next, kept: max === undefined ? kept : max });
    // What cannot be kept changes nothing until it can.
    if (max === undefined) return;
    const currency = currencyTyped(next, home) ?? wish?.currency;
    const ceiling = { facet: 'price', session, importance, ...(currency && { currency }) } as const;
    onChange(setPrice(profile, session, max === null ? null : { ...ceiling, max }));
  };
  const weigh = (weight: Weight) => {
    if (weight === 'skip') keep('', 'nice');
    else if (weight !== 'not') keep(typed, weight);
  };

  return (
    <div class="price">
      <label for={id}>{label}</label>
      <Amount
        id={id}
        typed={typed}
        sign={currencyTyped(typed, home) ? '' : currencySign(wish?.currency ?? home)}
        onType={(next) => keep(next, wish?.importance ?? begins)}
      />
      {wish && (
        <>
          <WeightChoice
            name={`${id}-weight`}
            label={label}
            weight={wish.importance}
            weights={['must', 'nice', 'skip']}
            onWeigh={weigh}
          />
          <WhatItDoes weight={wish.importance} />
        </>
      )}
    </div>
  );
}

/** A field for an amount, with the sign of its money before it; it says what is wanted where it holds no amount. */
function Amount(props: { id: string; typed: string; sign: string; onType(typed: string): void }) {
  const { id, typed, sign, onType } = props;
  const text = useText();
  const wrong = readAmount(typed) === undefined;
  return (
    <>
      <span class="money">
        {sign !== '' && <span aria-hidden="true">{sign}</span>}
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={typed}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </span>
      {wrong && (
        <p id={`${id}-wrong`} class="wrong">
          {text('price_invalid')}
        </p>
      )}
    </>
  );
}

function written(amount: number | null): string {
  return amount === null ? '' : String(amount);
}
