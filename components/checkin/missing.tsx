import { useState } from 'preact/hooks';
import { MISSING_IDS, type MissingId } from '../../utils/alliance/leaving.ts';
import { missingKey } from '../../utils/alliance/words.ts';
import { useText } from '../text.ts';
import { useAllyText } from './ally-text.ts';
import type { WishCardProps } from './draft-props.ts';
import { WishCard } from './wish-card.tsx';
import { WishesLink } from './wishes-link.tsx';

export type MissingProps = Omit<WishCardProps, 'missing'>;

/** What was missing, and the drafts of wishes that it leads to. Nothing of it is saved by itself. */
export function Missing({ onAdd, ...card }: MissingProps) {
  const text = useText();
  const ally = useAllyText();
  const [named, setNamed] = useState<readonly MissingId[]>([]);
  const [added, setAdded] = useState(false);
  const tick = (missing: MissingId, on: boolean) =>
    setNamed(on ? [...named, missing] : named.filter((other) => other !== missing));
  return (
    <>
      <fieldset class="missing">
        <legend>
          <h3>{text('ally_missing_question')}</h3>
        </legend>
        <p class="quiet">{text('ally_missing_hint')}</p>
        <div class="ticks">
          {MISSING_IDS.map((missing) => (
            <label key={missing} class="tick">
              <input
                type="checkbox"
                checked={named.includes(missing)}
                onChange={(event) => tick(missing, event.currentTarget.checked)}
              />
              <span>{ally(missingKey(missing))}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {named.map((missing) => (
        <WishCard
          key={missing}
          missing={missing}
          {...card}
          onAdd={async (filled) => {
            const kept = await onAdd(filled);
            if (kept) setAdded(true);
            return kept;
          }}
        />
      ))}
      {added && (
        <p class="wishes-open">
          {text('ally_page_wishes_open')} <WishesLink />
        </p>
      )}
    </>
  );
}
