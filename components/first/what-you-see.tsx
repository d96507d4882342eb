import { useState } from 'preact/hooks';
import { Legend, Mark } from '../marks/mark.tsx';
import { useText } from '../text.ts';
import { KeepNothing } from '../vault/keep-nothing.tsx';
import type { VaultActions } from '../vault/vault-actions.ts';

interface Props {
  keepsNothing: boolean;
  keepNothing: VaultActions['keepNothing'];
}

/** Of the invented card. */
const PRICE = '$135';

/** An invented card with a badge, what its marks mean, and where all of it stays. */
export function WhatYouSee({ keepsNothing, keepNothing }: Props) {
  const text = useText();
  const [said, say] = useState('');
  return (
    <aside class="what-you-see">
      <h2>{text('first_see_title')}</h2>
      <div class="mini">
        <p class="mini-badge" role="img" aria-label={text('first_see_badge_label')}>
          <span class="mini-musts" aria-hidden="true">
            <Mark kind="says" small />
            <Mark kind="says" small />
            <Mark kind="says" small />
            <Mark kind="silent" small />
          </span>
          <span aria-hidden="true">
            <Mark kind="silent" small />
            <Mark kind="says" small />
          </span>
          <strong aria-hidden="true">{text('first_see_fact', PRICE)}</strong>
        </p>
        <p>
          <strong>{text('first_see_name')}</strong> <span class="quiet">{text('first_see_line', PRICE)}</span>
        </p>
        <p class="quiet">{text('first_see_words')}</p>
      </div>
      <Legend />
      <p class="quiet">{text('first_see_explained')}</p>
      <h3>{text('first_stays_title')}</h3>
      <p class="quiet">{text('first_stays')}</p>
      <KeepNothing on={keepsNothing} keepNothing={keepNothing} say={say} />
      <p class="result" role="status">
        {said}
      </p>
    </aside>
  );
}
