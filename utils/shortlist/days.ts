/** Days are written `2026-11-28`; in milliseconds: */
const DAY = 86_400_000;

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** So many days after a day, or before it where they are negative. */
export function dayAfter(day: string, days = 1): string {
  return new Date(at(day) + days * DAY).toISOString().slice(0, 10);
}

/** How many days lie from one to the other; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((at(to) - at(from)) / DAY);
}

/** Working days after `from` up to and with `to`; holidays are not known. */
export function workingDays(from: string, to: string): number {
  const days = daysBetween(from, to);
  if (!(days > 0)) return 0;
  const weeks = Math.floor(days / 7);
  const rest = Array.from({ length: days % 7 }, (_, index) =>
    new Date(at(dayAfter(from, index + 1))).getUTCDay(),
  );
  return weeks * 5 + rest.filter((day) => day !== 0 && day !== 6).length;
}
