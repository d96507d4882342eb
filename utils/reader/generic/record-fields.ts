import { MOST_ITEMS } from '../../listing/limits.ts';
import type { FieldName } from '../../listing/listing.ts';
import { made, SIMPLE } from '../descriptor/values.ts';
import { UNTITLED } from './chips.ts';
import type { Found } from './found.ts';
import { tidy } from './prose.ts';
import { entriesOf, kindOf, type PlainRecord } from './records.ts';

/** Names of keys without their separators, and the field that they hold. The first that fits decides. */
const KEYS: readonly (readonly [FieldName, RegExp])[] = [
  [
    'statement',
    /^((personal)?statements?|bio(graphy|aboutyou)?|about(me|text|you)?|description|summary|introduction|profiletext|professionalstatement)$/,
  ],
  ['credentials', /^(credentials?|suffix(es)?|honorificsuffix|degrees?|postnominals?)$/],
  [
    'profession',
    /^(jobtitle|professions?|professionaltitle|occupation|healthrolewritein|providertype|role|license(type)?|specialization(name)?)$/,
  ],
  ['city', /^(addresslocality|city(name)?|town|locality)$/],
  ['region', /^(addressregion|regioncode|statecode|state|province|region)$/],
  ['postalCode', /^(postalcode|zip(code)?|postcode)$/],
  ['feeCouples', /^couples?(session)?(s)?(cost|fee|price|rate)?$/],
  [
    'feeIndividual',
    /^(individual(session)?(s)?(cost|fee|price|rate)?|(session)?(fee|price|cost|rate)|pricepersession|pricerange)$/,
  ],
  ['currency', /^(price)?currency(code)?$/],
  ['slidingScale', /^(has|offers|is)?slidingscale(available)?$/],
  [
    'online',
    /^(is|has|offers|does)?(online|virtual|telehealth|teletherapy|video(visits?|sessions?)?)(available)?$/,
  ],
  ['inPerson', /^(is|has|offers|does)?inperson(available)?$/],
  ['availability', /^(is|currently)?accept(s|ing)?(new)?(patients|clients|appointments)$/],
  [
    'insurance',
    /^(accepted)?(insurances?|insurance(plans|accepted|carriers|providers)|plans|payers|carriers|healthplannetworkid)(accepted)?$/,
  ],
  ['specialties', /^(top)?specialt(y|ies)$/],
  [
    'issues',
    /^(issues|concerns|focusareas?|expertise|conditions(treated)?|areasof(focus|expertise)|knowsabout)$/,
  ],
  [
    'approaches',
    /^(approach(es)?|modalities|(treatment|therapy)(approach(es)?|types|methods|modalities|orientations?)|typesoftherapy|therapies|methods|availableservice)$/,
  ],
  ['ages', /^(ages?(groups?|served)?|clientages?)$/],
  ['languages', /^((spoken)?languages?(spoken)?|knowslanguage)$/],
  ['pronouns', /^pronouns?$/],
  ['npi', /^npi(number)?$/],
  ['verified', /^(is)?verified$/],
  ['yearsInPractice', /^(years?(of|in)?(experience|practice))$/],
];
const LIST_FIELDS = new Set<FieldName>([
  'credentials',
  'insurance',
  'specialties',
  'issues',
  'approaches',
  'ages',
  'languages',
]);
const MAX_VALUES = 800;
/** In characters, markup included. */
const MAX_STATEMENT = 40_000;

/** Takes what a record says into a listing, where nothing of it was found before. */
export function readRecord(record: PlainRecord, found: Found, source: string): void {
  const raw = new Map<FieldName, unknown>();
  const left = { values: MAX_VALUES };
  gatherRaw(record, raw, 0, left);
  for (const [field, value] of raw) {
    if (LIST_FIELDS.has(field)) {
      const items = strings(value).filter(isWords);
      const several = items.length === 1 ? (items[0] ?? '').split(/(?<!\s)\s*[,;]\s*/) : items;
      if (field === 'specialties' || field === 'approaches') claim(several, found);
      if (several.length > 0)
        found.put(field === 'specialties' && several.length > 8 ? 'issues' : field, several, source);
      if (field === 'insurance' && several.length > 0) found.put('acceptsInsurance', 'yes', source);
    } else if (field === 'statement') statement(value, found, source);
    else if (field === 'feeIndividual' || field === 'feeCouples')
      fee(field, scalar(field, value, raw), found, source);
    else found.put(field, scalar(field, value, raw), source);
  }
}

/** Chips that no heading names are what the record says they are, where it has all of them. */
function claim(items: readonly string[], found: Found): void {
  const { listing } = found;
  for (const field of ['issues', 'specialties'] as const) {
    if (listing.sources[field] !== UNTITLED || !listing[field].every((item) => items.includes(item)))
      continue;
    listing[field] = [];
    delete listing.sources[field];
  }
}

/** `From $110` on the card, 110 to 150 in the record. */
function fee(field: 'feeIndividual' | 'feeCouples', value: unknown, found: Found, source: string): void {
  const [low, high] = found.listing[field] ?? [];
  const range = made(field, value, SIMPLE);
  if (range && low === high && range[0] === low && range[1] > low) found.replace(field, value, source);
  else found.put(field, value, source);
}

const knownKeys = new Map<string, FieldName | undefined>();
const MAX_KNOWN_KEYS = 5000;

/** The field that a key names. Records repeat their keys: each is looked at once. */
function fieldOfKey(key: string): FieldName | undefined {
  if (knownKeys.has(key)) return knownKeys.get(key);
  const short = key.replace(/[^a-z]/gi, '').toLowerCase();
  const field = KEYS.find(([, pattern]) => pattern.test(short))?.[0];
  if (knownKeys.size < MAX_KNOWN_KEYS) knownKeys.set(key, field);
  return field;
}

function gatherRaw(
  record: PlainRecord,
  raw: Map<FieldName, unknown>,
  depth: number,
  left: { values: number },
): void {
  for (const [key, value] of entriesOf(record)) {
    if (left.values <= 0) return;
    left.values -= 1;
    if (value === null || value === undefined || value === '' || kindOf(key).others) continue;
    const field = fieldOfKey(key);
    const nested = typeof value === 'object' && !Array.isArray(value);
    const amounts =
      nested && (field === 'feeIndividual' || field === 'feeCouples') ? amountsOfRecord(value) : '';
    if (field && amounts && !raw.has(field)) raw.set(field, amounts);
    else if (field && (!nested || field === 'statement') && !raw.has(field)) {
      const list = Array.isArray(value) ? value.length > 0 : true;
      if (list) raw.set(field, value);
    } else if (nested && depth < 3) gatherRaw(value as PlainRecord, raw, depth + 1, left);
    else if (Array.isArray(value) && depth < 2 && /(location|office|address)/i.test(key)) {
      const [first] = value;
      if (first !== null && typeof first === 'object' && !Array.isArray(first))
        gatherRaw(first, raw, depth + 1, left);
    }
  }
}

/** `{ min: 110, max: 150 }`: the ends of a price. */
const amountsOfRecord = (value: object): string =>
  entriesOf(value as PlainRecord)
    .filter(([key, item]) => /^(min|max|from|to|low|high|amount|price|value)/i.test(key) && Number(item) > 0)
    .map(([, item]) => String(item))
    .slice(0, 2)
    .join(' - ');

function scalar(field: FieldName, value: unknown, raw: ReadonlyMap<FieldName, unknown>): unknown {
  const text = typeof value === 'string' ? value.trim() : value;
  switch (field) {
    case 'online':
    case 'inPerson': {
      if (yes(text)) return 'yes';
      // A bare no is how records keep what was never asked; beside a yes it was.
      return text === false && yes(raw.get(field === 'online' ? 'inPerson' : 'online')) ? 'no' : undefined;
    }
    case 'slidingScale':
    case 'verified':
      return yes(text) ? 'yes' : undefined;
    case 'availability':
      if (yes(text)) return 'accepting';
      if (text === false || /^(no|closed|not_?accepting)$/i.test(String(text))) return 'closed';
      return /wait/i.test(String(text)) ? 'waitlist' : undefined;
    case 'profession':
    case 'city':
    case 'region':
    case 'pronouns':
      return typeof text === 'string' && text.length < 100 && isWords(text)
        ? text
        : strings(value).find(isWords);
    default:
      if (!Array.isArray(value)) return text;
      return value.every((item) => typeof item === 'number') ? value.join(' - ') : strings(value)[0];
  }
}

const yes = (value: unknown) => value === true || /^(yes|true|accepting)$/i.test(String(value));

/** Codes and keys of translations are not words: `SOCIAL_WORK`, `HealthRoles.OTHER`. */
const isWords = (text: string) =>
  text !== '' &&
  !/^[A-Za-z]+\.[A-Z_]+$|^[A-Z]+_[A-Z_]+$|^[0-9a-f-]{24,}$|^https?:/.test(text) &&
  !/[<>{}]/.test(text);

/** The strings in a list of strings or of records with a label. */
function strings(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, MOST_ITEMS) : [value];
  return list.flatMap((item) => {
    if (typeof item === 'string') return [item.trim()];
    if (item === null || typeof item !== 'object' || Array.isArray(item)) return [];
    // A plan that is kept with a no beside it is none.
    if (
      entriesOf(item).some(
        ([key, said]) => said === false && /^(is)?(in_?network|accepted|active)$/i.test(key),
      )
    )
      return [];
    const label = entriesOf(item).find(
      ([key, text]) => /^(name|label|title|displayName|text|value)$/.test(key) && typeof text === 'string',
    );
    return label ? [String(label[1]).trim()] : [];
  });
}

function statement(value: unknown, found: Found, source: string): void {
  const first = Array.isArray(value) && typeof value[0] !== 'string' ? value[0] : value;
  const parts: string[] = [];
  if (typeof first === 'string') parts.push(first);
  else if (Array.isArray(first)) parts.push(...first.filter((item) => typeof item === 'string'));
  else if (first !== null && typeof first === 'object') {
    parts.push(
      ...entriesOf(first)
        .filter(
          ([key, item]) =>
            typeof item === 'string' &&
            // By the languages that it is written in.
            /paragraph|text|body|content|about|value|^[a-z]{2}([-_][a-z]{2})?$/i.test(key),
        )
        .map(([, item]) => String(item)),
    );
  }
  const text = tidy(
    parts
      .map((part) => part.trim())
      .filter(Boolean)
      .join(' ')
      .slice(0, MAX_STATEMENT)
      .replace(/<[^<>]*>/g, ' ')
      .replace(/\s+/g, ' '),
  );
  if (text.length < 40) return;
  const said = found.listing.statement;
  // The card shows the beginning; the record holds the whole.
  const begins = said
    .replace(/(\.{3}|…)$/, '')
    .trim()
    .slice(0, 60);
  if (!said) found.put('statement', text, source);
  else if (text.length > said.length && begins.length > 30 && text.startsWith(begins))
    found.replace('statement', text, source);
}
