import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelState } from '../../utils/messages/panel.ts';
import { CheckInLink } from '../checkin/check-in-link.tsx';
import { EvidenceLink } from '../evidence/evidence-link.tsx';
import { Notice } from '../notice.tsx';
import type { Order } from '../order.ts';
import { pageText } from '../page-text.ts';
import { useSaid } from '../said.tsx';
import { useText } from '../text.ts';
import { PageNotice } from './page-notice.tsx';
import { PageReport } from './page-report.tsx';
import { usePin } from './pin.ts';
import { NAME, Therapist } from './therapist.tsx';
import { TherapistList } from './therapist-list.tsx';

interface Props {
  state: PanelState;
  order: Order;
  onOrder(order: Order): void;
  /** Offered when the directory in front is known but off. */
  onTurnOn?: () => void;
  /** Whom the panel shows now; `null` for nobody. */
  onShow(key: string | null): void;
  /** What the page is built of, as the text of a file; `null` where it cannot be told. */
  onReport(): Promise<string | null>;
  onSaveReport(report: string): void;
  /** Begins a lesson on a page that Foreword does not know. */
  onTeach(): void;
  onEditProfile(): void;
  /** Brings a question to the clipboard. A rejection is said. */
  onCopy(text: string): Promise<void>;
}

/** The side panel: the therapist under the pointer at the top, everyone on the page below. */
export function Panel({
  state,
  order,
  onOrder,
  onTurnOn,
  onShow,
  onReport,
  onSaveReport,
  onTeach,
  onEditProfile,
  onCopy,
}: Props) {
  const text = useText();
  const { said, say } = useSaid();
  const heading = useRef<HTMLHeadingElement>(null);
  const { directory, page, listings, hasWishes, limit, later, below, unread } = state;
  const { chosen, choose, follow } = usePin(state.pointed);
  const byKey = (wanted: string | null) => listings.find(({ key }) => key === wanted);
  const pinned = byKey(chosen);
  const therapist = pinned ?? byKey(state.pointed) ?? (page === 'profile' ? listings[0] : undefined);
  const readable = directory?.on === true && page !== 'blocked' && listings.length > 0;

  const shown = (readable && therapist?.key) || null;
  useEffect(() => onShow(shown), [shown]);

  // Whoever chose from the list wants to read on at the top.
  const [choice, setChoice] = useState(0);
  useEffect(() => {
    if (choice > 0) heading.current?.focus();
  }, [choice]);

  const chooseFromList = (key: string) => {
    choose(key);
    setChoice(choice + 1);
    say(text('pinned_status', pageText(byKey(key)?.name ?? '', NAME) || text('name_missing')));
  };
  const copy = (words: string) => {
    onCopy(words).then(
      () => say(text('copied')),
      () => say(text('copy_failed')),
    );
  };

  return (
    <main class="panel">
      <h1 class="unseen">{text('panel_title')}</h1>
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
      {!hasWishes && (
        <Notice title={text('state_no_wishes')} help={text('state_no_wishes_help')}>
          <button type="button" class="primary" onClick={onEditProfile}>
            {text('wishes_add')}
          </button>
        </Notice>
      )}
      {readable && !therapist && <p class="quiet">{text(state.once ? 'choose_hint' : 'point_hint')}</p>}
      {readable && pinned && (
        <p class="pinned">
          <span class="quiet">{text('pinned_note')}</span>
          <button type="button" class="small" onClick={follow}>
            {text('pinned_follow')}
          </button>
        </p>
      )}
      {readable && therapist && (
        <Therapist
          key={therapist.key}
          listing={therapist}
          page={page}
          hasWishes={hasWishes}
          sessions={later?.key === therapist.key ? later.sessions : null}
          heading={heading}
          onCopy={copy}
        />
      )}
      {readable && page !== 'profile' && (
        <TherapistList
          listings={listings}
          shown={therapist?.key ?? null}
          hasWishes={hasWishes}
          order={order}
          onOrder={onOrder}
          onChoose={chooseFromList}
        />
      )}
      {hasWishes && (
        <p>
          <button type="button" class="link" onClick={onEditProfile}>
            {text('profile_edit')}
          </button>
        </p>
      )}
      <p class="links">
        <CheckInLink /> <EvidenceLink />
      </p>
      {said}
    </main>
  );
}
