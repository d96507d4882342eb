import { useText } from '../text.ts';

const DAY = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** When their page was read, and where it is corrected. `day`: as `2026-11-26`. */
export function ReadOnLine({ day }: { day: string }) {
  const text = useText();
  return <p class="read-on quiet">{text('read_on', DAY.format(new Date(`${day}T00:00:00Z`)))}</p>;
}
