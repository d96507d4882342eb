import type { Ref, VNode } from 'preact';
import type { PageKind } from '../../utils/listing/descriptor.ts';
import type { PanelRow } from '../../utils/messages/panel.ts';
import { Down, Pin, Up } from '../marks/icons.tsx';
import { LONGEST_NAME_SHOWN, pageText } from '../page-text.ts';
import { useText } from '../text.ts';
import { placeWords } from './place-words.ts';

interface Props {
  row: PanelRow;
  /** Everyone whom the page lists, in its order. */
  listings: readonly PanelRow[];
  page: PageKind;
  held: boolean;
  heading: Ref<HTMLHeadingElement>;
  onChoose(key: string): void;
  onHold(): void;
}

/** Who is shown, always in sight: which of how many, previous, next, hold. */
export function Bar({ row, listings, page, held, heading, onChoose, onHold }: Props) {
  const text = useText();
  const at = listings.indexOf(row);
  const beside = (by: number) => (at < 0 ? null : (listings[at + by]?.key ?? null));
  const place = placeWords(row.place, listings.length, page, text);
  const step = (name: string, to: string | null, icon: VNode) => (
    <button
      type="button"
      class="square"
      aria-label={name}
      aria-disabled={to === null}
      onClick={() => to !== null && onChoose(to)}
    >
      {icon}
    </button>
  );
  return (
    <header class="bar">
      <div>
        <h2 ref={heading} tabIndex={-1}>
          <bdi>{pageText(row.name, LONGEST_NAME_SHOWN) || text('name_missing')}</bdi>
        </h2>
        <p class="quiet">
          {page === 'profile' ? place : <a href="#people">{place}</a>}
          {held && <> · {text('hold_note')}</>}
        </p>
      </div>
      {page !== 'profile' && (
        <div class="bar-steps">
          {step(text('step_before'), beside(-1), <Up />)}
          {step(text('step_after'), beside(1), <Down />)}
          <button type="button" aria-pressed={held} aria-keyshortcuts="h" onClick={onHold}>
            <Pin />
            {text(held ? 'hold_on' : 'hold')}
          </button>
        </div>
      )}
    </header>
  );
}
