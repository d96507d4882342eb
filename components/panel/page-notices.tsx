import type { ComponentChildren } from 'preact';
import type { PanelState } from '../../utils/messages/panel.ts';
import { Notice } from '../notice.tsx';
import { useText } from '../text.ts';
import { PageNotice } from './page-notice.tsx';
import { PageReport } from './page-report.tsx';

interface Props {
  state: PanelState;
  /** Something that asks for wishes already. */
  begin?: ComponentChildren;
  onTurnOn?: (() => void) | undefined;
  onReport(): Promise<string | null>;
  onSaveReport(report: string): void;
  onTeach(): void;
  onEditProfile(): void;
}

/** What has to be known before anyone: why nobody can be shown, what could not be read, that there are no wishes. */
export function PageNotices({
  state,
  begin,
  onTurnOn,
  onReport,
  onSaveReport,
  onTeach,
  onEditProfile,
}: Props) {
  const text = useText();
  const { directory, page, below, unread, limit, hasWishes } = state;
  return (
    <>
      <PageNotice state={state} onTurnOn={onTurnOn} onTeach={onTeach} />
      {directory?.on && page !== 'blocked' && below && (
        <Notice
          title={text('reads_below', String(below.found), String(below.expected))}
          help={text('reads_below_help')}
        >
          <PageReport onReport={onReport} onSave={onSaveReport} />
        </Notice>
      )}
      {unread > 0 && <p class="quiet">{text('rows_unread', String(unread))}</p>}
      {limit && <Notice title={text(`limit_${limit}`)} />}
      {!hasWishes && !begin && (
        <Notice title={text('state_no_wishes')} help={text('state_no_wishes_help')}>
          <button type="button" class="primary" onClick={onEditProfile}>
            {text('wishes_add')}
          </button>
        </Notice>
      )}
    </>
  );
}
