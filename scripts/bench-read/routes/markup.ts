import { own } from '../../../utils/lookup/own.ts';

/** What stands between tags of these runs on in its line; any other tag ends a word. */
const INLINE = /<\/?(?:a|abbr|b|em|font|i|small|span|strong|sub|sup|u)\b[^>]*>/gi;
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
};

/** Character references resolved; one that is not known stays as it stands. */
export function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return own(NAMED, name.toLowerCase()) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The words of a piece of markup, white space folded. */
export function words(html: string): string {
  const bare = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style|svg|noscript|template)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(INLINE, '')
    .replace(/<[^>]*>/g, ' ');
  return decode(bare)
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The contents of each element whose opening tag fits, up to its own closing tag. */
export function inside(html: string, opening: RegExp): string[] {
  const found: string[] = [];
  for (const match of html.matchAll(new RegExp(opening, 'gi'))) {
    const name = /^<(\w+)/.exec(match[0])?.[1] ?? '';
    const start = match.index + match[0].length;
    const tags = new RegExp(`<(/?)${name}\\b[^>]*>`, 'gi');
    tags.lastIndex = start;
    let depth = 1;
    for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
      depth += tag[1] ? -1 : 1;
      if (depth > 0) continue;
      found.push(html.slice(start, tag.index));
      break;
    }
  }
  return found;
}

/** The words of the first such element, or nothing. */
export function wordsOf(html: string, opening: RegExp): string {
  return words(inside(html, opening)[0] ?? '');
}

/** What the pattern's first group says, references resolved, or nothing. */
export function said(html: string, pattern: RegExp): string {
  return decode(pattern.exec(html)?.[1] ?? '').trim();
}

/** A page cut where each row begins; what comes before the first is left out. */
export function cut(html: string, opening: RegExp): string[] {
  const starts = [...html.matchAll(new RegExp(opening, 'g'))].map(({ index }) => index);
  return starts.map((start, at) => html.slice(start, starts[at + 1] ?? html.length));
}

/** The items of a list, without the empty ones. */
export function items(html: string): string[] {
  return inside(html, /<li\b[^>]*>/)
    .map(words)
    .filter(Boolean);
}
