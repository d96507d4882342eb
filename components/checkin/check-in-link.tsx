import { useText } from '../text.ts';

/** Leads to the page for check-ins, which is one of the extension's own: in a tab, wherever it is pressed. */
export function CheckInLink() {
  const text = useText();
  return (
    <a href="/checkin.html" target="_blank" rel="noreferrer noopener">
      {text('ally_page_link')}
    </a>
  );
}
