import type { Clinician } from './clinician.ts';

/** Characters of a statement that a card shows before it is cut. */
export const PREVIEW_LENGTH = 270;

/** Address of a clinician's own page, from the root of the directory. */
export function profilePath({ slug, id }: Pick<Clinician, 'slug' | 'id'>): string {
  return `/therapists/${encodeURIComponent(slug)}/${encodeURIComponent(id)}`;
}

/** `Licensed Professional Counselor, MA, LPC` */
export function credentialLine({ profession, credentials }: Clinician): string {
  return [profession, ...credentials].join(', ');
}

/** `Fernhill, OR 97991` */
export function placeLine({ city, region, postalCode }: Clinician): string {
  return `${city}, ${region} ${postalCode}`;
}

export function formatLine({ inPerson, online }: Clinician): string {
  if (inPerson && online) return 'In person and online';
  return online ? 'Online only' : 'In person only';
}

export const AVAILABILITY_LINES: Record<Clinician['availability'], string> = {
  accepting: 'Accepting new clients',
  waitlist: 'Waitlist for new clients',
  closed: 'Not accepting new clients',
};

/** `$160`, or `$100 – $200` for a range, in dollars. */
export function feeText([min, max]: readonly [min: number, max: number]): string {
  return min === max ? `$${min}` : `$${min} – $${max}`;
}

/** The beginning of a statement as a card prints it: whole words, then an ellipsis. */
export function preview(paragraphs: readonly string[], length = PREVIEW_LENGTH): string {
  const whole = paragraphs.join(' ');
  if (whole.length <= length) return whole;
  const cut = whole.slice(0, length + 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : length).trimEnd()}…`;
}

/** First letters of the first and the last word of a name. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const letters = [words.at(0), words.length > 1 ? words.at(-1) : undefined];
  return letters.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}
