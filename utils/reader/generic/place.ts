import type { Line } from './block.ts';
import { Found } from './found.ts';
import { CALLED_CODE, isMarkedPlace, markedPlace } from './marked-place.ts';
import { isCredential, PLACES } from './name.ts';
import { plain } from './plain.ts';
import * as words from './words.ts';

const US =
  /^(?:.*?\b\d+[^,]*,\s*)?([\p{Lu}][\p{L}.'’ -]{1,38}?),\s*(?:([A-Z]{2})|([\p{Lu}][\p{L} ]{3,20}?))?\s*,?\s*(\d{5}|[A-Z]\d[A-Z] ?\d[A-Z]\d)?(?:-\d{4})?$/u;
const NO_COMMA =
  /^(?:.*,\s*)?([\p{Lu}][\p{L}.'’ -]{1,38}?),?\s+([A-Z]{2,3}),?\s+(\d{4,5}|[A-Z]\d[A-Z](?: ?\d[A-Z]\d)?)$/u;
/** `2502 Biel/Bienne`: a town may have two names. */
const ZIP_FIRST = /(?:^|[,·|]\s*|\s)(?:[A-Z]{1,2}-)?(\d{4,5})\s+(\p{Lu}[\p{L}.'’/ -]{1,58})$/u;
/** `Ponsonby, Auckland 1011`, where the page calls it a place: what stands first, without a house's number. */
const ZIP_LAST =
  /^(?:(?:[^,]*,)*[^,\d]*\d[^,]*,\s*)?(?!Room|Suite|Level|Floor|Unit|Studio|Since|Box)(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|la|am|on|upon|of)){0,4})(?:,\s*\p{Lu}[\p{L}.'’ -]{1,38})?\s(\d{4})$/u;
const UK =
  /^(?:.*,\s*)?(\p{Lu}[\p{L}'’ -]{1,38}?),?\s+([A-Z]{1,2}\d[A-Z\d]?(?:\s?\d[A-Z]{2}|\s\d)?)(?:\s?\(.*)?$/u;
/** `Killaloe, Co. Clare V94 HH82`: an Irish county, with its code or without. */
const IRISH =
  /^(?:.*,\s*)?(?!Co\.? |County )(\p{Lu}[\p{L}.'’ -]{1,38}?)(?:,\s*(C(?:o\.?|ounty) \p{Lu}\p{Ll}+))?,?(?:\s+([AC-FHKNPRTV-Y]\d[\dW] [A-Z\d]{4}))?$/u;

/** `Rimouski (Bas-Saint-Laurent) G5L`: the region in brackets, before a code. */
const BRACKETED =
  /^(?:.*,\s*)?(\p{Lu}[\p{L}.'’ -]{1,38}?)\s?\((\p{Lu}[\p{L}.'’ -]{1,38})\),?\s([A-Z]\d[A-Z](?: ?\d[A-Z]\d)?|\d{4,5})$/u;

/** A line that is a place, or holds one apart: `Fernhill, OR 97991`, `10115 Berlin`, `Leeds LS1`. */
export function readPlace(line: Line, found: Found, announced = false): void {
  const marked = announced || isMarkedPlace(line);
  readMarked(line, found);
  const pieces = line.text.split(/ ?[·|•]\s*| [-–—] /);
  const candidates = new Set([
    line.text,
    ...(line.parts.length > 1 ? line.parts : []),
    ...pieces,
    ...(/\d{4,5} \p{Lu}/u.test(line.text) ? line.text.split(', ') : []),
  ]);
  const short = [...candidates].filter((text) => text.length < 90);
  for (const text of short) if (!found.has('city')) placeIn(text, marked, found);
  if (found.has('city') && !found.has('postalCode')) complete(short, found);
}

/** `Bath BA1 9ZZ`, where a town was told before without its code. */
function complete(texts: readonly string[], found: Found): void {
  for (const text of texts) {
    const again = new Found('');
    if (/\d/.test(text)) placeIn(text, true, again);
    const { city, region, postalCode } = again.listing;
    if (plain(city) !== plain(found.listing.city)) continue;
    found.put('region', region, MARKED_PLACE);
    found.put('postalCode', postalCode, MARKED_PLACE);
  }
}

/** What the page itself marks as the town, and what it marks as its region and code. */
function readMarked(line: Line, found: Found): void {
  const { town: own, region, code } = markedPlace(line);
  if (own !== '' && !found.has('city')) bareTown(own, found);
  if (!found.has('city')) return;
  // Alone it may be a state of another kind.
  if (own !== '' && region !== '') found.put('region', region, MARKED_PLACE);
  if (/\d/.test(code)) found.put('postalCode', code, MARKED_PLACE);
}

const MARKED_PLACE = 'page: a line that is a place';

const TOWN = /^(city|town|area|ort|stadt|wohnort|ville|localidad|ciudad|poblacion)$/;
/** Under these a town may stand, where nothing else does. */
const SPOT =
  /^((office |practice )?locations?|based in|standort|praxisort|lieu|ubicacion|municipio|commune)$/;
/** Where nobody has a room, or everybody. */
const NO_TOWN =
  /\b(phone|telephone?|telefon\w*|any(where)?|all|multiple|various|several|remote|state ?wide|nation ?wide|worldwide|tout|toute|partout|todo|toda|bundesweit|uberall|directions?|map|karte|plan|mapa)\b/;
const ONE_PLACE = /^\p{Lu}[\p{L}.'’ -]{1,38}(?: \/ \p{Lu}[\p{L}.'’ -]{1,30})?$/u;

/** What the page itself calls a town needs no postal code to be one. */
export function town(text: string, label: string, found: Found, alone: boolean): void {
  if (!found.has('city') && (TOWN.test(plain(label)) || (alone && SPOT.test(plain(label)))))
    bareTown(text, found);
}

/** What stands where the others of a list have their place. */
export function placed(line: Line, found: Found): void {
  readPlace(line, found, true);
  if (found.has('city')) return;
  const text = line.text.replace(AND_ONLINE, '').replace(BESIDE_TOWN, '');
  if (text !== line.text) readPlace({ ...line, text, parts: [text] }, found, true);
  if (!found.has('city')) bareTown(text, found);
  if (!found.has('city')) bareTown(townAlone(text) ?? '', found);
  if (found.has('city') && AND_ONLINE.test(line.text)) found.put('inPerson', 'yes', MARKED_PLACE);
  // `4 Loom Yard, Frome • Map`: the town ends an address.
  if (/\d/.test(text)) for (const piece of text.split(/ ?[,•·|]\s*/).reverse()) bareTown(piece, found);
}

/** What may be the town of a line, its part of the town or its region left out; `null` where it is no such line. */
export function townAlone(printed: string): string | null {
  const text = printed.replace(AND_ONLINE, '').replace(BESIDE_TOWN, '');
  const [town = ''] = text.split(/, (?=\p{Lu})/u);
  return ONE_PLACE.test(town) && town.split(' ').length < 5 && text.length < LONGEST_TOWN ? town : null;
}

const LONGEST_TOWN = 50;

/** `Burlington office + telehealth`, `Oakland, CA (Fruitvale) + online`: what is said of a room in a town. */
const BESIDE_TOWN =
  /(?: (?:office|rooms?|studio|clinic|praxis|cabinet|consultorio|despacho)\b| ?[+(;]| [–—] | and (?=online|tele|video))[\s\S]*$/i;

/** What the page calls a region or a postal code. */
export function partOfPlace(text: string, label: string, found: Found): void {
  const flat = plain(label);
  if (REGION_LABEL.test(flat) && /^\p{Lu}[\p{L}.'’ -]{1,30}$/u.test(text))
    found.put('region', text, MARKED_PLACE);
  if (CALLED_CODE.test(` ${flat} `) && /^(?=\S*\d)[A-Z\d]{3,5}(?:[ -]?[A-Z\d]{3,4})?$/.test(text))
    found.put('postalCode', text, MARKED_PLACE);
}

const REGION_LABEL =
  /^(kt|kanton|canton|cantone|state|province|provinz|provincia|bundesland|county|departamento|region)$/;

function bareTown(printed: string, found: Found): void {
  const text = printed.replace(/ ?\([^()]*\)$/, '');
  const flat = plain(text);
  if (!ONE_PLACE.test(text) || text.split(' ').length > 5 || PLACES.has(flat) || isCredential(text)) return;
  if (words.PROFESSION.test(flat) || words.ONLINE.test(flat) || words.IN_PERSON.test(flat)) return;
  if (!NO_TOWN.test(flat) && !ALLOWED.test(flat)) found.put('city', text, 'page: a line that is a place');
}

const AND_ONLINE =
  /,? (?:and|&|or|und|u\.|oder|et|y|\+|\/) (?:(?:by |par |per |via |in )?(?:online|video|visio|remote|telehealth|en ligne|en línea))$/i;

/** `Lannion (22300)`, as others write it: `22300 Lannion`. */
const CODE_BEHIND = /^(\p{Lu}[\p{L}.'’ -]{1,38}) \((\d{5})\)$/u;
/** `Kansas » Lawrence`: from the wider to the narrower. */
const WAY_DOWN = /^(\p{Lu}[\p{L} ]{2,30}?) ?[»›>] ?(\p{Lu}[\p{L}.'’ -]{1,38})$/u;

function placeIn(printed: string, marked: boolean, found: Found): void {
  const text = printed
    .replace(CODE_BEHIND, '$2 $1')
    .replace(WAY_DOWN, (way, wide: string, town: string) => (isRegion(wide) ? `${town}, ${wide}` : way))
    .replace(/^(location|located in|office|in|near|ort)\s*:\s*/i, '')
    .replace(
      /^(in[- ]person|in[- ]office|office|located|based|praxis|presencial|en cabinet) (in|at|near|en|à|a) /i,
      '',
    )
    // A note behind the code, a part of the town before its region.
    .replace(/(\s(?:\d{4,5}|[A-Z]\d[A-Z] ?\d[A-Z]\d))(?:\. | \()[\s\S]*$/, '$1')
    .replace(/ \([^()]*\)(?=,)/, '')
    .replace(/ ?\(([^()]*)\)$/, (_held, inside: string) => (isRegion(inside) ? `, ${inside}` : ''))
    .replace(AND_ONLINE, '')
    .replace(/^[^\p{L}\p{N}]+|(?<![\s·|•,-])[\s·|•,-]+$/gu, '');
  if (/[?!@]|https?:/.test(text)) return;
  const flat = plain(text);
  if (words.PROFESSION.test(flat) || words.ONLINE.test(flat) || words.IN_PERSON.test(flat)) return;
  if (ALLOWED.test(flat)) return;
  const us = US.exec(text);
  // Two capitals after a comma may be letters after a name.
  if (us && (us[4] || (us[2] && (marked || STATES.test(us[2]))) || (us[3] && marked))) {
    // `Leipzig, Südvorstadt`: a part of a town is no region.
    const region =
      us[4] || PLACES.has(plain(us[3] ?? '')) || COUNTY.test(plain(us[3] ?? '')) ? us[3] : undefined;
    put(us[1], us[2] ?? region, us[4]);
    return;
  }
  const irish = IRISH.exec(text);
  if (irish?.[2] || irish?.[3]) {
    put(irish[1], irish[2], irish[3]);
    return;
  }
  const bracketed = BRACKETED.exec(text);
  if (bracketed) {
    put(bracketed[1], bracketed[2], bracketed[3]);
    return;
  }
  const bare = NO_COMMA.exec(text);
  if (bare?.[2] && STATES.test(bare[2])) {
    put(bare[1], bare[2], bare[3]);
    return;
  }
  const last = marked && !STREET.test(flat) ? ZIP_LAST.exec(text) : null;
  if (last) {
    put(last[1], undefined, last[2]);
    return;
  }
  const first = ZIP_FIRST.exec(text);
  const uk = UK.exec(text);
  if (
    first &&
    !STREET.test(flat) &&
    !STREET.test(plain(first[0].replace(/^\P{N}+/u, ''))) &&
    (marked || first[1]?.length === 5 || TOWN_ALONE.test(text))
  )
    put(first[2], undefined, first[1]);
  else if (uk && (marked || /\s\d[A-Z]{2}|^\p{Lu}[\p{L}'’-]+ (?!AD|BC)[A-Z]{2}\d{1,2}$/u.test(text)))
    putBritish(text, uk[1] ?? '', uk[2]);

  /** `Kendal, Cumbria LA9 4QG`: the county stands between. */
  function putBritish(whole: string, last: string, code: string | undefined): void {
    const parts = whole.split(/,\s?/);
    const at = parts.findIndex((part) => part.startsWith(last));
    const before = parts[at - 1] ?? '';
    if (COUNTY.test(plain(last)) && ONE_PLACE.test(before)) put(before, last, code);
    else put(last, undefined, code);
  }

  function put(city: string | undefined, region: string | undefined, code: string | undefined): void {
    const source = MARKED_PLACE;
    // `TX, OK`: two states; a box is no town.
    if (STATES.test(city ?? '') || /^(po|p o) box\b/.test(plain(city ?? ''))) return;
    // Who is met there and online is met there.
    if (AND_ONLINE.test(printed)) found.put('inPerson', 'yes', source);
    found.put('city', city, source);
    found.put('region', region, source);
    found.put('postalCode', code, source);
  }
}

/** `Licensed in TX, NM`: where somebody may work, and no town. */
const ALLOWED = /^(licen[sc]ed|registered|serving|available|zugelassen)\b/;
/** `8010 Graz`, and no year before a word. */
const TOWN_ALONE = /^(?!19|20)\d{4} \p{Lu}[\p{L}.'’-]+(?: ?\/ ?\p{Lu}[\p{L}.'’-]+)?$/u;
/** `TX`: a state by its letters. */
export const isStateName = (text: string): boolean => STATES.test(text);
const isRegion = (text: string): boolean => isStateName(text) || PLACES.has(plain(text));

/** `2917 Larkmoor Ave, Suite 3`: the number of a house. */
const STREET =
  /^\d+ (.* )?(row|mews|close|walk|steps|loop|crescent|hill|broadway|alley|plaza|path|ave(nue)?|st(reet)?|rd|road|lane|blvd|drive|dr|way|suite|court|ct|place|pl|circle|terrace|parkway|pkwy|highway|hwy|square|trail)\b/;
const COUNTY =
  /^((east|west|north|south|greater) )?(\w+shire|cumbria|kent|surrey|sussex|essex|norfolk|suffolk|devon|cornwall|dorset|somerset|(county )?durham|northumberland|merseyside|manchester|midlands|tyne and wear|rutland|county \w+)$/;
const STATES =
  /^(A[BKLRZ]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJLMSTVY]|O[HKNR]|P[AER]|QC|RI|S[CDK]|T[NX]|UT|V[AT]|W[AIVY]|NSW|VIC|QLD|TAS|ACT|SA|NT)$/;
