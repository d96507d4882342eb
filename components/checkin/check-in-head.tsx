import type { RefObject } from 'preact';
import { Notice } from '../notice.tsx';
import { useText } from '../text.ts';

interface Props {
  heading: RefObject<HTMLHeadingElement | null>;
  /** Some records could not be read. */
  unread: boolean;
  /** Closes the page at once. */
  onLeave(): void;
}

/** The head of the page: the way out first, then what the page is and who may read it. */
export function CheckInHead({ heading, unread, onLeave }: Props) {
  const text = useText();
  return (
    <>
      <p class="leave">
        <button type="button" aria-describedby="leave-hint" onClick={onLeave}>
          {text('ally_page_leave')}
        </button>
        <span class="quiet" id="leave-hint">
          {text('ally_page_leave_hint')}
        </span>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {text('ally_page_title')}
      </h1>
      <p>{text('ally_page_lead')}</p>
      <p class="quiet">{text('ally_page_private')}</p>
      {unread && <Notice title={text('ally_page_unread')} help={text('ally_page_unread_help')} />}
    </>
  );
}
