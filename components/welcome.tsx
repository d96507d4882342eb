import { useState } from 'preact/hooks';
import { useText } from './text.ts';
import { KeepNothing } from './vault/keep-nothing.tsx';
import type { VaultActions } from './vault/vault-actions.ts';

interface Props {
  hasProfile: boolean;
  onSample(): void;
  onStart(): void;
  onOpenOptions(): void;
  /** Whether everything lies in this session's memory alone. */
  keepsNothing: boolean;
  keepNothing: VaultActions['keepNothing'];
}

/** The first page after installing: what Foreword is, what stays on the machine, two ways to begin. */
export function Welcome({ hasProfile, onSample, onStart, onOpenOptions, keepsNothing, keepNothing }: Props) {
  const text = useText();
  const [said, say] = useState('');
  return (
    <main class="welcome">
      <h1>{text('welcome_title')}</h1>
      <p>
        {text('welcome_what_1')} {text('welcome_what_2')} {text('welcome_what_3')}
      </p>
      <h2>{text('welcome_private_title')}</h2>
      <p>{text('welcome_private')}</p>
      {hasProfile ? (
        <>
          <p>{text('welcome_back')}</p>
          <button type="button" class="primary" onClick={onOpenOptions}>
            {text('welcome_options')}
          </button>
        </>
      ) : (
        <>
          <p class="actions">
            <button type="button" class="primary" onClick={onStart}>
              {text('welcome_start')}
            </button>
            <button type="button" onClick={onSample}>
              {text('welcome_sample')}
            </button>
          </p>
          <p class="quiet">{text('welcome_sample_note')}</p>
        </>
      )}
      <KeepNothing on={keepsNothing} keepNothing={keepNothing} say={say} />
      <p class="result" role="status">
        {said}
      </p>
      <p class="crisis">{text('welcome_crisis')}</p>
    </main>
  );
}
