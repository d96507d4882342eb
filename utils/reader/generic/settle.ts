import { attribute } from '../../dom/dom.ts';
import { type Block, elementsIn, type Line } from './block.ts';
import { readFacts, readYears, titles } from './facts.ts';
import type { Found } from './found.ts';
import type { Section } from './headings.ts';
import { areToldLetters } from './letters-alone.ts';
import { isCredential } from './name.ts';
import { numbersOf, withoutNumber } from './numbers.ts';
import {
  answerTo,
  isNo,
  isOnRequest,
  isYes,
  lasts,
  offersOf,
  readFormats,
  readRoom,
  unmarked,
} from './offers.ts';
import { partOfPlace, placed, readPlace, town } from './place.ts';
import { plain } from './plain.ts';
import { readPrice, SIGNED_AMOUNT } from './price.ts';
import { isProseLine, isSites, tidy } from './prose.ts';
import { BELOW_HEADING, itemsIn, MAX_SPECIALTIES, readTicks, sentences } from './ticks.ts';
import { fieldOfItem, fieldOfItems, PARTY } from './vocabulary.ts';
import { DENIED, PROFESSION, PRONOUNS } from './words.ts';

/** Pictures looked at below one heading. */
const MAX_PICTURES = 200;

/** A heading or a label, and what stands below it so far. */
export interface OpenSection {
  section: Section | null;
  level: number;
  scope: Block;
  heading: Line;
  lines: Line[];
  /** The text about somebody in which it stands, if it does. */
  outer?: OpenSection;
  /** Whether notes stood in it. */
  noted?: boolean;
}

/** A line's part in a reading: what it was used for. */
export type Used = Map<Line, Section | 'heading'>;

/** Of the items below a heading that nobody knows, so many have to read like a field's. */
const TOLD_OF_FEW = 0.8;
const TOLD_OF_MANY = 0.6;

/** What stands below a heading that nobody knows is told by its own words, where it is a list of nothing else. */
export function untold({ heading, lines }: OpenSection, found: Found, used: Used): void {
  const [first] = lines;
  const flat = plain(heading.label ?? heading.text);
  if (!first || lines.length > 30 || DENIED.test(flat) || SITES.test(flat)) return;
  if (lines.some((line) => line.text.length > 200 || isProseLine(line) || SIGNED_AMOUNT.test(line.text)))
    return;
  const items = lines.flatMap(itemsIn);
  const field = fieldOfItems(items, items.length > 3 ? TOLD_OF_MANY : TOLD_OF_FEW);
  if (!field || (items.length < 2 && field !== 'languages')) return;
  readTicks(field, lines, found, []);
  for (const line of lines) used.set(line, field);
}

const WHERE = /^(where|wo|ou|donde)$/;
const CONTACT = /\b(contact\w*|kontakt\w*|coordonnees|get in touch)\b/;
/** Headings of what a site lists for its visitors, or a clinician does not do. */
const SITES =
  /\b(brows\w*|search\w*|find|popular|articles?|blog|resources?|groups?|courses?|events?|quiz\w*|books?|refer\w*|avoid|other than)\b/;
/** Puts what stands below a heading where it belongs; sentences are gathered. `next` is where it ends. */
export function settleSection(open: OpenSection, found: Found, statement: string[], next?: Line): void {
  const { section, lines } = open;
  if (!section || section === 'foreign') return;
  switch (section) {
    case 'training':
      for (const line of lines) {
        const label = line.label ?? open.heading.text;
        readYears(`${label} ${line.text}`, found);
        numbersOf({ ...line, label }, found);
        // `MSc Family Therapy, HDip Ed`
        const letters = line.text.split(/ ?[,;·]\s*/);
        if (letters.every(isCredential) && areToldLetters(label, letters))
          found.add('credentials', letters, BELOW_HEADING);
        // A column of what each was trained as.
        if (/^training$/i.test(line.label ?? '') && line.text.length < 60) {
          titles(line, found);
          if (/^(trainee|student)\b/i.test(line.text)) found.put('profession', line.text, BELOW_HEADING);
        }
        // Where to write to somebody may be where they work.
        if (CONTACT.test(plain(open.heading.text))) readPlace(line, found);
      }
      return;
    case 'statement':
      // `So arbeite ich` over a list of methods.
      if (lines.every(({ block }) => block.tag === 'li')) untold(open, found, new Map());
      for (const line of lines) {
        const { text, level } = line;
        numbersOf(line, found);
        if ((text.length > 25 || (level === 0 && /[.!?]$/.test(text))) && !isSites(text))
          statement.push(tidy(text));
      }
      return;
    case 'money':
      for (const line of lines) readMoney(line, open, found);
      return;
    case 'place':
      for (const line of lines.slice(0, 12)) {
        readPlace(line, found, true);
        if (line.text.length < 110)
          for (const part of [line.text, ...(line.parts.length > 1 ? line.parts : [])])
            readFormats(plain(part), found);
      }
      for (const { text, label = open.heading.text } of lines) {
        // `Room right now? Yes`: no place at all.
        if (/^room\b/i.test(label)) readRoom(text, found, true);
        partOfPlace(text, label, found);
      }
      for (const line of lines) numbersOf(line, found);
      for (const { text, label } of lines.slice(0, lines.length > 1 ? 12 : 1))
        town(text, label ?? open.heading.text, found, lines.length === 1);
      if (!found.has('city') && lines.length > 1 && lines.length < 6) readPlace(joined(lines), found, true);
      return;
    case 'credentials':
      for (const line of lines) {
        readYears(line.text, found);
        numbersOf(line, found);
        titles({ ...line, label: line.label ?? open.heading.text }, found);
      }
      return;
    case 'availability':
      waits(plain(lines[0]?.label ?? open.heading.text), lines, found);
      for (const text of lines.flatMap(sentences)) {
        readRoom(text, found, true);
        for (const clause of text.split(/[,;]\s/)) readFormats(plain(clause), found);
      }
      for (const { label, text } of lines.slice(0, 1))
        if (label !== undefined && !isOnRequest(plain(text)) && !found.has('availability'))
          readRoom(`${label} ${text.split('. ')[0]}`, found);
      // A heading may say it itself.
      if (lines[0]?.label === undefined) readRoom(open.heading.text, found);
      return;
    case 'format':
      for (const line of lines) {
        seen(line, found);
        held(line, open, found);
        // `Where: Halifax HX1`, `Todmorden / online`
        if (WHERE.test(plain(line.label ?? open.heading.label ?? open.heading.text)))
          for (const text of line.text.split(' / ')) {
            const before = found.has('city');
            placed({ ...line, text, parts: [text] }, found);
            // Where there is a place, somebody sits in it.
            if (!before && found.has('city')) found.put('inPerson', 'yes', BELOW_HEADING);
          }
      }
      return;
    case 'online':
    case 'inPerson':
    case 'slidingScale':
    case 'freeConsultation':
      for (const line of lines) answerOf(section, { label: open.heading.text, ...line }, found);
      return;
    case 'acceptsInsurance':
      found.put(
        section,
        /^(yes|ja|oui|si)\b/.test(plain(lines[0]?.text ?? '')) ? 'yes' : undefined,
        BELOW_HEADING,
      );
      return;
    case 'profession':
      for (const text of lines.map((line) => withoutNumber(line.text)))
        if (text.length < 120 && !/\d{3}/.test(text) && PROFESSION.test(plain(text)))
          found.put(section, text.replace(PRONOUNS, '').replace(/(?<![\s|·,])[\s|·,]+$/, ''), BELOW_HEADING);
      if (lines.length === 1)
        found.put(
          section,
          lines.find(({ text }) => text.length < 60 && !/\d/.test(text))?.text,
          BELOW_HEADING,
        );
      return;
    case 'pronouns':
    case 'yearsInPractice':
      found.put(section, lines.map(({ text }) => text).filter((text) => text.length < 120)[0], BELOW_HEADING);
      return;
    default: {
      // `How I work`, over sentences, is told in the statement; over a list it is a list.
      const told = section === 'insurance' ? [] : lines.filter(isToldInProse);
      for (const { text } of told) if (!isSites(text)) statement.push(tidy(text));
      const listed = lines.filter((line) => !told.includes(line));
      if (section === 'issues' && SAYS_MORE.test(plain(open.heading.label ?? open.heading.text)))
        first(found);
      if (listed.length > 0 || lines.length === 0)
        readTicks(section, listed, found, section === 'insurance' ? picturesIn(open, next) : []);
    }
  }
}

const WAITS = /\b(wait\w*|warte\w*|attente|espera|delais?)\b/;

/** `Wait list: open`, `Wartezeit: keine`: what is asked for is how long one waits, and no is good news. */
function waits(heading: string, [first]: readonly Line[], found: Found): void {
  const flat = plain(first?.text ?? '');
  if (!WAITS.test(heading) || ROOM_HEADING.test(heading) || flat === '') return;
  if (isNo(flat)) found.put('availability', 'accepting', BELOW_HEADING);
  else if (isYes(flat) || lasts(flat)) found.put('availability', 'waitlist', BELOW_HEADING);
}
const ROOM_HEADING = /\b(availab\w*|openings?|spaces|platze?|disponib\w*)\b/;

/** Over what comes second. */
const SAYS_MORE =
  /^(i |she |he |they )?(also|other|more|additional|further|weitere|autres?|otr[oa]s|tambien)\b/;

/** Where others follow under a heading of their own, the few topics before them were put first. */
function first(found: Found): void {
  const { issues, specialties } = found.listing;
  if (specialties.length > 0 || issues.length === 0 || issues.length > MAX_SPECIALTIES) return;
  found.replace('specialties', issues, BELOW_HEADING);
  found.listing.issues = [];
  delete found.listing.sources.issues;
}

/** Sentences, and no list with commas: between two of them stands more than an item holds. */
const isToldInProse = (line: Line): boolean =>
  line.label === undefined &&
  isProseLine(line) &&
  /[.!?…]["”»]?$/.test(line.text) &&
  (/[.!?]\s\p{Lu}/u.test(line.text) ||
    line.text.split(/[,;:]\s/).some((clause) => clause.split(' ').length > 6));

/** How sessions are held; a price may stand beside it. */
function held(line: Line, open: OpenSection, found: Found): void {
  if (SIGNED_AMOUNT.test(line.text)) readMoney(line, open, found);
  offersOf(line, found);
  for (const part of line.parts.length > 1 ? line.parts : sentences(line))
    if (part.length < 110) for (const clause of part.split(/[,;]\s/)) readFormats(plain(clause), found, true);
}

/** `Einzeln, Paare; in der Praxis und online`: with whom, before how. */
function seen(line: Line, found: Found): void {
  const items = itemsIn(line);
  if (!found.has('participants') && items.some((item) => PARTY.test(plain(item))))
    found.add(
      'participants',
      items.filter((item) => fieldOfItem(item) === 'participants'),
      BELOW_HEADING,
    );
}

function answerOf(
  section: 'online' | 'inPerson' | 'slidingScale' | 'freeConsultation',
  line: Line,
  found: Found,
): void {
  if (line.text.length > 110) return;
  answerTo(section, plain(unmarked(line.text)), found);
  if (line.label !== undefined) readRoom(`${line.label} ${line.text}`, found);
  readFacts({ ...line, level: 0 }, found);
}

function readMoney(line: Line, open: OpenSection, found: Found): void {
  const label = line.label ?? open.heading.text;
  if (SIGNED_AMOUNT.test(line.text)) readPrice(line.text, found, label);
  else if (/^\D{0,3}\d{2,3}(\s?[-–]\s?\d{2,3})?\D{0,3}$/.test(line.text))
    found.put('feeIndividual', line.text, BELOW_HEADING);
  readFacts({ ...line, level: 0, label }, found);
  if (found.has('insurance') || SIGNED_AMOUNT.test(line.text)) return;
  const items = itemsIn(line);
  // Among names one that is known tells what the others are.
  if (items.some((item) => fieldOfItem(item) === 'insurance') && items.every((item) => /^\p{Lu}/u.test(item)))
    readTicks('insurance', [line], found, []);
}

/** Two lines of a cell: a town above its postal code. */
function joined(lines: readonly Line[]): Line {
  const [first] = lines as [Line];
  return { ...first, text: lines.map(({ text }) => text).join(', '), parts: [] };
}

/** What pictures below a heading are called: insurers' logos. */
function picturesIn({ scope, heading }: OpenSection, next: Line | undefined): string[] {
  const names: string[] = [];
  const stack: Block[] = [scope];
  const end = next?.block.index ?? Number.POSITIVE_INFINITY;
  for (let steps = 0; stack.length > 0 && steps < 2000 && names.length < MAX_PICTURES; steps += 1) {
    const at = stack.pop();
    if (!at || at.index >= end) continue;
    if (at.tag === 'img' && at.index > heading.block.index) {
      const alt = (attribute(at.element, 'alt') ?? '').replace(/(?<!\s)\s+logo$|^logo (of )?/i, '').trim();
      if (alt && alt.length < 80) names.push(alt);
    }
    stack.push(...elementsIn(at).reverse());
  }
  return names;
}
