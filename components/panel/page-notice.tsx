import type { PanelState } from '../../utils/messages/panel.ts';
import { Notice } from '../notice.tsx';
import { useText } from '../text.ts';

interface Props {
  state: PanelState;
  onTurnOn?: (() => void) | undefined;
  onTeach(): void;
}

/** Why there is no therapist to show; nothing when there is one. */
export function PageNotice({ state, onTurnOn, onTeach }: Props) {
  const { directory, page, listings, once, byShape, refused, below, tooLarge } = state;
  const text = useText();
  const teach = (
    <button type="button" class="small" onClick={onTeach}>
      {text('teach_offer')}
    </button>
  );
  if (refused) return <Notice title={text('state_refused')} help={text('state_refused_help')} />;
  if (!directory) return <Notice title={text('state_nowhere')} help={text('state_nowhere_help')} />;
  if (!directory.on) {
    return (
      <Notice
        title={text('state_off', directory.label)}
        help={text(onTurnOn ? 'state_off_help' : 'state_nowhere_help')}
      >
        {onTurnOn && (
          <button type="button" class="primary" onClick={onTurnOn}>
            {text('turn_on_more')}
          </button>
        )}
      </Notice>
    );
  }
  if (tooLarge) return <Notice title={text('state_too_large')} help={text('state_too_large_help')} />;
  if (page === 'blocked') return <Notice title={text('state_blocked')} help={text('state_blocked_help')} />;
  if (listings.length > 0)
    return once || byShape ? (
      <Notice title={text(once ? 'once_read' : 'shape_read', directory.label)} help={text('once_read_help')}>
        {teach}
      </Notice>
    ) : null;
  if (page === 'empty') return <Notice title={text('state_empty')} help={text('state_empty_help')} />;
  if (once)
    return (
      <Notice title={text('once_none')} help={text('once_none_help')}>
        {teach}
      </Notice>
    );
  if (page === 'other' && !below)
    return <Notice title={text('state_other', directory.label)} help={text('state_other_help')} />;
  return <Notice title={text('state_unread')} help={text('state_unread_help')} />;
}
