import type { FieldName } from '../../listing/listing.ts';
import { type Line, push } from './block.ts';
import { readFacts } from './facts.ts';
import type { Found } from './found.ts';
import { readCalls, readFormats } from './offers.ts';
import { plain } from './plain.ts';
import { readPrice, SIGNED_AMOUNT } from './price.ts';
import { isTopic } from './topics.ts';
import { AGE, fieldOfItem, fieldOfItems, PARTY } from './vocabulary.ts';
import { CALL, DENIED, FREE_CALL, IN_PERSON, ONLINE, SLIDING } from './words.ts';

/** Lists longer than this are not the few topics that a clinician put first. */
export const MAX_SPECIALTIES = 8;
/** Under a label of people, where nothing says that they come first. */
const FEW_TOPICS = 5;
const MAX_TICK = 80;
/** Of what stands under a label of people, so much has to be a way of working for it to be a list of these. */
const SHARE_OF_METHODS = 0.6;
export const BELOW_HEADING = 'page: below its heading';

/** No plan, and nothing that is taken instead of one. */
const NO_PLAN =
  /^(none|no insurance\w*|private pay\w*( only)?|cash\w*|nicht .*|keine?( (kranken)?kassen?\w*| abrechnung.*)?|((i|we|je|nous) )?(do not|does not|don t|doesn t|cannot|not|no|ne|n) (\w+ )?(accept|tak|work|bill|acept|admit|trabaj|prend|particip)\w*( .*)?|non (conventionne|rembourse)\w*( .*)?|aucune?|ninguna?|not .*|(\w+ ){0,3}superbills?( .*)?|credit cards?|hsa|fsa|paiement direct)$|(without|sin) (insurance|aseguradora)/;
/** `$135 · Aetna · BCBS`, chips of several kinds: who pays is told by name among them. */
export function plansAmong(line: Line, found: Found): void {
  const pieces = line.parts.length > 1 ? line.parts : line.text.split(/ [·•|] /);
  if (pieces.length < 2 || line.text.length > MAX_TICK) return;
  for (const text of pieces)
    if (fieldOfItem(text) === 'insurance' && !OWN_PAY.test(plain(text)))
      readTicks('insurance', [{ ...line, text, parts: [text] }], found, []);
}

/** What the client pays, in a list of plans. */
const OWN_PAY =
  /^((nur|only|solo|uniquement) )?(self pay\w*|out of (network|pocket)\w*|selbstzahl\w*|kostenerstattung\w*|particular(es)?|privado)( only)?$/;
const OPENS_MORE = /^(and|und|et|y) \d+ |^…$|^\.\.\.$|^(show|see|view) |^\d+ plans?$/i;

/** `DKV y 2 más`, `+5 more` */
const LEFT_OFF =
  /(?:^|\s)(?:(?:and|und|et|y|e|&)\s|\+\s?)?\d{1,3}\s(?:more|others?|weitere|autres?|m[aá]s)(?!\p{L})|(?:^|\s)\+\s?\d{1,3}$/iu;
function untilCut(item: string): string {
  const at = item.search(LEFT_OFF);
  return (at < 0 ? item : item.slice(0, at)).replace(/ (and|und|et|y|e|&)$/, '');
}

/** What a plan may pay back to who has it. */
const PAID_BACK = /\b(erstatte\w*|rembours\w*|reimburs\w*|pay\w* (\w+ )?back|reembols\w*) /;

/** Fields whose items are a word or two, and never hold an "and" themselves. */
const JOINED = new Set<FieldName>(['languages', 'ages', 'participants']);
/** Before the last of a list. */
const LAST = /^(and|und|et|y|e|&)\s+(?=\S)/;

/** `Español y euskera`: two. `18 to 25 and over` is one. */
function joinedIn(item: string): string[] {
  const parts = item.replace(LAST, '').split(/ (?:and|und|et|y|e|&|\/) (?![^(]*\))|(?<=\p{L})\/(?=\p{L})/u);
  return parts.every((part) => part.split(' ').length < 3 && /^\P{N}+$/u.test(part)) ? parts : [item];
}

/** The same, but for people who are named by two words: `Veterans & military`. */
function apartIn(item: string): string[] {
  return isCommunity(item) ? [item] : joinedIn(item);
}

const isCommunity = (item: string): boolean =>
  [item, ...joinedIn(item)].some((part) => fieldOfItem(part) === 'communities');

/** Puts the ticks of a section where they belong: ages apart from who is seen, formats apart from both. */
export function readTicks(
  section: FieldName,
  lines: readonly Line[],
  found: Found,
  pictures: readonly string[],
): void {
  const whole = [...lines.flatMap((line) => tickItems(line, lines.length === 1)), ...pictures].map((item) =>
    untilCut(item.replace(LAST, '')),
  );
  let items = whole
    .flatMap((item) =>
      JOINED.has(section) ? item.split(/(?<=\p{L}{2})\.\s+(?=\p{Lu})/u).flatMap(apartIn) : [item],
    )
    .filter((item) => item !== '' && !OPENS_MORE.test(item));
  if (section === 'languages' && items.some(isFormat)) {
    for (const item of items.filter(isFormat)) readFormats(plain(item), found);
    items = items.filter((item) => !isFormat(item));
  }
  if (section === 'insurance') {
    tickPlans(lines, items, found);
    return;
  }
  if (section === 'participants' || section === 'ages' || section === 'communities') {
    parties(section, items, whole, found);
    if (section === 'participants')
      for (const line of lines) if (!SIGNED_AMOUNT.test(line.text)) readFacts({ ...line, level: 0 }, found);
    return;
  }
  if (items.length === 0) return;
  const many = items.length;
  // Many topics are no specialties; the few that are shown of many are: `Grief, Trauma and 4 more`.
  const first =
    section === 'issues' &&
    many <= FEW_TOPICS &&
    !found.has('specialties') &&
    lines.some(({ text }) => LEFT_OFF.test(text));
  const field = first
    ? 'specialties'
    : section === 'specialties' && many > MAX_SPECIALTIES
      ? 'issues'
      : section;
  // What stands among the first topics stands there once.
  const told = field === 'issues' ? found.listing.specialties : [];
  found.add(
    field,
    items.filter((item) => !SAYS_NONE.test(plain(item)) && !told.includes(item)),
    BELOW_HEADING,
  );
}

/** How sessions are held, in a list of something else. */
const isFormat = (item: string) => ONLINE.test(plain(item)) || IN_PERSON.test(plain(item));

/** `None (self-pay)`: the answer, without what is said aside. */
const withoutAside = (item: string): string => plain(item.replace(/ \(.*$/s, ''));

/** An answer is no item. */
const PLAIN_YES = /^(yes|ja|oui|si)$/;
const SAYS_NONE =
  /^(none( stated)?|yes|ja|oui|si|no|nein|non|n a|verschiedene|various|diverse?s|not (stated|specified|reported|given|provided)|k a|keine angabe\w*|no \w+ (found|listed|selected)|non (precise|renseigne)|no (especificado|indicado))$/;

/** What a line says in one sentence after another: under a heading a longer one says what was asked. */
export function sentences({ text }: Line): string[] {
  if (text.length < 110) return [text];
  return text.length > 500 ? [] : text.split(/(?<=[.!?;])\s/).filter((one) => one.length < 110);
}

/** `Selbstzahler. Keine Kassen`: two; `Blue Cross of St. Louis`: one. Of sentences those that speak of plans count. */
function sentencesIn(item: string): string[] {
  const all = item.split(/(?<=\p{Ll}{3})\.\s(?=\p{Lu})/u);
  const tells = (one: string) =>
    [NO_PLAN, OWN_PAY, SLIDING].some((words) => words.test(plain(one))) || fieldOfItem(one) === 'insurance';
  return all.length > 1 ? all.filter(tells) : all;
}

const TAKEN = /^(in[- ]network with|accepts|takes|covered by) /i;

function tickPlans(lines: readonly Line[], printed: readonly string[], found: Found): void {
  // `In network with Aetna, Oscar and Cigna.` is a sentence; in a list the last may be one name.
  const said = lines.some(
    ({ text, label }) =>
      text.includes(',') && (TAKEN.test(text) || (label !== undefined && / (and|und|et|y) \S+$/.test(text))),
  );
  const items = printed.flatMap(sentencesIn).flatMap((item) => {
    const name = item.replace(TAKEN, '');
    return said && !/\b(blue cross|scott)\b/i.test(name) ? name.split(/ (?:and|und|et|y) /) : [name];
  });
  for (const text of lines.flatMap(sentences)) {
    if (SIGNED_AMOUNT.test(text)) readPrice(text, found);
    if (FREE_CALL.test(plain(text))) readCalls({ text }, found);
  }
  for (const item of items)
    if (SLIDING.test(plain(item)) && !DENIED.test(plain(item)))
      found.put('slidingScale', 'yes', BELOW_HEADING);
  const named = items.filter(
    (item) =>
      !SLIDING.test(plain(item)) &&
      !FREE_CALL.test(plain(item)) &&
      !SAYS_NONE.test(withoutAside(item)) &&
      !PAID_BACK.test(`${plain(item)} `) &&
      !item.split(/ [-–—] /).some((part) => NO_PLAN.test(withoutAside(part))) &&
      !SIGNED_AMOUNT.test(item),
  );
  const paid = named.filter((item) => !OWN_PAY.test(plain(item)));
  if (paid.length > 0 || items.some((item) => PLAIN_YES.test(withoutAside(item))))
    found.put('acceptsInsurance', 'yes', BELOW_HEADING);
  else if (items.length > 0) found.put('acceptsInsurance', 'no', BELOW_HEADING);
  // Among plans it is one of them; alone, only what a plan may pay back is.
  const kept = paid.length > 0 ? named : named.filter((item) => /network/i.test(item));
  if (kept.length > 0) found.add('insurance', kept, BELOW_HEADING);
}

function parties(section: FieldName, items: readonly string[], whole: readonly string[], found: Found): void {
  const topics = items
    .map(plain)
    .filter((flat) => isTopic(flat) && !AGE.test(flat) && !PARTY.test(flat)).length;
  // "I work with: Anxiety, Grief" lists what, not whom.
  const [one = ''] = items;
  if (section === 'participants' && topics * 2 >= items.length && topics > 0 && !PARTY.test(plain(one))) {
    found.add(
      whole.length > FEW_TOPICS || found.has('specialties') ? 'issues' : 'specialties',
      whole,
      BELOW_HEADING,
    );
    return;
  }
  if (section === 'participants' && fieldOfItems(items, SHARE_OF_METHODS) === 'approaches') {
    found.add('approaches', whole, BELOW_HEADING);
    return;
  }
  const put = new Map<FieldName, string[]>();
  for (const item of items) {
    const flat = plain(item);
    if (ONLINE.test(flat) || IN_PERSON.test(flat)) readFormats(flat, found);
    else if (!SAYS_NONE.test(flat)) push(put, partyField(item, flat, section), item);
  }
  for (const [field, list] of put) found.add(field, list, BELOW_HEADING);
}

/** Ages, who comes together, or whom somebody stands by. */
function partyField(item: string, flat: string, section: FieldName): FieldName {
  if (AGE.test(flat)) return 'ages';
  if (PARTY.test(flat)) return 'participants';
  return section === 'participants' && isCommunity(item) ? 'communities' : section;
}

/** The ticks of a line: an item of a list, the chips in it, or what stands between its commas. */
export function tickItems(line: Line, alone: boolean): string[] {
  if (line.text.length > 3000) return [];
  const item = line.block.tag === 'li' && line.label === undefined;
  const chips =
    line.parts.length > 1 && (line.block.tag !== 'li' || areChips(line)) ? line.parts : [line.text];
  const split = chips.flatMap((part) =>
    item && chips.length === 1 && line.text.length < 80 && !(alone && isCommaList(part))
      ? [part]
      : part.split(/ ?[,;•·|✓✔]\s*(?![^(]*\))/),
  );
  const items = split
    .map((part, at) => (at === 0 ? part.replace(/^\p{L}+( \p{L}+){0,2}: (?=\p{L})/u, '') : part))
    .map((part) => part.replace(/^[\s–-]+/, '').replace(/(?<![\s.,:–-])[\s.,:–-]+$/, ''))
    .filter((part) => part.length > 1 && part.length <= MAX_TICK);
  // Sentences in between are no ticks.
  return items.filter((part) => part.split(' ').length < 11 && !CALL.test(plain(part)));
}

/** `<li><b>Focus</b> <a>Indecision</a> <a>Burnout</a>`: behind a label each of them begins as an item does. */
const areChips = ({ label, parts }: Line): boolean =>
  label !== undefined && parts.every((part) => /^\p{Lu}/u.test(part));

/** The items of a line that may be a list: each word or two of it by itself. */
export const itemsIn = (line: Line): string[] => tickItems(line, true).flatMap(joinedIn);

/** `BCBS NC, Medicaid (Trillium)` is one item of a page's list but two of its own. */
const isCommaList = (text: string) =>
  /[^,]{2},\s[^,]{2}/.test(text) && !/,\s+(and|or|und|et|y|o|ou)\s/i.test(text);
