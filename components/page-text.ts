/** Characters that change how the text around them runs, or that show nothing: direction overrides, controls. */
const UNSEEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Longer names are cut. In characters. */
export const LONGEST_NAME_SHOWN = 80;

/**
 * Words from a page, fit to be shown: on one line, without unseen characters, at most `max` characters.
 * They are a page's, so they are only ever shown as text, inside `<bdi>`.
 */
export function pageText(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
  const letters = Array.from(line);
  return letters.length <= max
    ? line
    : `${letters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}

/** A listing's address if a link to it may be shown: https, or this machine; otherwise `null`. */
export function linkTo(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, href } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost') ? href : null;
}
