import type { ComponentChildren } from 'preact';
import { useText } from '../text.ts';

interface Props {
  /** Someone of the list, by id: whom the page is opened for. */
  of?: string;
  children?: ComponentChildren;
}

/** Leads to the page for check-ins, which is one of the extension's own: in a tab, wherever it is pressed. */
export function CheckInLink({ of, children }: Props) {
  const text = useText();
  return (
    <a
      href={of === undefined ? '/checkin.html' : `/checkin.html#${of}`}
      target="_blank"
      rel="noreferrer noopener"
    >
      {children ?? text('ally_page_link')}
    </a>
  );
}
