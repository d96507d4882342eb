import { conceptsOf } from '../concepts.ts';
import { type Extractor, type Find, findAt } from './find.ts';

const STATES = conceptsOf('state');
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const CODES = new Map(STATES.map((state) => [state.id.slice(6).toUpperCase(), state.id]));
const NAMED = new Map(STATES.map((state) => [state.label, state.id]));
const STATE_NAME = new RegExp(
  `\\b(?:${[...NAMED.keys()]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')})\\b`,
  'g',
);
const STATE_CODE = /\b[A-Z]{2}\b/g;
const LICENSED =
  /\b(?:licen[sc]ed?|registered|authorized|credentialed|practic\w+|clients|residents|serving|available|located|telehealth|sessions|therapy|state of|throughout|statewide|anywhere|based|psypact|adults|online|virtual(?:ly)?)\b[^.;]{0,60}\b(?:in|of|across|throughout|to|all)\b|\blicen[sc]ed in\b/i;
const SCHOOL =
  /^\s*(?:state )?(?:university|college|institute|school|hospital|medical|journal|association|board|baptist|department|city)\b/i;
const FROM_SCHOOL =
  /\b(?:university|college|institute|school|hospital) (?:of|at) (?:\w+ )?$|\b(?:from|grew up in|raised in|born in|moved (?:from|to)|native of|originally from|lived in|degree|master\w*|graduated|studied)\b[^.;,]{0,40}$/i;

const LETTERS = new Map<string, string>();
const TITLES: (readonly [string, RegExp])[] = [];
/** Letters that are words, places or something else in running text. */
const UNSAFE = new Set(
  'MA MS MC MAC PA DO ACC CST CT LP NP ACS CIT CTP CPC PCC BCC MCC ICF SAC MAPS PSI RP AFT ACP intern'.split(
    ' ',
  ),
);
const TITLE_NOISE = new Set([
  'intern',
  'Supervised by',
  'Core Skills',
  'Qualifying',
  'Psychologist',
  'Life Coach',
  'practicum',
  'Intensively trained',
  'IFS-informed',
  'EMDR Trained',
]);
for (const credential of conceptsOf('credential')) {
  for (const alias of credential.aliases) {
    if (TITLE_NOISE.has(alias)) continue;
    if (/^[A-Z][A-Za-z./-]{1,8}$/.test(alias) && /[A-Z].*[A-Z]/.test(alias)) {
      if (!LETTERS.has(alias)) LETTERS.set(alias, credential.id);
    } else if (alias.includes(' ')) {
      TITLES.push([credential.id, new RegExp(`\\b${literal(alias)}\\b`, 'gi')]);
    }
  }
}
const LETTER_TOKEN = /(?<![A-Za-z])[A-Z][A-Za-z.]{1,7}(?:[-/][A-Za-z]{1,4})?(?![A-Za-z])/g;

/** Licences, degrees and registrations by their letters or titles (letters as written). `list` allows letters that are also words. */
export function credentialsIn(cased: string, list: boolean): { id: string; from: number; to: number }[] {
  const found: { id: string; from: number; to: number }[] = [];
  for (const match of cased.matchAll(LETTER_TOKEN)) {
    const word = match[0].replace(/\.$/, '');
    const id = LETTERS.get(match[0]) ?? LETTERS.get(word);
    if (id === undefined) continue;
    const inList =
      list ||
      (/,\s*$/.test(cased.slice(Math.max(0, match.index - 2), match.index)) &&
        /^\s*[,)]|^\s*$/.test(cased.slice(match.index + word.length, match.index + word.length + 3)));
    if (UNSAFE.has(word) && !inList) continue;
    found.push({ id, from: match.index, to: match.index + word.length });
  }
  if (
    /licen|regist|psych|counsel|therap|social|nurse|certif|associate|accredit|intern|student|trainee|coach/i.test(
      cased,
    )
  ) {
    for (const [id, title] of TITLES) {
      const match = title.exec(cased);
      title.lastIndex = 0;
      if (match) found.push({ id, from: match.index, to: match.index + match[0].length });
    }
  }
  return found;
}

const NOT_LICENSED = /\b(?:not|n't|never) (?:a |an |yet )?(?:licen[sc]ed|registered)?/;

/** States of licence and the licences themselves. */
export const licence: Extractor = (reading) => {
  const { cased, text } = { cased: reading.sentence.cased, text: reading.text };
  const finds: Find[] = [];
  for (const match of cased.matchAll(STATE_NAME)) {
    const from = match.index;
    const to = from + match[0].length;
    const lead = cased.slice(Math.max(0, from - 90), from);
    const id = NAMED.get(match[0]);
    if (id === undefined || SCHOOL.test(cased.slice(to, to + 20)) || FROM_SCHOOL.test(lead)) continue;
    if (!LICENSED.test(lead) && !/^\W*(?:state)?[- ]?licensed/i.test(cased.slice(to, to + 20))) continue;
    finds.push(
      findAt(
        reading,
        id,
        reading.scopes.some((scope) => from >= scope.from && from < scope.to) ? 'weak' : 'stated',
        from,
        to,
      ),
    );
  }
  for (const match of cased.matchAll(STATE_CODE)) {
    const id = CODES.get(match[0]);
    const lead = cased.slice(Math.max(0, match.index - 60), match.index);
    const listed =
      /\b[Ll]icen[sc]ed (?:\w+ ){0,4}?in (?:the states? of )?(?:(?:[A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?:,| and| &|\s|,? or)+\s*)*$/.test(
        lead,
      ) || /\b(?:[Ss]tates?|[Ll]icen[sc]es?):\s*(?:[A-Z]{2}[,\s]+(?:and )?)*$/.test(lead);
    if (id !== undefined && listed && !reading.sentence.shouting)
      finds.push(findAt(reading, id, 'stated', match.index, match.index + 2));
  }
  for (const { id, from, to } of credentialsIn(cased, false)) {
    const denied =
      NOT_LICENSED.test(text.slice(Math.max(0, from - 25), from)) &&
      reading.scopes.some((scope) => from >= scope.from && from < scope.to);
    finds.push(findAt(reading, id, denied ? 'denied' : 'stated', from, to));
  }
  return finds;
};
