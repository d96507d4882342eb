import type { PopupState } from '../../utils/messages/replies.ts';
import type { Mode } from '../../utils/profile/mode.ts';
import { Legend } from '../marks/mark.tsx';
import { useText } from '../text.ts';
import { BadgeOrder } from './badge-order.tsx';

interface Props extends Pick<PopupState, 'wishes' | 'currency' | 'read' | 'problem'> {
  mode: Mode;
  keys: { panel: string; hide: string };
  onTurnOn(mode: Mode): void;
  onTurnOff(): void;
  onOpenPanel(): void;
}

/** A directory that is on: what comes next, what the marks mean, going quiet or off. */
export function PopupOn(props: Props) {
  const { wishes, currency, read, problem, mode, keys, onTurnOn, onTurnOff, onOpenPanel } = props;
  const text = useText();
  const shortcuts = [
    keys.panel && text('popup_key_panel', keys.panel),
    keys.hide && text('popup_key_hide', keys.hide),
  ].filter((words) => words !== '');
  const other = mode === 'page' ? 'quiet' : 'page';
  return (
    <>
      {wishes.length === 0 && !problem ? (
        <>
          <p>{text('popup_no_wishes')}</p>
          {/* The panel begins with the field, beside the page that is read. */}
          <button type="button" class="primary big" onClick={onOpenPanel}>
            {text('wishes_add')}
          </button>
        </>
      ) : (
        <>
          <p>
            {text(read === 1 ? 'popup_read_one' : 'popup_read', String(read))}{' '}
            <strong>{text('popup_next')}</strong>{' '}
            {text(read === 0 ? 'popup_next_list' : `popup_next_${mode}`)}
          </p>
          <button type="button" class="primary big" onClick={onOpenPanel}>
            {text('panel_open')}
          </button>
          <BadgeOrder wishes={wishes} currency={currency} />
          <Legend />
        </>
      )}
      <div class="two">
        <button type="button" onClick={() => onTurnOn(other)}>
          {text(`go_${other}`)}
        </button>
        <button type="button" onClick={onTurnOff}>
          {text('turn_off')}
        </button>
      </div>
      {shortcuts.length > 0 && <p class="quiet">{shortcuts.join(' · ')}</p>}
    </>
  );
}
