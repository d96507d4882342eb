import { elementsIn, type Line, textBare } from './block.ts';
import type { Found } from './found.ts';
import { PLACES } from './name.ts';
import { plain } from './plain.ts';
import * as words from './words.ts';

const US =
  /^(?:.*?\b\d+[^,]*,\s*)?([\p{Lu}][\p{L}.'’ -]{1,38}?),\s*(?:([A-Z]{2})|([\p{Lu}][\p{L} ]{3,20}?))?\s*,?\s*(\d{5}|[A-Z]\d[A-Z] ?\d[A-Z]\d)?(?:-\d{4})?$/u;
const NO_COMMA =
  /^(?:.*,\s*)?([\p{Lu}][\p{L}.'’ -]{1,38}?),?\s+([A-Z]{2}),?\s+(\d{5}|[A-Z]\d[A-Z](?: ?\d[A-Z]\d)?)$/u;
const ZIP_FIRST = /(?:^|[,·|]\s*|\s)(?:[A-Z]{1,2}-)?(\d{4,5})\s+(\p{Lu}[\p{L}.'’ -]{1,38})$/u;
const UK =
  /^(?:.*,\s*)?(\p{Lu}[\p{L}'’ -]{1,38}?),?\s+([A-Z]{1,2}\d[A-Z\d]?(?:\s?\d[A-Z]{2}|\s\d)?)(?:\s?\(.*)?$/u;

/** `Rimouski (Bas-Saint-Laurent) G5L`: the region in brackets, before a code. */
const BRACKETED =
  /^(?:.*,\s*)?(\p{Lu}[\p{L}.'’ -]{1,38}?)\s?\((\p{Lu}[\p{L}.'’ -]{1,38})\),?\s([A-Z]\d[A-Z](?: ?\d[A-Z]\d)?|\d{4,5})$/u;

/** A line that is a place, or holds one apart: `Fernhill, OR 97991`, `10115 Berlin`, `Leeds LS1`. */
export function readPlace(line: Line, found: Found, announced = false): void {
  const marked =
    announced ||
    line.block.tag === 'address' ||
    / (address|addresses|locations?|city|place|where|area|ort|adresse|ville|direccion|locality) /.test(
      marksAround(line),
    );
  const pieces = line.text.split(/ ?[·|•]\s*| [-–—] /);
  const candidates = new Set([
    line.text,
    ...(line.parts.length > 1 ? line.parts : []),
    ...pieces,
    ...(/\d{4,5} \p{Lu}/u.test(line.text) ? line.text.split(', ') : []),
  ]);
  for (const text of candidates) if (!found.has('city') && text.length < 90) placeIn(text, marked, found);
  // `Markkleeberg | Warteliste`: what the page itself marks as the town.
  for (const at of line.parts.length > 1 ? elementsIn(line.block) : []) {
    if (MARKED_TOWN.test(at.marks) && !found.has('city')) bareTown(textBare(at), found);
    if (REGION.test(at.marks) && found.has('city')) found.put('region', textBare(at), MARKED_PLACE);
    if (CODE.test(at.marks) && found.has('city')) found.put('postalCode', textBare(at), MARKED_PLACE);
  }
}

const MARKED_TOWN = / (city|town|ort|stadt|wohnort|ville|localidad|ciudad|locality|location|standort|lieu) /;

const REGION =
  / (region|province|state|county|administrative area|bundesland|canton|kanton|departement|provincia|estado) /;
const CODE = / (postal ?code|postcode|zip( code)?|plz|code postal|codigo postal|cp) /;
const MARKED_PLACE = 'page: a line that is a place';

const TOWN = /^(city|town|area|ort|stadt|wohnort|ville|localidad|ciudad|poblacion)$/;
/** Under these a town may stand, where nothing else does. */
const SPOT =
  /^((office |practice )?locations?|based in|standort|praxisort|lieu|ubicacion|municipio|commune)$/;
/** Where nobody has a room, or everybody. */
const NO_TOWN =
  /\b(phone|telephone?|telefon\w*|any(where)?|all|multiple|various|several|remote|state ?wide|nation ?wide|worldwide|tout|toute|partout|todo|toda|bundesweit|uberall|directions?|map|karte|plan|mapa)\b/;
const ONE_PLACE = /^\p{Lu}[\p{L}.'’ -]{1,38}$/u;

/** What the page itself calls a town needs no postal code to be one. */
export function town(text: string, label: string, found: Found, alone: boolean): void {
  if (!found.has('city') && (TOWN.test(plain(label)) || (alone && SPOT.test(plain(label)))))
    bareTown(text, found);
}

/** What stands where the others of a list have their place. */
export function placed(line: Line, found: Found): void {
  readPlace(line, found, true);
  if (!found.has('city')) bareTown(line.text, found);
}

function bareTown(printed: string, found: Found): void {
  const text = printed.replace(/ ?\([^()]*\)$/, '');
  const flat = plain(text);
  if (!ONE_PLACE.test(text) || text.split(' ').length > 5 || PLACES.has(flat)) return;
  if (words.PROFESSION.test(flat) || words.ONLINE.test(flat) || words.IN_PERSON.test(flat)) return;
  if (!NO_TOWN.test(flat)) found.put('city', text, 'page: a line that is a place');
}

const AND_ONLINE =
  /,? (?:and|&|or|und|u\.|oder|et|y|\+|\/) (?:(?:by |par |per |via |in )?(?:online|video|visio|remote|telehealth|en ligne|en línea))$/i;

function placeIn(printed: string, marked: boolean, found: Found): void {
  const text = printed
    .replace(/^(location|located in|office|in|near|ort)\s*:\s*/i, '')
    .replace(
      /^(in[- ]person|in[- ]office|office|located|based|praxis|presencial|en cabinet) (in|at|near|en|à|a) /i,
      '',
    )
    .replace(/ ?\(([^()]*)\)$/, (_held, inside: string) => (isRegion(inside) ? `, ${inside}` : ''))
    .replace(AND_ONLINE, '')
    .replace(/^[^\p{L}\p{N}]+|(?<![\s·|•,-])[\s·|•,-]+$/gu, '');
  if (/[?!@]|https?:/.test(text)) return;
  const flat = plain(text);
  if (words.PROFESSION.test(flat) || words.ONLINE.test(flat) || words.IN_PERSON.test(flat)) return;
  const us = US.exec(text);
  // Two capitals after a comma may be letters after a name.
  if (us && (us[4] || (us[2] && (marked || STATES.test(us[2]))) || (us[3] && marked))) {
    // `Leipzig, Südvorstadt`: a part of a town is no region.
    const region =
      us[4] || PLACES.has(plain(us[3] ?? '')) || COUNTY.test(plain(us[3] ?? '')) ? us[3] : undefined;
    put(us[1], us[2] ?? region, us[4]);
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
  const first = ZIP_FIRST.exec(text);
  const uk = UK.exec(text);
  if (first && !STREET.test(flat) && (marked || first[1]?.length === 5 || TOWN_ALONE.test(text)))
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
    // Who is met there and online is met there.
    if (AND_ONLINE.test(printed)) found.put('inPerson', 'yes', source);
    found.put('city', city, source);
    found.put('region', region, source);
    found.put('postalCode', code, source);
  }
}

/** `8010 Graz`, and no year before a word. */
const TOWN_ALONE = /^(?!19|20)\d{4} \p{Lu}[\p{L}.'’-]+$/u;
const isRegion = (text: string): boolean => STATES.test(text) || PLACES.has(plain(text));

/** `2917 Larkmoor Ave, Suite 3`: the number of a house. */
const STREET =
  /^\d+ (.* )?(ave(nue)?|st(reet)?|rd|road|lane|blvd|drive|dr|way|suite|court|ct|place|pl|circle|terrace|parkway|pkwy|highway|hwy|square|trail)\b/;
const COUNTY =
  /^((east|west|north|south|greater) )?(\w+shire|cumbria|kent|surrey|sussex|essex|norfolk|suffolk|devon|cornwall|dorset|somerset|(county )?durham|northumberland|merseyside|manchester|midlands|tyne and wear|rutland|county \w+)$/;
const STATES =
  /^(A[BKLRZ]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJLMSTVY]|O[HKNR]|P[AER]|QC|RI|S[CDK]|T[NX]|UT|V[AT]|W[AIVY])$/;

/** The marks of a line's block and of what stands around and in it. */
export function marksAround(line: Line): string {
  let marks = line.block.marks;
  for (const child of elementsIn(line.block)) marks += child.marks;
  return `${marks}${line.block.parent?.marks ?? ''}`;
}
