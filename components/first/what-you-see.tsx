import { useState } from 'preact/hooks';
import { Legend } from '../marks/mark.tsx';
import { useText } from '../text.ts';
import { KeepNothing } from '../vault/keep-nothing.tsx';
import type { VaultActions } from '../vault/vault-actions.ts';
import { SampleBadge } from './sample-badge.tsx';

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
        <SampleBadge price={PRICE} />
        <p>
          <strong>{text('first_see_name')}</strong> <span class="quiet">{text('first_see_line', PRICE)}</span>
        </p>
        <p class="quiet">{text('first_see_words')}</p>
      </div>
      <p class="quiet">{text('first_see_explained')}</p>
      <Legend explained />
      <h3>{text('first_stays_title')}</h3>
      <p class="quiet">{text('first_stays')}</p>
      <KeepNothing on={keepsNothing} keepNothing={keepNothing} say={say} />
      <p class="result" role="status">
        {said}
      </p>
    </aside>
  );
}
