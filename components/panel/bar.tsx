import type { Ref, VNode } from 'preact';
import type { PageKind } from '../../utils/listing/descriptor.ts';
import type { PanelRow } from '../../utils/messages/panel.ts';
import { Down, Pin, Up } from '../marks/icons.tsx';
import { NAME, pageText } from '../page-text.ts';
import { useText } from '../text.ts';
import { placeWords } from './place-words.ts';

interface Props {
  row: PanelRow;
  /** How many the page lists. */
  of: number;
  page: PageKind;
  held: boolean;
  heading: Ref<HTMLHeadingElement>;
  /** Those before and after on the page; `null` at its ends. */
  before: string | null;
  after: string | null;
  onChoose(key: string): void;
  onHold(): void;
}

/** Who is shown, always in sight: which of how many, previous, next, hold. */
export function Bar({ row, of, page, held, heading, before, after, onChoose, onHold }: Props) {
  const text = useText();
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
          <bdi>{pageText(row.name, NAME) || text('name_missing')}</bdi>
        </h2>
        <p class="quiet">
          {page === 'profile' ? (
            placeWords(row.place, of, page, text)
          ) : (
            <a href="#people">{placeWords(row.place, of, page, text)}</a>
          )}
          {held && <> · {text('hold_note')}</>}
        </p>
      </div>
      {page !== 'profile' && (
        <div class="bar-steps">
          {step(text('step_before'), before, <Up />)}
          {step(text('step_after'), after, <Down />)}
          <button type="button" aria-pressed={held} aria-keyshortcuts="h" onClick={onHold}>
            <Pin />
            {text(held ? 'hold_on' : 'hold')}
          </button>
        </div>
      )}
    </header>
  );
}
