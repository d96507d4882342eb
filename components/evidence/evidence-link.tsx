import { useText } from '../text.ts';

/** Leads to the page about evidence, which is one of the extension's own: in a tab, wherever it is pressed. */
export function EvidenceLink() {
  const text = useText();
  return (
    <a href="/evidence.html" target="_blank" rel="noreferrer noopener">
      {text('ev_title')}
    </a>
  );
}
