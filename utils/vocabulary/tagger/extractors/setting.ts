import type { ConceptId } from '../../concepts/kinds.ts';
import { matchesOf } from '../matches.ts';
import { type Extractor, type Find, findAt, judged, places } from './find.ts';

const ONLINE_WORDS =
  '(?:telehealth|tele-health|teletherapy|telemedicine|virtual(?:ly)?|online|remote(?:ly)?|video)';
const IN_PERSON_WORDS = '(?:in[- ]?person|face[- ]to[- ]face|in[- ]office)';
const SESSION = String.raw`(?:sessions?|appointments?|therapy|counsel\w+|visits?|program|practice|intensives?|care|platform|groups?|psychotherapy|options?|services|meetings?|consultations)`;

const ONLY_ONLINE = new RegExp(
  `\\b${ONLINE_WORDS}[- ](?:\\w+ )?only\\b(?! (?:if|when|once|unless|after))|\\bonly (?:\\w+ ){0,3}${ONLINE_WORDS}\\b|\\b(?:exclusively|solely|entirely|fully|completely|100%|strictly) (?:\\w+ ){0,3}${ONLINE_WORDS}\\b|\\b${ONLINE_WORDS} (?:${SESSION} )?(?:exclusively|only)\\b(?! (?:if|when|once|unless|after))|\\ball (?:\\w+ )?(?:sessions|appointments|work|services) (?:is|are) (?:\\w+ ){0,3}${ONLINE_WORDS}\\b|\\b(?:practice|work) is (?:all|entirely|fully|100%|completely) ${ONLINE_WORDS}\\b`,
  'g',
);
const ONLY_IN_PERSON = new RegExp(
  `\\b${IN_PERSON_WORDS}(?: ${SESSION})? only\\b|\\bonly (?:\\w+ ){0,3}${IN_PERSON_WORDS}\\b|\\b(?:exclusively|solely|strictly) (?:\\w+ )?${IN_PERSON_WORDS}\\b`,
  'g',
);
const ONLINE_SESSION = new RegExp(
  `\\b(?:virtual|online|remote|video|telehealth) (?:\\w+ ){0,2}${SESSION}\\b|\\b${SESSION}(?: \\w+)? (?:is|are)?\\s?(?:\\w+ )?(?:virtually|online|remotely|by phone|by video|via (?:zoom|telehealth|video|phone|skype|facetime|doxy)|over video)\\b|\\b${SESSION} are (?:\\w+ )?virtual\\b|\\b(?:both |or |and |/ ?|offer(?:ing)? |available )(?:online|virtual|remote)(?:ly)?(?= |[.,;/]|$)|\\bonline (?:or|and|&) (?=in|face)|\\bonline(?=\\s*(?:[.;)]|$))`,
  'g',
);
const ROOM =
  /\b(?:(?:meet|meets|see|sees|seen|work|works|sessions?|appointments?|counsel\w+|(?<!\btraditional )therapy|based|held|place)\b[^.;!?]{0,40}?\bin (?:my|our|a|the) (?:\w+ ){0,2}(?:consulting room|therapy room|garden room|room|studio|garden|cabin|office|practice room|clinic|rooms)\b|in (?:my|our) (?:\w+ ){0,2}(?:consulting room|therapy room|garden room|studio|cabin)\b)/g;
const TOWN_AND_ONLINE =
  /\bin (?:[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?=,? (?:and|or|&) (?:online|by video|via (?:Zoom|video)|virtually|remotely))/g;
const WAYS_APART = ['online', 'by video', 'via zoom', 'via video', 'virtually', 'remotely'];
/** Where an office is; that sessions are held there is only likely. */
const OFFICE_IN = /\b[Oo]ffices? (?:is |are )?(?:located )?(?:in|near) [A-Z][a-z]+/g;
const NO_STEP_FREE =
  /\b(?:(?:up|two|three|several|a few|one) (?:\w+ )?flights? of (?:stairs|steps)\b|no (?:lift|elevator|wheelchair access|step-free access)\b|not (?:wheelchair|step-free)[- ]?accessible\b)/g;
const NO_OFFICE =
  /\b(?:(?:have|has|keep|there is|rent) no|(?:not|n't) (?:have|keep|rent) an?|without an?|no) (?:physical |brick[- ]and[- ]mortar |actual )?office\b(?! (?:staff|manager|hours|visits? (?:needed|required)))/g;
const WAY_IN_PERSON = new RegExp(`\\b${IN_PERSON_WORDS}\\b`);
const WAY_ONLINE = new RegExp(`\\b${ONLINE_WORDS}\\b`);
/** Words that limit a rule about the place to some of the work. */
const SOME =
  /\b(?:couples?|families|children|teens?|emdr|groups?|first|initial|intake|intensives?|assessments?|testing|evaluations?)\b/;
const NOT_A_SETTING =
  /\b(?:(?:book|schedule|find me|read more|visit me)\b|(?:dating|course|store|shop|directory|profile|assistant|reality|gaming|games?|harassment|bullying)\b)/;

/** Where sessions are held, and where they are not when one way is the only one. */
export const setting: Extractor = (reading) => {
  const finds: Find[] = [];
  const only = (pattern: RegExp, own: ConceptId, other: ConceptId, otherWay: RegExp) => {
    for (const { from, to } of places(
      reading,
      pattern,
      'only',
      'exclusively',
      'solely',
      'entirely',
      'fully',
      'completely',
      '100%',
      'strictly',
      'all ',
    )) {
      if (/\b(?:not only$|not $)/.test(reading.text.slice(Math.max(0, from - 4), from + 4).trimEnd()))
        continue;
      if (reading.scopes.some((scope) => from >= scope.from && from < scope.to)) continue;
      const claims = judged(reading, own, from, to);
      finds.push(...claims);
      const elsewhere = otherWay.test(reading.text.slice(0, from) + reading.text.slice(to));
      const limited = elsewhere || SOME.test(reading.text.slice(Math.max(0, from - 60), from));
      if (claims[0]?.status === 'stated')
        finds.push(findAt(reading, other, limited ? 'weak' : 'denied', from, to));
    }
  };
  only(ONLY_ONLINE, 'setting_online', 'setting_in_person', WAY_IN_PERSON);
  only(ONLY_IN_PERSON, 'setting_in_person', 'setting_online', WAY_ONLINE);
  for (const { from, to } of places(
    reading,
    ROOM,
    ' in my',
    ' in our',
    ' in a ',
    ' in the ',
    'in my ',
    'in our ',
  ))
    if (!/\bgroup room|waiting room/.test(reading.text))
      finds.push(...judged(reading, 'setting_in_person', from, to));
  for (const { from, to } of places(
    reading,
    NO_STEP_FREE,
    'stairs',
    'steps',
    'lift',
    'elevator',
    'accessible',
    'access',
  ))
    finds.push(findAt(reading, 'acc_step_free', 'denied', from, to));
  for (const { from, to } of places(reading, NO_OFFICE, 'office'))
    finds.push(findAt(reading, 'setting_in_person', 'denied', from, to));
  for (const match of reading.text.includes('office') ? matchesOf(OFFICE_IN, reading.sentence.cased) : [])
    finds.push(...judged(reading, 'setting_in_person', match.index, match.index + match[0].length, 'weak'));
  for (const match of WAYS_APART.some((way) => reading.text.includes(way))
    ? matchesOf(TOWN_AND_ONLINE, reading.sentence.cased)
    : [])
    finds.push(...judged(reading, 'setting_in_person', match.index, match.index + match[0].length));
  for (const { from, to, match } of places(
    reading,
    ONLINE_SESSION,
    'online',
    'virtual',
    'remote',
    'video',
    'tele',
    'phone',
    'zoom',
    'skype',
    'facetime',
    'doxy',
  )) {
    if (NOT_A_SETTING.test(match[0])) continue;
    finds.push(...judged(reading, 'setting_online', from, to));
  }
  return finds;
};
