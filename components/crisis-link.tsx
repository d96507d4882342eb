import { useText } from './text.ts';

/** Leads to what to do in a crisis: on every surface, in the same size as the rest. */
export function CrisisLink() {
  const text = useText();
  return (
    <a href="/welcome.html#crisis" target="_blank" rel="noreferrer noopener">
      {text('crisis_link')}
    </a>
  );
}
