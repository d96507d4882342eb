import { sectionOf } from './headings.ts';
import { folded, plain } from './plain.ts';
import { CALL, FIELD, IN_PERSON, ONLINE, PROFESSION, PRONOUNS } from './words.ts';

/** A name as printed, taken apart. */
export interface NameParts {
  name: string;
  credentials: string[];
  pronouns: string;
}

/** Letters after a name: PhD, LMFT, M.A., LCSW-R. Two capitals at least in each of up to three. */
const LETTERS =
  /^(?=(?:[^A-Z]*[A-Z]){2})[A-Z][A-Za-z]{0,13}\.?(?:(?:\.[A-Za-z0-9]{1,8}|[-/](?!\d{4}|0\d)[A-Za-z0-9]{1,6})\.?){0,4}$/;
/** `D. Psy.`, `Dip. Couns.`: two words cut short. */
const CUT_SHORT = /^\p{Lu}\p{L}{0,4}\. ?\p{Lu}\p{L}{1,6}\.$/u;
const GERMAN = /^(Dipl|Mag|B|M)\.?[- ]?(Psych|Päd|Soz|Sc|A|Ed)\w*\.?([- ]?\w{1,5}\.?)?( \(\w+\.?\))?$/;
const DIPLOMA =
  /^((PG|Adv|Post|Grad|Higher)\.? ?)?(Dip|Cert)(loma|ificate)?\.?( [A-Z]\w{1,12}){0,3}$|^(MA|MSc|BA|BSc|MEd|HDip)( [A-Z]\w{1,15}){1,3}$|^(Master|Bachelor|Doctor)s? (of|in) [A-Z]\w+( \w+){0,3}$|^[A-Z]{2,6} Level \d$/;
/** `lic. phil.`, `Dr. med.`, `dipl. Psych. FH` */
const ACADEMIC =
  /^(lic|dipl|Dipl|Dr|Mag)\. ?(phil|med|rer|psych|Psych|sc|theol|iur)\.?( (nat|psych|univ)\.)?( [A-Z]{2,4})?$/;
const NOT_LETTERS =
  /^(LLC|PLLC|LLP|PC|Inc|GmbH|LTD|Ltd|PA|USA?|UK|EMDR|CBT|DBT|ACT|EFT|IFS|OCD|PTSD|ADHD|LGBTQ\w*|TX|NY|CA|McC\w+|(Mc|Mac|De|Di|La|Le|Du)[A-Z][a-z]+)\.?$/;

/** Letters of those who treat, without their dots: a doctorate alone is anybody's. */
const CLINICAL =
  /^(psyd|lcsw\w*|licsw|lmsw|lgsw|lsw|lisw\w*|msw|rsw|lmft\w*|mft|lpcc?\w*|lpc|lcpc|lmhc\w*|lcmhc\w*|lmhp|lac|ladc|lcadc|casac\w*|cadc\w*|amft|apcc|acsw|cswa?|nccc?|ncc|bcba|pmhnp\w*|psychnp|rp|crpo|rcc|ccc|mbacp|ukcp|bacp|bps|hcpc|babcp|ncps|bpc|bpsych\w*|mpsych\w*|dclinpsych\w*|clinpsyd|cpsychol|rpsych|reg psych|dipl psych|hp psych|abpp|catc|rdt|atr\w*|mtbc|sep|cst|lp|llp|lcp|lep|ccs|cgp|cdp|crc|lcdc\w*|ma lpc|pmhcns\w*|lcat\w*|limhp|limft|licdc\w*|heilprg|mncps|mncp|cosrt)$/;

const flatLetters = (text: string) => plain(text).replace(/(?<=\b\w) (?=\w\b)/g, '');

/** What a body says of its member: `MBACP (Accred)`, `UKCP Reg.` */
const STANDING = / \(?(Acc|Hons|Reg|Qualif|Cand|Prov|Sup|Snr|Senior)\w*\.?( \w{2,12}\.?)?\)?$/i;

/** `DPsych (Clin)`, `Dip Couns (Stirling)`: the branch of what was learned, or where. */
const BRANCH = / \(\p{Lu}\p{L}{0,14}\.?( \p{Lu}\p{L}{1,14})?\)$/u;
const TRAINEE_LETTERS = /[ -](Associate|Intern)$/i;
/** `LPC-S`, `LCSW-R`, `LPC-MHSP`: what a state adds to letters. */
const GRADE = /-[A-Z]{1,4}$/;

/** Whether letters are of those who treat. */
export const isClinical = (letters: string): boolean =>
  [letters, letters.replace(GRADE, '')].some((text) =>
    CLINICAL.test(flatLetters(text.replace(STANDING, '').replace(TRAINEE_LETTERS, ''))),
  );

/** `ADA FENN`: a name in capitals has vowels where letters stand for words. */
const SHOUTED_NAME = /^(?=\p{Lu}*[AEIOUYÀ-Ý]\p{Lu}*[AEIOUYÀ-Ý])\p{Lu}{4,}$/u;
const DEGREE = /^(BA|BSC|MA|MSC|PG|DIP|CERT|HONS|MED|PHD)$/;

/** `Vasseur-Roy`: two names, where letters would have capitals or be shorter. */
const DOUBLE_NAME = /^\p{Lu}[\p{Ll}'’]{2,}(-\p{Lu}[\p{Ll}'’]{2,})+$/u;

function isShouted(words: readonly string[]): boolean {
  return (
    words.some((word) => SHOUTED_NAME.test(word)) &&
    words.every((word) => /^\p{Lu}[\p{Lu}'’.-]+$/u.test(word) && !DEGREE.test(word) && !isClinical(word))
  );
}

export function isCredential(text: string): boolean {
  // `Ph. D.` is `Ph.D.`
  const whole = folded(text)
    .replace(TRAINEE_LETTERS, '')
    .replace(STANDING, '')
    .replace(BRANCH, '')
    .replace(/(?<=\w\.) (?=\p{Lu}\.)/gu, '');
  if (GERMAN.test(whole) || DIPLOMA.test(whole) || ACADEMIC.test(whole) || CUT_SHORT.test(whole)) return true;
  const words = whole.split(' ');
  if (words.some((word) => DOUBLE_NAME.test(word))) return false;
  if (words.length > 1 && isShouted(words)) return false;
  return (
    words.length < 4 &&
    words.every(
      (word, at) => (LETTERS.test(word) && !NOT_LETTERS.test(word)) || (at > 0 && /^[IVX]{1,3}$/.test(word)),
    )
  );
}

/** `Continue reading Ada Fenn →`, `Ada Fenn #`: a link that says where it leads, or that leads here. */
const OPENS = /^(?:Continue reading|Read more about|More about) (?=\p{Lu})|(?<!\s)\s*[→»›#¶]$/gu;

/** `Ada Fenn (elle)`: one word in brackets. */
const ONE_PRONOUN =
  /\((she|he|they|elle|il|iel|ella|él|sie|er|dey|xier|\p{L}{1,5} ?\/ ?(?:she|he|they|her|him|them))\)/iu;

/** A first name in capitals, with an initial behind it or not. */
const isGiven = (text: string): boolean =>
  /^\p{Lu}[\p{Lu}'’-]{2,}( \p{Lu}\.?)?$/u.test(text) && /[AEIOUYÀ-Ý]/.test(text) && !isClinical(text);

/** `Ada Fenn, PhD, LMFT (she/her)` as its parts. What is no credential stays in the name. */
export function takeApart(printed: string): NameParts {
  const alone = ONE_PRONOUN.exec(printed)?.[1]?.replace(/ /g, '') ?? '';
  const pronouns = (/[/,]/.test(printed) && PRONOUNS.exec(printed)?.[1]?.replace(/\s+/g, '')) || alone;
  let name = withoutMotto(
    folded(
      printed
        .replace(OPENS, '')
        .replace(PRONOUNS, ' ')
        .replace(ONE_PRONOUN, ' ')
        .replace(/[([{]\s*[)\]}]/g, ' ')
        .replace(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, ' '),
    )
      .replace(/(?<!\s)\s+,/g, ',')
      .replace(/(?<![\s,;·|–-])[\s,;·|–-]+$/, '')
      .trim(),
  );
  const credentials: string[] = [];
  const pieces = [...name.matchAll(/[^,|·]+/g)].map((piece) => ({ text: folded(piece[0]), at: piece.index }));
  // `FENN, ADA, LPC`: the second of two in capitals is a name too.
  const given = SHOUTED_NAME.test(pieces[0]?.text.split(/[ -]/)[0] ?? '') && isGiven(pieces[1]?.text ?? '');
  const first = pieces.findIndex(({ text }, index) => index > (given ? 1 : 0) && isCredential(text));
  const after = pieces.slice(first);
  if (first > 0 && after.every(({ text }) => isCredential(text) || PROFESSION.test(plain(text)))) {
    credentials.push(...after.map(({ text }) => text).filter(isCredential));
    name = name.slice(0, (pieces[first]?.at ?? 1) - 1).trim();
  }
  const held = / \(([^()]{2,30})\)$/.exec(name);
  const inside = held?.[1]?.split(/, ?/) ?? [];
  if (held && credentials.length === 0 && inside.every(isCredential) && inside.some(isClinical)) {
    credentials.push(...inside);
    name = name.slice(0, held.index);
  }
  const words = name.split(' ');
  const shouted = name === name.toUpperCase();
  // `MBACP (Accred)` is one.
  const last = () => (/^\((Acc|Hons|Reg|Qualif|Cand|Prov|Sup|Snr|Senior)/i.test(words.at(-1) ?? '') ? 2 : 1);
  while (!shouted && words.length > 2 && isCredential(words.slice(-last()).join(' '))) {
    credentials.unshift(words.splice(-last()).join(' '));
  }
  return { name: folded(words.join(' ')).slice(0, 120), credentials, pronouns };
}

/** `Ada Fenn | Trauma Therapy`: what stands behind a bar or a dash is no part of a name, unless it is letters. */
function withoutMotto(text: string): string {
  const [first = '', ...rest] = text.split(/ ?[|•]\s*/);
  if (first.split(' ').length < 2) return text;
  if (rest.some((piece) => piece.split(/ ?,\s*/).some(isCredential))) return text;
  const [, name = first, motto = ''] = NAME_AND_MOTTO.exec(first) ?? [];
  return motto !== '' && isMotto(motto) && !isOfField(plain(name)) ? name : first;
}

/** Two to four names, and what stands behind a dash that is set apart. */
const NAME_AND_MOTTO = /^(\p{Lu}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]*){1,3}) [–—-] (.+)$/u;

/** What says how or where somebody works; among names hardly a word is written small. */
const isMotto = (text: string): boolean =>
  isOfField(plain(text)) || text.split(' ').filter((word) => /^\p{Ll}{4}/u.test(word)).length > 1;

const isOfField = (flat: string): boolean =>
  [PROFESSION, FIELD, ONLINE, IN_PERSON].some((words) => words.test(flat));

/** What a page offers, asks or leads to is no name. */
const SERVICE =
  /^(find|choose|meet|our|your|my|we|you|i (?:am|m|work|see|help|offer|speak|hold|identify)|why|how|what|when|where|who|the best|about|welcome|help|insurance|fees?|rates?|locations?|services?|resources?|careers?|start|schedule|let s|ready|free|new(?= (?:clients?|patients?|to|in|on|here|therapists?|members?|listings?|profiles?|search|openings?)\b|$)|top|popular|all|more|members?|therapeuten|psychologen|unsere?|ihre?|comment|pourquoi|nos|notre|nuestr\w+|como|por que)\b|^((online|virtual|individual|couples?|marriage|family|group|teen|child|adult|trauma|anxiety|depression|grief|emdr|addiction|sex|relationship|lgbtq\w*|and) )*(therapy|therapies|counsell?ing|psychotherapy|psychotherapie|paartherapie|therapie|terapia|treatment|psychiatry|medication management|services|care)( (in|for|with|near|at|of|and|by|across|throughout|to|on|from|through|that|is|can|as|without|during|after|around|fur|bei|pour|para|en|a) .*| services?| online)?$/;
/** States, regions and countries, and towns whose names read like a person's. */
export const PLACES = new Set(
  'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,new york city,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,washington,washington dc,west virginia,wisconsin,wyoming,ontario,quebec,british columbia,manitoba,saskatchewan,nova scotia,new brunswick,england,scotland,wales,united states,united kingdom,canada,andalucia,aragon,asturias,cantabria,castilla y leon,castilla la mancha,cataluna,catalunya,extremadura,galicia,pais vasco,euskadi,navarra,canarias,bayern,hessen,sachsen,thuringen,brandenburg,niedersachsen,tirol,steiermark,karnten,vorarlberg,oberosterreich,niederosterreich,bretagne,normandie,deutschland,germany,france,espana,spain,osterreich,schweiz,suisse,belgique,mexico,los angeles,san francisco,san diego,las vegas,new orleans,ciudad de mexico,buenos aires,frankfurt am main,frankfurt'.split(
    ',',
  ),
);
const PLACED = /^\p{Lu}[\p{L} .'’-]+,\s*([A-Z]{2}|[A-Z]\d[A-Z])$/u;

/** `Counsellors in Leeds` heads a list. */
const PLURAL_PEOPLE =
  /\b(therapists|counsell?ors|psycholog(ists|ues)|psychiatrists|psychotherapists|clinicians|psicolog[oa]s|terapeutas|psycholog(en|innen)|psychotherapeut(en|innen)|psychotherapeutes|therapeutes|practitioners|praticien(ne)?s|professionn?als|providers|members|profesionales|mitglieder|praxen) (in|near|around|for|who|a|en|de|bei|by|dans)\b/;

/** `Low-cost list`, `Annuaire des psychologues`: what holds people is none of them. "List" with a capital is a surname. */
const HOLDS_PEOPLE =
  / (?:lists?|listings?|team|staff|liste|lista|lijst|[Dd]irectory|[Rr]egister|[Rr]oster|[Vv]erzeichnis|[Aa]nnuaire|[Dd]irectorio|[Ll]istado|[Oo]verzicht)$|^(?:Annuaire|Liste|Lista|Listado|Directorio|Verzeichnis|Directory|Lijst|Overzicht) /;

/** Titles and what stands between them: a text of nothing else is nobody's name. */
const TITLES = new RegExp(
  `${PROFESSION.source}|\\b(and|und|et|y|e|of|for|marriage|mental|health|licensed|clinical|registered|certified|professional|senior|associate|supervisor|integrative|child|adolescent|adult)\\b`,
  'g',
);

/** How much a text looks like the name of a person or a practice: 0 for what is surely none. */
export function nameLikeness(text: string): number {
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word));
  if (
    words.length === 0 ||
    words.length > 9 ||
    text.length > 90 ||
    /[!?;:=<>{}]|\S@\S|https?:|\d{3}|&$/.test(text)
  )
    return 0;
  const flat = plain(text);
  if (
    CALL.test(flat) ||
    /^(verified|new(?= (?:clients?|patients?|to|in|on|here|therapists?|members?|listings?|profiles?|search|openings?)\b|$)|featured|online|today|available|about|search results?|home)\b/.test(
      flat,
    )
  )
    return 0;
  if (isCredential(text) || ONLINE.test(flat) || IN_PERSON.test(flat) || sectionOf(text)) return 0;
  const capitals = words.filter((word) => /^[\p{P}]*[\p{Lu}\p{Lo}]/u.test(word)).length / words.length;
  if (capitals < 0.5 || HOLDS_PEOPLE.test(text)) return 0;
  if (PLURAL_PEOPLE.test(flat) || SERVICE.test(flat) || PLACES.has(flat) || PLACED.test(text)) return 0;
  if (PROFESSION.test(flat)) {
    const rest = flat.replace(TITLES, ' ').trim();
    return rest === '' ? 0 : rest.split(/\s+/).length > 1 ? 0.7 : 0.3;
  }
  return words.length > 1 && words.length < 6 ? 1 : 0.6;
}
