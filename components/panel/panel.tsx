import type { ComponentChildren } from 'preact';
import type { Told } from '../../utils/fit/told.ts';
import type { PanelState } from '../../utils/messages/panel.ts';
import { focusLost } from '../focus.ts';
import { useSaid } from '../said.tsx';
import { useText } from '../text.ts';
import { useCopy } from '../use-copy.ts';
import { Bar } from './bar.tsx';
import { Foot } from './foot.tsx';
import { PageList } from './page-list.tsx';
import { PageNotices } from './page-notices.tsx';
import type { Order } from './page-order.ts';
import { Therapist } from './therapist.tsx';
import { useChoosing } from './use-choosing.ts';
import { useFocusWhen } from './use-focus-when.ts';
import { useShown } from './use-shown.ts';

interface Props {
  state: PanelState;
  order: Order;
  onOrder(order: Order): void;
  /** Offered when the directory in front is known but off. */
  onTurnOn?: () => void;
  /** Whom the panel shows now, and whether the user chose them here; `null` for nobody. */
  onShow(key: string | null, chosen: boolean): void;
  /** What the page is built of, as the text of a file; `null` where it cannot be told. */
  onReport(): Promise<string | null>;
  onSaveReport(report: string): void;
  /** Begins a lesson on a page that Foreword does not know. */
  onTeach(): void;
  onEditProfile(): void;
  /** Takes what is drawn from the page, and the panel with it. */
  onHide(): void;
  /** Brings a question to the clipboard. A rejection is said. */
  onCopy(text: string): Promise<void>;
  /** The places of the panel, above everything. */
  places?: ComponentChildren;
  /** A field for what is looked for, while nobody has said it; the panel begins with it. */
  begin?: ComponentChildren;
  /** What makes the questions of whoever is shown one's own. */
  yours?: ComponentChildren;
  /** What can be done with whoever is shown, such as keeping them. */
  keep?: ComponentChildren;
  /** An answer of someone who is kept, by their id on the list; nothing told takes it back. */
  onAnswer?(id: string, question: string, told: Told[]): void;
}

/** The side panel: the therapist under the pointer at the top, everyone on the page below. */
export function Panel({ state, order, onOrder, onShow, onCopy, onEditProfile, onHide, ...rest }: Props) {
  const text = useText();
  const { said, say } = useSaid();
  const { page, listings } = state;
  const person = useShown(state, onShow);
  const { hold, readable, row, shown } = person;
  const choosing = useChoosing(person, say);
  const copy = useCopy(onCopy, say);
  // Whoever is done with the field reads on at the top.
  const top = useFocusWhen(Boolean(rest.begin), (begins) => !begins && focusLost());

  return (
    <main class="panel">
      <h1 class="unseen" tabIndex={-1} ref={top}>
        {text('panel_title')}
      </h1>
      {rest.places}
      {rest.begin}
      {readable && row && (
        <Bar
          row={row}
          listings={listings}
          page={page}
          held={hold.held}
          heading={choosing.heading}
          onChoose={choosing.step}
          onHold={() => hold.toggle(row.key)}
        />
      )}
      <PageNotices state={state} {...rest} onEditProfile={onEditProfile} />
      {readable && !row && <p class="quiet">{text(state.once ? 'choose_hint' : 'point_hint')}</p>}
      {readable && row && (
        <Therapist
          key={row.key}
          row={row}
          person={state.person?.key === row.key ? state.person : null}
          state={state}
          keep={rest.keep}
          yours={rest.yours}
          onCopy={copy}
          {...(rest.onAnswer && { onAnswer: rest.onAnswer })}
        />
      )}
      {readable && page !== 'profile' && (
        <PageList state={state} shown={shown} order={order} onOrder={onOrder} onChoose={choosing.fromList} />
      )}
      <Foot onEditProfile={onEditProfile} onHide={onHide} />
      {said}
    </main>
  );
}
