import type { Line } from './block.ts';
import type { Found } from './found.ts';
import { isCredential } from './name.ts';
import { numbersOf } from './numbers.ts';
import { plain } from './plain.ts';
import * as words from './words.ts';

/** A line longer than this is a sentence, and a sentence is the statement's. In characters. */
const MAX_FACT = 110;
const SOURCE = 'page: a line of its own';

const MIXED = 'page: a line of titles and letters';

const MONEY = /(?:US|CA|AU|[CA])?[$£€]\s?\d|\d\s?(?:€|£|EUR|GBP|USD|CHF|CAD|Euro)\b|\d\s?€/;

/** What one short line says: place, format, availability, price, profession. */
export function factsOf(line: Line, found: Found): void {
  if (line.text.length > MAX_FACT) return;
  const { text } = line;
  const flat = plain(text);
  if (words.CALL.test(flat) && !/\d/.test(text)) return;
  formats(flat, found);
  offersOf(line, found);
  numbersOf(line, found);
  if (words.VERIFIED.test(flat)) found.put('verified', 'yes', SOURCE);
  const pronouns = text.length < 40 ? words.PRONOUNS.exec(text)?.[1] : undefined;
  if (pronouns) found.put('pronouns', pronouns.replace(/(?<!\s)\s*([/,])\s*/g, '$1'), SOURCE);
  if (MONEY.test(text)) price(text, flat, found);
  place(line, found);
  titles(line, found);
}

/** Whether there is room, and what is offered about money: what a page may say anywhere. */
export function offersOf({ text }: Line, found: Found): void {
  if (text.length > MAX_FACT) return;
  const flat = plain(text);
  if (words.CLOSED.test(flat)) found.put('availability', 'closed', SOURCE);
  else if (words.WAITLIST.test(flat)) found.put('availability', 'waitlist', SOURCE);
  else if (words.ACCEPTING.test(flat) && !words.DENIED.test(flat))
    found.put('availability', 'accepting', SOURCE);
  if (words.SLIDING.test(flat) && !words.DENIED.test(flat)) found.put('slidingScale', 'yes', SOURCE);
  if (words.FREE_CALL.test(flat) && !words.DENIED.test(flat)) found.put('freeConsultation', 'yes', SOURCE);
}

function formats(flat: string, found: Found): void {
  const online = words.ONLINE.test(flat);
  const here = words.IN_PERSON.test(flat);
  if (!online && !here) return;
  if (words.DENIED.test(flat)) return;
  if (online) found.put('online', 'yes', SOURCE);
  if (here) found.put('inPerson', 'yes', SOURCE);
  if (words.ONLY.test(flat) && online !== here) found.put(online ? 'inPerson' : 'online', 'no', SOURCE);
}

/** A price for one session. What is a package, a discount or a yearly sum is none. */
export function price(text: string, flat: string, found: Found): void {
  if (!MONEY.test(text) || /\b(off|package|bundle|month|monthly|year|annual|copay|paket|monat)\b/.test(flat))
    return;
  const sliding = words.SLIDING.test(flat);
  const field = words.COUPLES.test(flat) ? 'feeCouples' : 'feeIndividual';
  const amounts = text
    .replace(/\b\d{1,3}\s?[-\s]?(min\w*|h|std|hours?|stunden)\b\.?/gi, ' ')
    .replace(/(\d),(\d\d)(?!\d)/g, '$1.$2');
  if (!sliding || !found.has(field)) found.put(field, amounts, SOURCE);
  found.put('currency', text, SOURCE);
}

const US =
  /^(?:.*?\b\d+[^,]*,\s*)?([\p{Lu}][\p{L}.'’ -]{1,38}?),\s*(?:([A-Z]{2})|([\p{Lu}][\p{L} ]{3,20}?))?\s*,?\s*(\d{5})?(?:-\d{4})?$/u;
const ZIP_FIRST = /(?:^|[,·|]\s*|\s)(?:[A-Z]{1,2}-)?(\d{4,5})\s+(\p{Lu}[\p{L}.'’ -]{1,38})$/u;
const UK =
  /^(?:.*,\s*)?(\p{Lu}[\p{L}'’ -]{1,38}?),?\s+([A-Z]{1,2}\d[A-Z\d]?(?:\s*\d[A-Z]{2})?)(?:\s*\(.*)?$/u;

/** A line that is a place, or holds one apart: `Fernhill, OR 97991`, `10115 Berlin`, `Leeds LS1`. */
export function place(line: Line, found: Found, announced = false): void {
  const marked =
    announced ||
    / (address|addresses|locations?|city|place|where|area|ort|adresse|ville|direccion|locality) /.test(
      marksAround(line),
    );
  const candidates = line.parts.length > 1 ? [line.text, ...line.parts] : [line.text];
  for (const text of candidates) if (!found.has('city') && text.length < 90) placeIn(text, marked, found);
}

function placeIn(printed: string, marked: boolean, found: Found): void {
  const text = printed
    .replace(/^(location|located in|office|in|near|ort)\s*:\s*/i, '')
    .replace(/^[\s·|•,-]+|(?<![\s·|•,-])[\s·|•,-]+$/g, '');
  if (/[?!@]|https?:/.test(text)) return;
  const flat = plain(text);
  if (words.PROFESSION.test(flat) || words.ONLINE.test(flat) || words.IN_PERSON.test(flat)) return;
  const us = US.exec(text);
  // Two capitals after a comma may be letters after a name.
  if (us && (us[4] || (us[2] && (marked || STATES.test(us[2]))) || (us[3] && marked))) {
    put(us[1], us[2] ?? us[3], us[4]);
    return;
  }
  const first = ZIP_FIRST.exec(text);
  const uk = UK.exec(text);
  if (first && (marked || first[1]?.length === 5)) put(first[2], undefined, first[1]);
  else if (uk && (marked || /\s\d[A-Z]{2}|^\p{Lu}[\p{L}'’-]+ (?!AD|BC)[A-Z]{2}\d{1,2}$/u.test(text)))
    put(uk[1], undefined, uk[2]);

  function put(city: string | undefined, region: string | undefined, code: string | undefined): void {
    const source = 'page: a line that is a place';
    found.put('city', city, source);
    found.put('region', region, source);
    found.put('postalCode', code, source);
  }
}

const STATES =
  /^(A[BKLRZ]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJLMSTVY]|O[HKNR]|P[AER]|QC|RI|S[CDK]|T[NX]|UT|V[AT]|W[AIVY])$/;

function marksAround(line: Line): string {
  let marks = line.block.marks;
  for (const child of line.block.children) if (typeof child !== 'string') marks += child.marks;
  return `${marks}${line.block.parent?.marks ?? ''}`;
}

/** `Psychologist, PhD` as a profession and letters after it. */
export function titles(line: Line, found: Found): void {
  const flat = plain(line.text);
  const pieces = line.text
    .split(/[,|·•]/)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const letters = pieces.filter(isCredential);
  const names = pieces.filter((piece) => !isCredential(piece));
  if (words.PROFESSION.test(flat)) {
    if (names.length === 0 || names.length > 4 || /[.!?]$|[$£€]|\bfind\b|\?/.test(line.text)) return;
    if (!names.every((title) => title.length < 60) || flat.split(' ').length > 12) return;
    if (/\b(in|near|for|find|search|all|other|by|your|you|we|i)\b/.test(flat)) return;
    // Therapies are offered, not professed.
    if (
      /\b(therapy|counsell?ing|therapie|terapia|thérapie)s?$/.test(flat) &&
      !/\b(therapist|counsell?or)\b/.test(flat)
    )
      return;
    if (!names.some((title) => words.PROFESSION.test(plain(title)))) return;
    // A line of titles alone says it better than one with letters and other things.
    const pure =
      letters.length === 0 &&
      names.every((title) => words.PROFESSION.test(plain(title)) || title.length < 12);
    if (pure && found.listing.sources.profession === MIXED)
      found.replace('profession', names.join(', '), SOURCE);
    else found.put('profession', names.join(', '), pure ? SOURCE : MIXED);
    if (letters.length > 0 && !found.has('credentials')) found.add('credentials', letters, SOURCE);
  } else if (
    letters.length > 0 &&
    letters.length === pieces.length &&
    !found.has('credentials') &&
    !/^\d|\d$/.test(flat)
  ) {
    // A line of letters alone stands beside a name.
    if (
      / (cred|credentials?|suffix|degrees?|qualifications?|titles?) /.test(marksAround(line)) ||
      line.level > 0 ||
      letters.length > 1
    )
      found.add('credentials', letters, SOURCE);
  }
}
