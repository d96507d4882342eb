import { useText } from '../text.ts';

export interface PreciseDirectory {
  label: string;
  address: string;
}

interface Props {
  directories: readonly PreciseDirectory[];
  /** The key that does what the icon does; empty where none is set. */
  popupKey: string;
}

/** Where to go now, and what to press there. */
export function OpenDirectory({ directories, popupKey }: Props) {
  const text = useText();
  return (
    <section class="first-step">
      <h2>{text('first_open_title')}</h2>
      <p class="quiet">{text('first_open_lead')}</p>
      <ul class="dirs">
        {directories.map(({ label, address }) => (
          <li key={address}>
            <a href={address} target="_blank" rel="noreferrer noopener">
              {label} <small>{text('first_new_tab')}</small>
            </a>
          </li>
        ))}
      </ul>
      <div class="press">
        <div class="toolbar" role="img" aria-label={text('first_toolbar')}>
          <span aria-hidden="true">{text('first_toolbar_address')}</span>
          <b aria-hidden="true">
            <img src="/icon/32.png" alt="" width="24" height="24" />
          </b>
        </div>
        <p>
          {text('first_then')} <strong>{text('first_then_on')}</strong>.{' '}
          {popupKey !== '' && <span class="quiet">{text('first_then_key', popupKey)}</span>}
        </p>
      </div>
    </section>
  );
}
