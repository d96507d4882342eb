import type { Line } from './block.ts';
import type { Found } from './found.ts';
import { sectionOf } from './headings.ts';
import { areLettersAlone, type LinePieces } from './letters-alone.ts';
import { isClinical, isCredential } from './name.ts';
import { numbersOf } from './numbers.ts';
import { MAX_FACT, OWN_LINE, offersOf, readFormats, readRoom } from './offers.ts';
import { isStateName, placed, readPlace, townAlone } from './place.ts';
import { plain } from './plain.ts';
import { readPrice, SIGNED_AMOUNT } from './price.ts';
import { isTopic } from './topics.ts';
import { fieldOfItem } from './vocabulary.ts';
import * as words from './words.ts';

const MIXED = 'page: a line of titles and letters';

/** What one short line says: place, format, availability, price, profession. */
export function readFacts(line: Line, found: Found): void {
  if (line.text.length > MAX_FACT) return;
  if (words.RATING.test(line.text)) {
    for (const part of line.parts.length > 1 ? line.parts : []) numbersOf({ ...line, text: part }, found);
    return;
  }
  const { text } = line;
  const flat = plain(text);
  offersOf(line, found);
  if (words.CALL.test(flat) && !/\d/.test(text)) return;
  readRoom(text, found);
  for (const part of line.parts.length > 1 && line.parts.length < 6 ? line.parts : [text])
    readFormats(plain(part), found);
  numbersOf(line, found);
  if (words.VERIFIED.test(flat)) found.put('verified', 'yes', OWN_LINE);
  pronounsIn(line, found);
  if (SIGNED_AMOUNT.test(text)) readPrice(text, found, line.label);
  acceptedPlans(text, found);
  readYears(`${line.label ?? ''} ${text}`, found);
  // Under a label that nobody knows it is a place if it looks like one.
  if (line.label === undefined || sectionOf(line.label) === null) readPlace(line, found);
  titles(line, found);
  const [first = ''] = line.parts;
  // `Psychologue` beside a number and a date, each set apart by its look.
  if (!found.has('profession') && line.parts.length > 1 && first.split(' ').length < 6)
    titles({ ...line, text: first, parts: [first] }, found);
  readSpoken(text, found);
}

/** Pronouns that stand apart: by a mark, or by their look. */
function pronounsIn({ text, parts }: Line, found: Found): void {
  const pieces = [...text.split(/[|·•]/), ...parts];
  // Beside a title one pronoun is enough.
  const alone = words.PROFESSION.test(plain(text)) ? text.split(/ ?[|·•,]\s*/).slice(1) : [text];
  const pronouns =
    pieces.map((piece) => (piece.length < 40 ? words.PRONOUNS.exec(piece)?.[1] : undefined)).find(Boolean) ??
    alone.map((piece) => words.PRONOUNS_ALONE.exec(piece)?.[1]).find(Boolean);
  if (pronouns) found.put('pronouns', pronouns.replace(/ ?([/,])\s*/g, '$1'), OWN_LINE);
}

const SPEAKS =
  /^(?:(?:i |je |ich )?(?:also )?(?:speaks?|fluent in|spricht|spreche|parle|habla|hablo)|bilingual(?: in|:)?|languages? spoken)\s+(.{2,80})$/i;

/** `Accepting new clients. Speaks Portuguese.`: every word of it a language. */
export function readSpoken(text: string, found: Found): void {
  for (const sentence of text.split(/[.;|·•]\s*/)) {
    const items = (SPEAKS.exec(sentence)?.[1] ?? '').split(/,\s*|\s(?:and|&|und|et|y)\s/).filter(Boolean);
    if (items.length > 0 && items.every((item) => fieldOfItem(item) === 'languages'))
      found.add('languages', items, OWN_LINE);
  }
}

const TAKES =
  /^(?:in[- ]network(?: with)?|covered by|(?:direct(?:ly)? )?bill(?:s|ing)(?: to)?|(?:also )?(?:accepts|takes)|accepted insurance|insurances?|acepta|seguros?|mutuelles?|assurances?)\s?:?\s(?!new\b|insurance|clients|patients|accepted)(\p{Lu}.{2,180})$/iu;

/** `Accepts Aetna, Cigna`: every one of them written as a name. */
export function acceptedPlans(text: string, found: Found): void {
  const agreed = /^(non )?conventionnee?\b/.exec(plain(text));
  if (agreed) found.put('acceptsInsurance', agreed[1] ? 'no' : 'yes', OWN_LINE);
  const taken = TAKES.exec(text.replace(/\.$/, ''))?.[1] ?? '';
  // Among commas a sign belongs to a name: `Cigna, Scott & White`.
  const names = taken
    .split(taken.includes(',') ? / ?[,;·|] ?| (?:and|or|y|et|und) / : / ?[;·|] ?| (?:and|or|&|y|et|und) /)
    // `Takes Medicaid, no commercial plans`
    .filter((name) => name !== '' && !words.DENIED.test(plain(name)));
  const fit = names.every(
    (name) => /^\p{Lu}/u.test(name) && name.split(' ').length < 9 && !/[.!?]$/.test(name),
  );
  if (names.length === 0 || !fit || words.ACCEPTING.test(plain(text)) || SIGNED_AMOUNT.test(text)) return;
  found.add('insurance', names, OWN_LINE);
  found.put('acceptsInsurance', 'yes', OWN_LINE);
}

const YEARS =
  /(?<!\d)(\d{1,2})(?:\s*\+)?\s*(?:(?:years?|yrs?)\b(?: of| in)? (?:experience|practice|practi[cs]ing|clinical experience)|jahre (?:berufs)?erfahrung|ans d experience|anos de experiencia)|\b(?:practi[cs]ing|experience|in practice|berufserfahrung|experiencia|in practice for|practice for|praktiziert seit)(?: for| since)?\s+(\d{1,2})(?:\s*\+)?\s*(?:years?|yrs?|jahren?|ans|anos)\b/;

/** `12 years of experience`, `Practicing: 17 years`. */
export function readYears(text: string, found: Found): void {
  const said = YEARS.exec(plain(text));
  found.put('yearsInPractice', said?.[1] ?? said?.[2], OWN_LINE);
}

/** What ends a title, and no topic. */
const TITLE_ENDING = /(?:ist|or|er|associate|intern|in|gue|go|ga|ta)$|$(?<=eut\w*)/;

/** `Counsellor MBACP`, `Registered Psychotherapist (RP)`: letters behind a profession without a comma. */
function lettersAfter(title: string): { title: string; letters: string[] } | null {
  const held = /^(.+?) ?\(([^()]{2,40})\)$/.exec(title);
  const inside = held?.[2]?.split(/ ?[,/]\s*/) ?? [];
  if (held?.[1] && words.PROFESSION.test(plain(held[1])) && inside.every(isCredential))
    return { title: held[1], letters: inside };
  const parts = title.split(' ');
  let from = parts.length;
  while (from > 1 && isCredential(parts[from - 1] ?? '') && isClinical(parts[from - 1] ?? '')) from -= 1;
  const rest = parts.slice(0, from).join(' ');
  return from < parts.length && words.PROFESSION.test(plain(rest))
    ? { title: rest, letters: parts.slice(from) }
    : null;
}

/** What stands where the others of a list have their profession: `Resident in Counseling · MEd`. */
export function professed(printed: Line, found: Found): void {
  const line = withoutMarks(printed);
  titles(line, found);
  pronounsIn(line, found);
  if (found.has('profession') || line.text.length > 70 || /\d|[.!?]$/.test(line.text)) return;
  if (words.CALL.test(plain(line.text)) || words.ONLINE.test(plain(line.text))) return;
  const pieces = line.text
    .replace(words.PRONOUNS, '')
    .split(/ ?[|·•,]\s*/)
    .flatMap(bothLetters)
    .filter((piece) => piece !== '' && !words.PRONOUNS_ALONE.test(piece));
  if (!found.has('credentials')) found.add('credentials', pieces.filter(isCredential), OWN_LINE);
  found.put('profession', pieces.filter((piece) => !isCredential(piece)).join(', '), OWN_LINE);
}

/** `LMFT & LPC`, of two who work together. */
function bothLetters(piece: string): string[] {
  const letters = piece.split(' & ');
  return letters.every(isCredential) ? letters : [piece];
}

/** `Psicóloga, Bilbao`, where the others of a list have a town behind their profession too. */
export function professedIn(line: Line, found: Found): void {
  const [, title = '', town = ''] = words.TITLE_AND_TAIL.exec(line.text) ?? [];
  const isTown = townAlone(town) !== null;
  const beside = placeBeside(town, title);
  found.put('city', beside?.city, OWN_LINE);
  found.put('region', beside?.region, OWN_LINE);
  professed(isTown ? { ...line, text: title, parts: [title] } : line, found);
  if (isTown) placed({ ...line, text: town, parts: [town] }, found);
}

/** `Psychotherapist ✓ Membership checked`: what a site vouches for, beside the title. */
const TICKED = /^[✓✔☑]/u;

function withoutMarks(line: Line): Line {
  const parts = line.parts.filter((part) => !TICKED.test(part) && !words.VERIFIED.test(plain(part)));
  if (parts.length === line.parts.length || parts.length === 0) return line;
  return { ...line, parts, text: parts.join(' ') };
}

/** `Psicóloga, col. M-31555`: a register's number, and all that leads to it. */
const AND_NUMBER = /[\s,·|(](?:col|n[.º°or]|adeli|rpps|reg|licen|permis|#)[^,·|]{0,24}?\d{3}[\d/-]*\)?$/iu;

/** Who is still taught is of the profession already, and is told to be. */
const IN_TRAINING = /\bin (training|formation|ausbildung|weiterbildung)\b|\ben (formation|formacion)\b/g;

const NO_TITLE = /\b(in|near|for|find|search|all|other|by|your|you|we|i)\b/;
/** Who registers or teaches is nobody's title. */
const BODY =
  /\b(college|association|society|institute?|university|board|council|federation|kammer|verband|gesellschaft|akademie|academy|ordre|colegio|asociacion|universit\w+|universidad)\b/;

/** `Ada Fenn – psychologist`: what stands behind a name tells the profession where nothing else does. */
export function titlesBehind(line: Line | undefined, name: string, found: Found): void {
  const behind = line?.text.startsWith(name) ? line.text.slice(name.length) : '';
  const mark = behind.search(/ [–—|•-] ./);
  const text = mark < 0 ? '' : behind.slice(mark + 3);
  if (line && text && !found.has('profession')) titles({ ...line, text, parts: [text] }, found);
}

/** `LPC Associate (LPC Associate)`: what clinical letters in brackets stand for is a profession. */
function spelledOut(text: string, found: Found): boolean {
  const [, title = '', letters = ''] = /^([^()]{3,60})\s\(([^()]{2,20})\)$/.exec(text) ?? [];
  if (!isClinical(letters)) return false;
  found.put('profession', title, OWN_LINE);
  if (!found.has('credentials')) found.add('credentials', [letters], OWN_LINE);
  return true;
}

const TOWN_AND_REGION =
  /^(\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|del|la|le|les|sur|am|an|der|of|upon)){0,4}), (\p{Lu}[\p{L}. ]{1,20})$/u;

/** `Psicóloga · Coyoacán, CDMX`: a town and its region, set apart from a title. `null` where it is none. */
function placeBeside(segment: string, title: string): { city: string; region: string } | null {
  const [, city = '', region = ''] = TOWN_AND_REGION.exec(segment) ?? [];
  if (city === '' || isCredential(city) || !words.PROFESSION.test(plain(title))) return null;
  const isOther = (word: string) =>
    words.PROFESSION.test(plain(word)) || isClinical(word) || fieldOfItem(word) !== null;
  return isOther(city) || isOther(region) ? null : { city, region };
}

/** Four titles and their letters, in characters. */
const LONGEST_TITLE = 300;

/** `Psychologist, PhD` as a profession and letters after it. */
export function titles(printed: Line, found: Found): void {
  if (printed.text.length > LONGEST_TITLE) return;
  const line = withoutMarks(printed);
  const text = line.text.replace(AND_NUMBER, '');
  const flat = plain(text.replace(/\p{Extended_Pictographic}/gu, ' '));
  const pieces = linePieces(text, found);
  // Chips that stand beside one another are no title.
  if (line.parts.length > 2 && pieces.length === 1) return;
  if (
    line.parts.length > 1 &&
    line.parts.some((part) => isTopic(plain(part)) && !TITLE_ENDING.test(plain(part)))
  )
    return;
  const letters = pieces.filter(isCredential);
  for (const [at, piece] of pieces.entries()) {
    const parted = lettersAfter(piece);
    if (!parted) continue;
    pieces[at] = parted.title;
    letters.push(...parted.letters);
  }
  if (words.PROFESSION.test(flat))
    found.put('yearsInPractice', pieces.map((piece) => YEARS_ALONE.exec(piece)?.[1]).find(Boolean), OWN_LINE);
  if (words.PROFESSION.test(flat)) titled(line, flat, { pieces, letters }, found);
  else if (!spelledOut(line.text, found) && areLettersAlone(line, flat, { pieces, letters }, found))
    found.add('credentials', letters, OWN_LINE);
}

/** What stands between commas and what is set apart; a town that stands beside the title is put where it belongs. */
function linePieces(text: string, found: Found): string[] {
  const segments = text.replace(/[/,]/.test(text) ? words.PRONOUNS : '', '').split(/ ?[|·•]\s*| [-–—] /);
  const [lead = '', ...asides] = segments;
  const places = new Map(asides.map((aside) => [aside, placeBeside(aside, lead)]));
  const beside = found.has('city') ? null : [...places.values()].find((one) => one !== null);
  if (beside) {
    found.put('city', beside.city, OWN_LINE);
    found.put('region', beside.region, OWN_LINE);
  }
  return (
    segments
      // A place or a register's number beside the title is another thing, set apart.
      .filter((segment, at) => at === 0 || !/\d{3}/.test(segment) || segment.split(', ').some(isCredential))
      .filter((segment) => !places.get(segment))
      .flatMap((segment) => segment.split(/ ?,\s*/))
      .map((piece) => piece.trim())
      // `Psychanalyste, Brest (29)`: a town is no title.
      .filter(
        (piece, at) =>
          piece !== '' && (at === 0 || isCredential(piece) || !words.NO_PART_OF_TITLE.test(piece)),
      )
  );
}

/** `12 yrs`, beside a title. */
const YEARS_ALONE = /^(\d{1,2})\+? ?(yrs?|years?|jahre|ans|años)\b(?! old)/i;

/** Whether a piece may be a title: `11 therapists` are several, and a body or years are none. */
const mayBeTitle = (piece: string): boolean =>
  !isCredential(piece) &&
  !BODY.test(plain(piece)) &&
  !YEARS.test(plain(piece)) &&
  !YEARS_ALONE.test(piece) &&
  !/^\d+ \p{L}/u.test(piece);

/** A line that names a profession: its titles, and the letters beside them. */
function titled(line: Line, flat: string, { pieces, letters }: LinePieces, found: Found): void {
  const names = pieces.filter((piece, at) => mayBeTitle(piece) && !(at > 0 && isStateName(piece)));
  // `Psychologue, M.A.`: the dot is the letters' own.
  const told =
    letters.length > 0 && isCredential(pieces.at(-1) ?? '') ? line.text.replace(/\.$/, '') : line.text;
  const [lead = told] = told.split(/ ?[|·•]\s/);
  if (names.length === 0 || names.length > 4 || /[$£€]|\bfind\b|\?/.test(told) || /[.!?]$/.test(lead)) return;
  if (!names.every((title) => title.length < 60) || plain(lead).split(' ').length > 12) return;
  if (NO_TITLE.test(flat.replace(IN_TRAINING, ' '))) {
    // `Psychologin, in Ausbildung zur Psychotherapeutin`: the first is told by itself.
    const [first = ''] = pieces;
    if (pieces.length > 1 && !NO_TITLE.test(plain(first)))
      titles({ ...line, text: first, parts: [first] }, found);
    return;
  }
  // Therapies are offered, not professed.
  if (
    names.every((title) => /\b(\w*therapy|counsell?ing|therapie|terapia)s?$/.test(plain(title))) &&
    !/\b(therapist|counsell?or)\b/.test(flat)
  )
    return;
  if (!names.some((title) => words.PROFESSION.test(plain(title)))) return;
  // A line of titles alone says it better than one with letters and other things.
  const pure =
    letters.length === 0 && names.every((title) => words.PROFESSION.test(plain(title)) || title.length < 12);
  if (pure && found.listing.sources.profession === MIXED)
    found.replace('profession', names.join(', '), OWN_LINE);
  else found.put('profession', names.join(', '), pure ? OWN_LINE : MIXED);
  // A register may have been named before; letters beside the profession are theirs too.
  if (letters.length > 0 && (!found.has('credentials') || found.listing.credentials.length < 2))
    found.add('credentials', letters, OWN_LINE);
}
