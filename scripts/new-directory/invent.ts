import { MARKUP_WORDS } from '../../utils/reader/report/structure-words.ts';
import { INTERFACE, inventedName, letters, plainWord } from './words.ts';

/** Longer than this is prose: its words are drawn anew each time, so that no sentence can be undone word by word. */
const PROSE = 6;

/** Parts of addresses that say what kind of page it is. */
const ADDRESS_WORDS = new Set(
  `counselling counsellor counsellors counselors find finder member members practitioner practitioners providers
  psicologo psicologos psychologue psychotherapeut psychotherapeuten psychotherapist psychotherapists therapeuten
  therapist therapists therapie us ca gb au nz ie de fr es it uk en html php aspx www http https`.split(
    /\s+/,
  ),
);

const flat = (text: string) => text.normalize('NFKC').toLowerCase();
const spread = (text: string) => text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').match(/\p{L}+/gu) ?? [];

/**
 * Invented words for a page's own: the same word for the same word in names, addresses and ids, so that what
 * belonged together still does; new ones in every sentence. Numbers become other numbers of the same length.
 */
export class Inventor {
  readonly #words = new Map<string, string>();
  readonly #texts = new Map<string, string>();
  readonly #numbers = new Map<string, string>();
  readonly #used = new Set<string>();
  /** Every word that the page holds: no replacement is one of them. */
  readonly #said: ReadonlySet<string>;
  /** Words of the clinicians' names, in lower case: replaced in classes too. */
  readonly #names: ReadonlySet<string>;
  #turn = 0;

  constructor(said: string, names: readonly string[]) {
    this.#said = new Set((said.match(/\p{L}+/gu) ?? []).map(flat));
    this.#names = new Set(names.flatMap((name) => name.match(/\p{L}{3,}/gu) ?? []).map(flat));
  }

  /** A text that a person reads: its length, its marks and its capitals stay. */
  text(text: string): string {
    const folded = text.replace(/\s+/g, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(folded) || INTERFACE.has(flat(folded))) return text;
    const known = this.#texts.get(folded);
    if (known !== undefined) return known;
    const words = folded.match(/\p{L}+/gu) ?? [];
    const prose = words.length > PROSE;
    const changed = folded.replace(/[\p{L}\p{M}]+|\p{N}+/gu, (part) => {
      if (/\p{N}/u.test(part)) return this.number(part);
      return prose && !this.#names.has(flat(part)) ? this.#drawn(part) : this.word(part);
    });
    const [before = '', after = ''] = [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]];
    this.#texts.set(folded, before.slice(0, 1) + changed + after.slice(0, 1));
    return before.slice(0, 1) + changed + after.slice(0, 1);
  }

  /** The same invented word each time, in the case that it is written in. */
  word(word: string): string {
    const key = flat(word);
    const credential = letters(word, 1);
    if (credential) return credential;
    let own = this.#words.get(key);
    if (own === undefined) {
      own = this.#fresh(word);
      this.#words.set(key, own);
    }
    return inCase(own, word);
  }

  /** Other digits, as many; the first never zero, so that a price stays one. */
  number(digits: string): string {
    const known = this.#numbers.get(digits);
    if (known !== undefined) return known;
    // A year, a price or an id: one digit may be an option of the site.
    const first = digits.length === 1 ? digits : String(1 + (this.#next() % 8));
    let made = first;
    while (made.length < digits.length) made += String(this.#next() % 10);
    if (digits.length > 1 && made === digits) made = `9${made.slice(1)}`;
    this.#numbers.set(digits, made);
    return made;
  }

  /** An id, a label or another value: words of markup stay, all others and the numbers do not. */
  value(value: string): string {
    if (INTERFACE.has(flat(value.trim()))) return value;
    if (value.trim().split(/\s+/).length > PROSE) return this.text(value);
    return value.replace(/\p{L}+|\p{N}+/gu, (part) => {
      if (/\p{N}/u.test(part)) return part.length < 3 ? part : this.number(part);
      const parts = spread(part);
      return parts.map((word) => (isMarkup(word) ? word : this.word(word))).join('');
    });
  }

  /** A class: only what is of a clinician's name, or a record's number, is replaced. */
  token(token: string): string {
    return token.replace(/\p{L}+|\d{5,}/gu, (part) => {
      if (/\d/.test(part)) return this.number(part);
      return this.#names.has(flat(part)) ? this.word(part) : part;
    });
  }

  /** A link on the page's own site keeps its host and the words that say what it leads to; others lead nowhere. */
  address(href: string, base: string): string {
    if (href === '' || href.startsWith('#')) return href && '#';
    if (!URL.canParse(href, base)) return '#';
    const url = new URL(href, base);
    if (!/^https?:$/.test(url.protocol)) return '#';
    const site = (host: string) => host.replace(/^www\./, '');
    if (site(url.host) !== site(new URL(base).host)) return 'https://elsewhere.example/';
    const path = this.path(url.pathname);
    const query = [...url.searchParams]
      .map(([name, value]) => `${this.#segment(name)}=${this.#segment(value)}`)
      .join('&');
    const own = /^https?:/i.test(href) ? url.origin : '';
    const relative = own === '' && !href.startsWith('/') ? this.path(href.replace(/[?#].*$/s, '')) : path;
    return `${own}${own ? path : relative}${query && `?${query}`}`;
  }

  path(path: string): string {
    let decoded = path;
    try {
      decoded = decodeURIComponent(path);
    } catch {
      // Taken as it stands.
    }
    return decoded
      .split('/')
      .map((part) => this.#segment(part))
      .join('/');
  }

  #segment(segment: string): string {
    const words: string[] = segment.match(/\p{L}+/gu) ?? [];
    if (words.length > 0 && words.every((word) => isAddressWord(word)) && !/\d{3}/.test(segment))
      return segment;
    const made = segment.replace(/[\p{L}\p{M}]+|\p{N}+/gu, (part) =>
      /\p{N}/u.test(part) ? this.number(part) : this.word(part),
    );
    return made.replace(/[^\p{L}\p{N}._,~-]+/gu, '-');
  }

  #fresh(word: string): string {
    const taken = new Set([...this.#said, ...this.#used]);
    const named = this.#names.has(flat(word)) || /^\p{Lu}\p{Ll}/u.test(word);
    const made = named
      ? inventedName(word.length, this.#next(), taken)
      : plainWord(word.length, this.#next(), taken);
    // Two words with one replacement would make two people one.
    const own = this.#used.has(flat(made)) ? `${made}${tail(this.#used.size)}` : made;
    this.#used.add(flat(own));
    return own;
  }

  #drawn(word: string): string {
    return inCase(plainWord(word.length, this.#next(), this.#said), word);
  }

  /** The same page gives the same replica. */
  #next(): number {
    this.#turn = (Math.imul(this.#turn, 1664525) + 1013904223) >>> 0;
    return this.#turn >>> 8;
  }
}

const isMarkup = (word: string) => MARKUP_WORDS.has(word.toLowerCase());
const isAddressWord = (word: string) => isMarkup(word) || ADDRESS_WORDS.has(word.toLowerCase());

function inCase(word: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase() && like !== like.toLowerCase())
    return word.toUpperCase();
  if (/^\p{Lu}/u.test(like)) return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
  return word.toLowerCase();
}

const tail = (count: number) => [...String(count)].map((digit) => 'bcdfglmnrs'[Number(digit)]).join('');
