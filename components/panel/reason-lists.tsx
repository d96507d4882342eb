import type { Estimate, Reason } from '../../utils/fit/estimate-types.ts';
import { useText } from '../text.ts';
import { ReasonLine } from './reason-line.tsx';

/** As many reasons of a list stand open; the rest is one press away. */
const OPEN = 4;

/** The three lists: what the listing says and fits, what it says and does not fit, what it does not say. */
export function ReasonLists({ estimate }: { estimate: Estimate }) {
  const text = useText();
  return (
    <>
      <ReasonList title={text('list_fits')} reasons={estimate.fits} />
      <ReasonList title={text('list_conflicts')} reasons={estimate.conflicts} />
      <ReasonList title={text('list_silent')} note={text('silent_note')} reasons={estimate.silent} />
    </>
  );
}

function ReasonList({ title, note, reasons }: { title: string; note?: string; reasons: Reason[] }) {
  const text = useText();
  // One line more than the rest is not worth a fold.
  const open = reasons.length <= OPEN + 1 ? reasons.length : OPEN;
  const line = (reason: Reason) => {
    const { wish } = reason;
    return (
      <ReasonLine
        key={wish.facet === 'price' ? wish.session : `${wish.facet} ${wish.concept}`}
        reason={reason}
      />
    );
  };
  return (
    <section class="reasons">
      <h3>{title}</h3>
      {note !== undefined && reasons.length > 0 && <p class="quiet">{note}</p>}
      {reasons.length === 0 ? (
        <p class="quiet">{text('list_none')}</p>
      ) : (
        <ul>{reasons.slice(0, open).map(line)}</ul>
      )}
      {open < reasons.length && (
        <details>
          <summary>{text('list_more', String(reasons.length - open))}</summary>
          <ul>{reasons.slice(open).map(line)}</ul>
        </details>
      )}
    </section>
  );
}
