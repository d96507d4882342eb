import { useState } from 'preact/hooks';
import type { PopupState } from '../utils/messages/replies.ts';
import type { Mode } from '../utils/profile/mode.ts';
import { Notice } from './notice.tsx';
import { useText } from './text.ts';
import { WayChoice } from './way-choice.tsx';

interface Props {
  /** The directory in the tab in front, whether it is on or not. */
  directory: { id: string; label: string; host: string } | null;
  mode: 'off' | Mode;
  /** The host of an ordinary page that is no known directory: it can be read once. */
  unknown: string | null;
  /** Why the wishes cannot be used, when they cannot. */
  problem: PopupState['problem'];
  /** Also called to change the way of a directory that is on. */
  onTurnOn(mode: Mode): void;
  onTurnOff(): void;
  onReadOnce(): void;
  onEditProfile(): void;
  onOpenPanel(): void;
}

/** What the toolbar button opens: the directory in this tab, and how it is used. */
export function Popup({
  directory,
  mode,
  unknown,
  problem,
  onTurnOn,
  onTurnOff,
  onReadOnce,
  onEditProfile,
  onOpenPanel,
}: Props) {
  const text = useText();
  return (
    <main class="popup">
      <h1>{text('popup_title')}</h1>
      {problem && (
        <Notice title={text(`trouble_${problem}`)}>
          <button type="button" onClick={onEditProfile}>
            {text('trouble_open')}
          </button>
        </Notice>
      )}
      {!directory && <p>{text('popup_nowhere')}</p>}
      {!directory && unknown !== null && (
        <>
          <p class="quiet">{text('popup_once', unknown)}</p>
          <button type="button" class="primary" onClick={onReadOnce}>
            {text('read_once')}
          </button>
        </>
      )}
      {directory && mode === 'off' && <Off directory={directory} onTurnOn={onTurnOn} />}
      {directory && mode !== 'off' && (
        <>
          <p>{text('popup_on', directory.label)}</p>
          <button type="button" class="primary" onClick={onOpenPanel}>
            {text('panel_open')}
          </button>
          <WayChoice way={mode} onWay={onTurnOn} />
          <button type="button" onClick={onTurnOff}>
            {text('turn_off')}
          </button>
        </>
      )}
      {mode === 'off' && (
        <button type="button" class="link" onClick={onOpenPanel}>
          {text('panel_open')}
        </button>
      )}
      <button type="button" class="link" onClick={onEditProfile}>
        {text('profile_edit')}
      </button>
    </main>
  );
}

function Off({
  directory: { label, host },
  onTurnOn,
}: {
  directory: { label: string; host: string };
  onTurnOn(mode: Mode): void;
}) {
  const text = useText();
  const [way, setWay] = useState<Mode>('page');
  return (
    <>
      <p>{text('popup_here', label)}</p>
      <WayChoice way={way} onWay={setWay} />
      <p class="quiet">{text('popup_permission', host)}</p>
      <button type="button" class="primary" onClick={() => onTurnOn(way)}>
        {text('turn_on')}
      </button>
    </>
  );
}
