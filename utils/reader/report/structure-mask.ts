import { MARKUP_WORDS } from './structure-words.ts';

/** Text beyond this is not gone through: then only the words of markup are named. In characters. */
const MAX_TEXT = 1_000_000;

/** A name longer than this is no name that anybody wrote by hand. */
const MAX_TOKEN = 60;

/** A class that the template gives stands on several elements; one on a few may be a person's. */
const TEMPLATE = 3;

/** The words that a page says, in its text, its data and its attributes: none of them may leave it. */
export class PageWords {
  readonly #words = new Set<string>();
  #joined: string | null = null;
  #size = 0;
  /** Whether the page holds more than was gone through. */
  partial = false;

  add(text: string): void {
    this.#size += text.length;
    this.#joined = null;
    if (this.#size > MAX_TEXT) this.partial = true;
    else for (const word of maskWords(text)) this.#words.add(word);
  }

  /** Whether the page may have said this, alone, within a longer word, or with something around it. */
  mayHold(word: string): boolean {
    if (this.partial || this.#words.has(word)) return true;
    this.#joined ??= [...this.#words].join(' ');
    if (this.#joined.includes(word)) return true;
    for (let from = 0; from < word.length - 2; from += 1)
      for (let to = from + 3; to <= word.length; to += 1)
        if (this.#words.has(word.slice(from, to))) return true;
    return false;
  }
}

/** The words of a text in lower case, without accents, addresses decoded. */
export function maskWords(text: string): string[] {
  let plain = text;
  try {
    if (text.includes('%')) plain = `${text} ${decodeURIComponent(text)}`;
  } catch {
    // No address, or a broken one: taken as it stands.
  }
  const flat = plain.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return flat.match(/\p{L}+/gu) ?? [];
}

/**
 * A class, an attribute's name or a tag with all that could be somebody's taken out: numbers become `#`, words
 * that are neither markup's own nor plainly the template's become `*`. `times` is how many elements carry it.
 */
export function mask(token: string, said: PageWords, times: number): string {
  if (token.length > MAX_TOKEN || !/^[\x21-\x7e]+$/.test(token) || /\d{3}/.test(token)) return '*';
  const parts = token.split(/[^A-Za-z0-9]+/).map((part) =>
    part
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .split(' ')
      .map((word) => maskWord(word, said, times))
      .join('_'),
  );
  return parts.join('-').replace(/\*(?:[-_]\*)+/g, '*');
}

function maskWord(word: string, said: PageWords, times: number): string {
  const [, letters = '', digits = ''] = /^([A-Za-z]*)(\d*)$/.exec(word) ?? [];
  if (letters + digits !== word) return '*';
  const number = digits === '' ? '' : '#';
  const own = letters.toLowerCase();
  if (own === '' || MARKUP_WORDS.has(own)) return own + number;
  const template = times >= TEMPLATE && own.length > 1 && own.length <= 20 && digits === '';
  return template && !said.mayHold(own) ? own : '*';
}

/** An id is named only when it is wholly in the words of markup: any other may be a record's. */
export function maskId(id: string): string {
  const known = /^[A-Za-z_-]{1,40}$/.test(id) && maskWords(id.replace(/([a-z])([A-Z])/g, '$1 $2'));
  return known && known.length > 0 && known.every((word) => MARKUP_WORDS.has(word)) ? id : '';
}
