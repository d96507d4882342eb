import { useState } from 'preact/hooks';
import type { PopupState } from '../utils/messages/replies.ts';
import type { Mode } from '../utils/profile/mode.ts';
import { CrisisLink } from './crisis-link.tsx';
import { Wordmark } from './marks/wordmark.tsx';
import { Notice } from './notice.tsx';
import { PopupOn } from './popup/popup-on.tsx';
import { useText } from './text.ts';
import { WayChoice } from './way-choice.tsx';

interface Props extends Omit<PopupState, 'asks'> {
  /** The keys that open the panel and hide the marks; empty where none is set. */
  keys: { panel: string; hide: string };
  /** Also called to change the way of a directory that is on. */
  onTurnOn(mode: Mode): void;
  onTurnOff(): void;
  onReadOnce(): void;
  onEditProfile(): void;
  onOpenPanel(): void;
}

/** What the toolbar button opens: the site in this tab, how it is used, and the next step. */
export function Popup(props: Props) {
  const { directory, mode, unknown, problem, onEditProfile, onOpenPanel, onReadOnce, onTurnOn } = props;
  const text = useText();
  const site = directory?.label ?? unknown;
  return (
    <main class="popup">
      <header>
        <h1>
          <Wordmark />
        </h1>
      </header>
      {problem && (
        <Notice title={text(`trouble_${problem}`)}>
          <button type="button" onClick={onEditProfile}>
            {text('trouble_open')}
          </button>
        </Notice>
      )}
      {site !== null && (
        <div>
          <h2>
            <bdi>{site}</bdi>
          </h2>
          <p class={mode === 'off' ? 'on-off' : 'on-off on'}>{text(`popup_${mode}`)}</p>
        </div>
      )}
      {site === null && <p>{text('popup_nowhere')}</p>}
      {!directory && unknown !== null && (
        <>
          <p>{text(props.site === null ? 'popup_unknown' : 'popup_shape')}</p>
          {props.site !== null && <Off host={unknown} onTurnOn={onTurnOn} />}
          <button type="button" class={props.site === null ? 'primary big' : ''} onClick={onReadOnce}>
            {text('read_once')}
          </button>
          <p class="quiet">{text('popup_once', unknown)}</p>
        </>
      )}
      {directory && mode === 'off' && <Off host={directory.host} onTurnOn={onTurnOn} />}
      {directory && mode !== 'off' && <PopupOn {...props} mode={mode} />}
      {mode === 'off' && (
        <button type="button" class="link" onClick={onOpenPanel}>
          {text('panel_open')}
        </button>
      )}
      <footer class="popup-end">
        <button type="button" class="link" onClick={onEditProfile}>
          {text('wishes_yours')}
        </button>
        <a href="/options.html#data" target="_blank" rel="noreferrer noopener">
          {text('popup_erase')}
        </a>
        <CrisisLink />
      </footer>
    </main>
  );
}

function Off({ host, onTurnOn }: { host: string; onTurnOn(mode: Mode): void }) {
  const text = useText();
  const [way, setWay] = useState<Mode>('page');
  return (
    <>
      <WayChoice way={way} onWay={setWay} />
      <button type="button" class="primary big" onClick={() => onTurnOn(way)}>
        {text('turn_on')}
      </button>
      <p class="quiet">{text('popup_permission', host)}</p>
    </>
  );
}
