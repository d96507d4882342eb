import type { Line } from './block.ts';
import type { Found } from './found.ts';

const UNDER_NUMBER_NAME = 'page: a number under its name';

const NPI = /\bNPI\b\D{0,14}(\d{10})(?!\d)/i;
/** A body's name may stand between: "BACP registration number 00123456", "Registered Member MBACP 123456". */
const REGISTER =
  /\b(?:registration|registered member|register(?: entry)?|reg(?=\.? ?(?:no\b|nr\b|#))|membership|registriernummer|mitgliedsnummer)\b\.?(?:\s+\p{Lu}[\p{L}-]{1,20}(?![\p{L}\d-])){0,2}(?:\s*(?:numbers?|no\.?|nr\.?|#))?(?:\s*[:#])?\s*(?:\p{Lu}[\p{L}-]{2,20}\s+)?(?:(?:student|registered|accredited)\s+)?(?:member(?:ship)?\s+)?(?:(?:no|nr)\.\s*)?([A-Z]{0,4}(?:\d{2})?[- ]?\d{4,12}|[A-Z]{2,4}-\d{2,3})(?![\d-])/iu;
/** "Col. nº M-31877", "Nº de colegiada: 12345", "N° ADELI : 290055123". */
const COLLEGE =
  /(?:\bcolegiad[oa]\b|\bcol(?:eg)?\.|\badeli\b|\brpps\b|\bLANR\b|\bHCPC\b|\bAHPRA\b|\bpermis\b|\bc[ée]d(?:ula|\.)(?: prof(?:esional|\.))?)(?:\s?(?:n[º°o.]{1,2}|núm\.?|number|no|:)){0,3}\s?([A-Z]{0,4}[- ]?\d[\d/-]{3,11})(?![\d/-])/iu;
const LICENCE_NUMBER =
  /\blicen[sc]e\b(?:\s*(?:numbers?|no\.?|#))?(?:\s*and state)?(?:\s*[:#])?\s*(.{0,30}\d{3}.{0,40})$/i;

/** Every one of them names what it is: hardly a line has to be looked at closer. */
const NUMBER_NAME =
  /\b(?:npi|m\.? ?[np]\.|lic(?:en[sc]e|\.)|reg(?:ist|\.)|member|mitglied|colegiad|col(?:eg)?\.|adeli|rpps|lanr|hcpc|ahpra|permis|permit|vis(?:a|um)|zsr|gln|matr[ií]cul|c[ée]d(?:ula|\.)|[A-Z]{2,6} ?#)/iu;
/** `No de permis`, `Visumnr.`, `ZSR-Nr.`: what a label calls the number of somebody's register. */
const NUMBER_LABEL =
  /permi[st]|\blic\b|licen[sc]e|visa|visum|zsr|gln|regist|mitglied|member|matr[ií]cul|college|colegi|tarjeta prof|c[ée]dula|commission|ordre|kammer|psychotherapeutenliste|psychotherapieliste/iu;
/** The first number, where a second body's stands behind it: `3302-125; SAC 15990-131`, `LPC.0098812 (CO)`. */
const ONLY_NUMBER =
  /^(?:#|[Nn][º°r]\.?|[Nn]o\.)?\s?([A-Z]{0,4}[-. ]?\d[\d./-]{2,12}\d|\d{2,3} \d{3})(?: \([A-Z]{2}\))?(?:[;,] .*)?$/u;
const OWN_LABEL = /^([^:\d]{2,60}):\s?(\S.*)$/;
/** `M.N. 48 512`: the national or the provincial register. */
const NATIONAL = /\bM\.? ?[NP]\.? ?(\d{2}[ .]?\d{3}|\d{4,6})\b/u;
/** `TX lic. 204417` */
const SHORT_LICENCE =
  /\b[Ll]ic\.(?: ?(?:[Nn]o|[Nn]r|[Nn][º°])\.?| ?#)?:? ?([A-Z]{0,4}[- ]?\d[\d.-]{2,10}\d)\b/u;
/** `LMFT #155507`: behind letters. */
const BEHIND_LETTERS = /(?:^|[\s,])[A-Z]{2,6} ?#\s?(\d[\d.-]{3,11}\d)/u;

/** `✓ CRPO 007714`: a body and a number, and nothing else. */
const BODY_AND_NUMBER =
  /^[✓✔☑]?\s?(?!(?:NSW|VIC|QLD|TAS|PLZ|ZIP|CP|TEL|FAX|MOB|SMS|BOX|POB|NPI|EIN|TAX|VAT|SIRET|SIREN|NIF|CIF|ICD|ROOM|SUITE)\b)[A-Z]{3,8}(?:-[A-Z]{1,2})?(?: (?:reg\.|no\.|nr\.))*[ :#]{1,2}([A-Z]{0,3}\d{4,8})$/u;

const LONGEST_BODY = 30;
/** What comes before a second body's. */
function bodyOf(printed: string) {
  const ends = [', ', '; '].map((sign) => printed.indexOf(sign)).filter((at) => at >= 0);
  const text = printed.slice(0, Math.min(printed.length, ...ends));
  const may = text.length <= LONGEST_BODY && '0123456789'.includes(text.at(-1) ?? ' ');
  return may ? BODY_AND_NUMBER.exec(text) : null;
}

/** Numbers that tell who someone is, where a line names what they are. Years and telephone numbers are none. */
export function numbersOf({ text: printed, label }: Line, found: Found): void {
  const text = label === undefined ? printed : `${label}: ${printed}`;
  if (text.length > 120 || !/\d{2}/.test(text)) return;
  const body = bodyOf(printed);
  const [, name = '', value = ''] =
    label !== undefined ? ['', label, printed] : printed.includes(':') ? (OWN_LABEL.exec(printed) ?? []) : [];
  const named = NUMBER_LABEL.test(name) ? ONLY_NUMBER.exec(value) : null;
  if (!body && !named && !NUMBER_NAME.test(text)) return;
  const npi = NPI.exec(text)?.[1];
  if (npi) found.put('npi', npi, UNDER_NUMBER_NAME);
  const register = (REGISTER.exec(text) ??
    COLLEGE.exec(text) ??
    body ??
    named ??
    BEHIND_LETTERS.exec(text) ??
    SHORT_LICENCE.exec(text) ??
    NATIONAL.exec(text))?.[1];
  if (register) found.put('registerNumber', register.trim(), UNDER_NUMBER_NAME);
  const licence = /\b(expires?|since|year|until|valid)\b/i.test(text)
    ? undefined
    : LICENCE_NUMBER.exec(text)?.[1];
  if (licence) found.put('licences', licence, UNDER_NUMBER_NAME);
}

/** `Psychotherapist (no. 01234)`: without the number in brackets at its end. */
export function withoutNumber(text: string): string {
  const at = text.lastIndexOf('(');
  const held = text.slice(at);
  return at > 0 && held.endsWith(')') && /\d{4}/.test(held) ? text.slice(0, at).trimEnd() : text;
}
