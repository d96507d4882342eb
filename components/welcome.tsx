import { useText } from './text.ts';

interface Props {
  hasProfile: boolean;
  onSample(): void;
  onStart(): void;
  onOpenOptions(): void;
}

/** The first page after installing: what Foreword is, what stays on the machine, two ways to begin. */
export function Welcome({ hasProfile, onSample, onStart, onOpenOptions }: Props) {
  const text = useText();
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
      <p class="crisis" id="crisis">
        {text('welcome_crisis')}
      </p>
    </main>
  );
}
