import { lazily } from '../../../lookup/lazily.ts';
import { literally } from '../../../lookup/literally.ts';
import { conceptsOf } from '../../concepts/concepts.ts';
import { credentialNames } from '../../concepts/credential-names.ts';
import type { ConceptId } from '../../concepts/kinds.ts';
import type { Status } from '../facts.ts';
import { matchesOf } from '../matches.ts';
import type { Reading } from '../reading.ts';
import { SIGN } from '../signs.ts';
import { isCapital, type Token, tokenize } from '../tokens.ts';
import { type Extractor, type Find, findAt, places } from './find.ts';

const codes = lazily(
  () => new Map(conceptsOf('state').map((state) => [state.id.slice(6).toUpperCase(), state.id])),
);
const named = lazily(() => new Map(conceptsOf('state').map((state) => [state.label, state.id])));
const stateName = lazily(
  () =>
    new RegExp(
      `\\b(?:${[...named().keys()]
        .sort((a, b) => b.length - a.length)
        .map(literally)
        .join('|')})\\b`,
      'g',
    ),
);
const STATE_CODE = /\b[A-Z]{2}\b/g;
const LICENSED =
  /\b(?:(?:licen[sc]ed?|registered|authorized|credentialed|practic\w+|clients|residents|serving|available|located|telehealth|sessions|therapy|state of|throughout|statewide|anywhere|based|psypact|adults|couples|individuals|families|teens|women|men|people|see|video|LICSW|LCSW|LMHC|LPC|LMFT|LPCC|LCPC|LMSW|PhD|PsyD|psychologist|in person|if you(?:'ll be|'re| are| live| will be)|online|virtual(?:ly)?)\b[^.;]{0,60}\b(?:in|of|across|throughout|to|all)\b|licen[sc]ed in\b|licen[sc]es?: ?(?:[\w-]+,? )*$|(?:in[- ]network|self[- ]pay)\b[^.;]{0,50}\bin\b)/i;
const SCHOOL =
  /^\s*(?:state |general )?(?:university|college|institute|school|hospital|medical|journal|association|board|baptist|department|city)\b/i;
const FROM_SCHOOL =
  /\b(?:(?:university|college|institute|school|hospital|cent(?:er|re)) (?:of|at) (?:\w+ )?$|(?:from|grew up in|raised in|born in|moved (?:from|to)|native of|originally from|lived in|degree|master\w*|graduated|studied)\b[^.;,]{0,40}$)/i;

/** Letters that are words, places or something else in running text. */
const UNSAFE = new Set(
  'MA MS MC MAC PA DO ACC CST CT LP NP ACS CIT CTP CPC PCC BCC MCC ICF SAC MAPS PSI RP AFT ACP intern'.split(
    ' ',
  ),
);
interface Names {
  letters: Map<string, ConceptId>;
  /** Titles of more than one word, by their first word in lower case. */
  titles: Map<string, { id: ConceptId; title: string }[]>;
}

const credentialsByName = lazily(() => {
  const { letters, titles }: Names = { letters: new Map(), titles: new Map() };
  for (const { id, name } of credentialNames()) {
    if (/^[A-Z][A-Za-z./-]{1,8}$/.test(name) && /[A-Z].*[A-Z]/.test(name)) {
      if (!letters.has(name)) letters.set(name, id);
    } else if (name.includes(' ')) {
      const title = name.toLowerCase();
      const { start = 0, end = 0 } = tokenize(name)[0] ?? {};
      const first = title.slice(start, end);
      titles.set(first, [...(titles.get(first) ?? []), { id, title }]);
    }
  }
  return { letters, titles };
});
const LETTER_TOKEN = /(?<![A-Za-z])[A-Z][A-Za-z.]{1,7}(?:[-/][A-Za-z]{1,4})?(?![A-Za-z])/y;

/** A licence, a degree or a registration, and where it stands. */
interface Credential {
  id: ConceptId;
  from: number;
  to: number;
}

function lettersAt(cased: string, from: number, list: boolean): Credential | null {
  LETTER_TOKEN.lastIndex = from;
  const letters = LETTER_TOKEN.exec(cased)?.[0];
  if (letters === undefined) return null;
  const word = letters.replace(/\.$/, '');
  const id = credentialsByName().letters.get(letters) ?? credentialsByName().letters.get(word);
  if (id === undefined) return null;
  const to = from + word.length;
  const inList =
    list ||
    (/,\s*$/.test(cased.slice(Math.max(0, from - 2), from)) &&
      /^\s*[,)]|^\s*$/.test(cased.slice(to, to + 3))) ||
    /^ (?:in|from) [A-Z]/.test(cased.slice(to, to + 10));
  const junior = /^[\s-]*(?:associate|intern|candidate|trainee|student)\b/i.test(cased.slice(to, to + 12));
  if (junior) return list ? { id: 'us_prelicensed', from, to } : null;
  // "MHC-LP" holds no licence of a psychologist.
  return UNSAFE.has(word) && (!inList || cased[from - 1] === '-') ? null : { id, from, to };
}

/**
 * Licences, degrees and registrations by their letters or titles (letters as written). `list` allows letters that are
 * also words. `words` are the words of the text, and `offset` is what their places are counted from.
 */
export function credentialsIn(
  cased: string,
  list: boolean,
  lower = cased.toLowerCase(),
  words: readonly Token[] = tokenize(cased, lower),
  offset = 0,
): Credential[] {
  const found: Credential[] = [];
  let titles: Set<string> | undefined;
  for (const { signs, start, end } of words) {
    if ((signs & SIGN.credential) === 0) continue;
    const from = start - offset;
    const letters = isCapital(cased.charCodeAt(from)) ? lettersAt(cased, from, list) : null;
    if (letters !== null) found.push(letters);
    for (const { id, title } of credentialsByName().titles.get(lower.slice(from, end - offset)) ?? []) {
      const to = from + title.length;
      if (!lower.startsWith(title, from) || /\w/.test(lower.charAt(to))) continue;
      const key = `${id} ${title}`;
      if (titles?.has(key)) continue;
      titles = (titles ?? new Set()).add(key);
      found.push({ id, from, to });
    }
  }
  return found;
}

const NOT_LICENSED =
  /(?:\bnot|n't|\bnever) (?:a |an |yet |currently )*(?:licen[sc]ed |registered |certified )?(?:as )?(?:an? )?$/;
/** The letters are the supervisor's. */
const SUPERVISOR = /\bsupervis\w+ (?:\w+ )?(?:by|of|with) (?:[\w.]+,? ){0,5}$/;
const NOT_LICENSED_IN =
  /\b(?:not|n't|never|no longer) (?:\w+ )?(?:licen[sc]ed|registered|authori[sz]ed) (?:to \w+ )?in (?:[\w]+(?:,| or| and|, or)? ){0,4}$/;
const LICENCE_PENDING = /\b(?:pending|applying|applied|soon|in process)\b[^,;]{0,20}$/;
/** A title that two countries have: what else the sentence says decides. */
const BRITISH = /hcpc|\bbps\b|dclinpsy|chartered|£|\bnhs\b|bupa|\buk\b/;
const AUSTRALIAN = /ahpra|\bmaps\b|medicare rebate|bulk[- ]bill/;
const OTHER_COUNTRY: readonly (readonly [
  id: ConceptId,
  other: ConceptId,
  when: (text: string) => boolean,
])[] = [
  ['us_psychologist', 'uk_hcpc', (text) => BRITISH.test(text)],
  ['uk_hcpc', 'us_psychologist', (text) => !BRITISH.test(text)],
  ['ca_rpsych', 'au_psych', (text) => AUSTRALIAN.test(text)],
  ['au_psych', 'ca_rpsych', (text) => !AUSTRALIAN.test(text)],
];
const SUPERVISED =
  /\b(?:i am|i'm|currently|and|is|am) (?:\w+ )?supervised (?:\w+ )?by\b|,\s*supervised (?:\w+ )?by\b|\bunder (?:the )?(?:\w+ )?supervision (?:of|with|by)\b/g;
const NUMBERED_LICENCE =
  /\b[Ll]icen[sc]e:? ?(?:[Nn]o\.? ?|[Nn]umber:? ?|#)?:? ?#?(?:[A-Z]{1,6}[ -]?)?\d{3,}\b/g;

function stateStatus(reading: Reading, from: number): Status {
  const before = reading.text.slice(0, from);
  if (NOT_LICENSED_IN.test(before)) return 'denied';
  const scope = reading.scopes.find(
    (each) => from >= each.from && from < each.to && !before.slice(each.from).includes(')'),
  );
  if (scope !== undefined) return scope.status;
  return LICENCE_PENDING.test(reading.text.slice(Math.max(0, from - 40), from)) ? 'weak' : 'stated';
}

/** States of licence and the licences themselves. */
export const licence: Extractor = (reading) => {
  const { cased, text } = { cased: reading.sentence.cased, text: reading.text };
  const finds: Find[] = [];
  for (const match of reading.signs & SIGN.state ? matchesOf(stateName(), cased) : []) {
    const from = match.index;
    const to = from + match[0].length;
    const lead = cased.slice(Math.max(0, from - 90), from);
    const id = named().get(match[0]);
    if (id === undefined || SCHOOL.test(cased.slice(to, to + 20)) || FROM_SCHOOL.test(lead)) continue;
    if (
      !LICENSED.test(lead) &&
      !/^\W*(?:state)?[- ]?licensed|^ is where (?:my|i)\b/i.test(cased.slice(to, to + 20))
    )
      continue;
    finds.push(findAt(reading, id, stateStatus(reading, from), from, to));
  }
  for (const match of reading.signs & SIGN.licensed ? matchesOf(STATE_CODE, cased) : []) {
    const id = codes().get(match[0]);
    const lead = cased.slice(Math.max(0, match.index - 60), match.index);
    const listed =
      /\b[Ll]icen[sc]ed (?:\w+ ){0,4}?in (?:the states? of )?(?:(?:[A-Z]{2}|[A-Z][a-z]+)(?:,| and| &| or|\s)+)*$/.test(
        lead,
      ) ||
      /\b(?:[Ll]icen[sc]ed (?:\w+ ){1,3}|(?:L[A-Z]{2,5}|PhD|PsyD),? )\((?:[A-Z]{2}[,\s/&]+(?:and )?)*$/.test(
        lead,
      ) ||
      /\b(?:[Ss]tates?|[Ll]icen[sc]es?):\s*(?:[A-Z]{2}[,\s]+(?:and )?)*$/.test(lead);
    if (id !== undefined && listed && !reading.sentence.shouting)
      finds.push(findAt(reading, id, stateStatus(reading, match.index), match.index, match.index + 2));
  }
  const held =
    reading.signs & SIGN.credential
      ? credentialsIn(cased, false, text, reading.words, reading.sentence.start)
      : [];
  for (const { id, from, to } of held) {
    const twin = OTHER_COUNTRY.some(
      ([own, other, when]) =>
        own === id &&
        when(text) &&
        held.some((each) => each.id === other && each.from < to && from < each.to),
    );
    const elsewhere =
      id === 'us_psychologist' ? BRITISH.test(text) && !/licensed/.test(text.slice(from, to)) : false;
    const before = text.slice(Math.max(0, from - 60), from);
    if (twin || elsewhere || SUPERVISOR.test(before)) continue;
    finds.push(
      findAt(
        reading,
        id,
        NOT_LICENSED.test(before) || /^(?: no\b|\s*\(no\))/.test(text.slice(to)) ? 'denied' : 'stated',
        from,
        to,
      ),
    );
  }
  for (const { from, to } of text.includes('supervis') ? places(reading, SUPERVISED) : [])
    finds.push(findAt(reading, 'supervised_by', 'stated', from, to));
  for (const { 0: number, index } of reading.signs & SIGN.licensed ? matchesOf(NUMBERED_LICENCE, cased) : [])
    finds.push(findAt(reading, 'licence_number', 'stated', index, index + number.length));
  return finds;
};
