import type { ConceptId } from '../../concepts/kinds.ts';
import { isBusinessName } from '../claims/other-things.ts';
import type { Status } from '../facts.ts';
import type { Reading } from '../reading.ts';
import { SIGN } from '../signs.ts';
import { type Extractor, type Find, type FoundPattern, findAt, places, statusAt } from './find.ts';

const FORMAT_WORD =
  "(?:individuals?|couples?'?s?|marital|marriage|famil(?:y|ies)|groups?|child|adolescents?|adults?|relationship|play|pre-?marital)";
/** "individual, couple and family therapy": the last word makes all of them kinds of therapy. */
const COORDINATED = new RegExp(
  `\\b(${FORMAT_WORD}(?:\\s*(?:,|/|&|\\+|and|or)+\\s*(?:and |or |& )?${FORMAT_WORD}){0,5})[\\s-]+(?:therap\\w+|psychotherap\\w+|counsel\\w+|sessions?|treatment|work\\b(?!shop|ing))`,
  'y',
);
/** "Licensed Family Therapist" is a licence. */
const TITLE_BEFORE = /\b(?:licensed|certified|registered) $/;
const WITH_OTHERS =
  /\b(?:individuals?(?: adults?| \([^()]{3,40}\))?\s*(?:,|\/|&|and|or){1,4}\s*(?:and |or |& |\w+ ){0,2}(?:couples?|famil(?:y|ies)|groups?)\b|(?:couples?|families|groups?)\s*(?:,|\/|&|and|or){1,4}\s*(?:and |or |& |\w+ )?(?:individuals)\b)/g;
const SEES_ONE =
  /\b(?:(?:see|sees|seeing) (?:\w+ )?individuals\b|(?:see|sees|seeing|work with) individual (?:adults?|clients|teens|people)\b)/g;
const ONLY_ONE =
  /\b(?:(?:one[- ](?:to|on)[- ]one|individuals?|1:1)(?: (?:work|therapy|sessions|clients|psychotherapy|counsel\w+))? only\b|only (?:\w+ ){0,3}(?:with )?(?:individual(?:s| clients| adults)?|one[- ](?:to|on)[- ]one)\b(?! (?:and|or|&)))/g;
const ONLY_COUPLES =
  /\b(?:couples? only\b(?! (?:once|if|when|after|on|with|for))|only (?:\w+ ){0,2}(?:with )?couples\b(?! (?:and|or|&|,))|exclusively (?:with )?couples\b)/g;
const LEADS =
  /\b(?:(?:my|our) (?:\w+ )?groups?\b(?! practice| homes?)(?: for (?:\w+ )?\w+)?|(?:lead|leads|run|runs|running|ran|facilitate|facilitates|facilitating|offer|offers|offering|host|hosts|leading|co-lead)\b (?:\w+ ){0,4}?groups?\b(?: for (?:\w+ )?\w+)?)/g;
const GROUP_WORDS = /\bgroups?\b(?! (?:home|practice|of|member|project|exercise|health|insurance))/g;
const NAMED_GROUP =
  /\b(?:(?:process|support|skills|therapy|men's|women's|psychoeducation\w*|grief|teen|parent\w*|dbt(?: skills)?) groups?(?: sessions?)?\b|groups? (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|every (?:mon|tues|wednes|thurs|fri)day|meets?\b|runs? (?:on|every)|starts? (?:in|on)))/g;
const IN_GROUPS =
  /\b(?:one[- ]to[- ]one|one[- ]on[- ]one|individually|1:1|individuals?)\b[^.;]{0,20}\b(?:and|or) in (?:a )?(?:small )?groups?\b/g;
const AND_GROUPS =
  /\b(?:individuals?|couples|families|adults|children|teens),? (?:and|&|or) groups\b(?! (?:of|who|that))/g;
const PARTNERS = /\bwith (?:partners|couples)\b/g;
const FAMILIES = /\bwith families\b/g;
const THEIR_FAMILIES = /\b(?:and|with) (?:their|his|her) families\b/g;
const OUTSIDE = /\b(?:outside|elsewhere|body work|supportive modalities)\b/;

function ids(words: string): [method: ConceptId | null, format: ConceptId | null][] {
  const found: [ConceptId | null, ConceptId | null][] = [];
  if (/individual/.test(words)) found.push([null, 'fmt_individual']);
  if (/couple|(?<!pre-?)marital|marriage|relationship/.test(words))
    found.push(['couples_general', 'fmt_couple']);
  if (/pre-?marital/.test(words)) found.push(['premarital', null]);
  if (/famil/.test(words)) found.push(['family_marital', 'fmt_family']);
  if (/group/.test(words)) found.push(['group_therapy', 'fmt_group']);
  return found;
}

/** Like `places`, but looked for only where a word of its sign stands. */
function coordinated(reading: Reading): FoundPattern[] {
  const found: FoundPattern[] = [];
  let reached = 0;
  for (const { signs, start } of reading.words) {
    const from = start - reading.sentence.start;
    if ((signs & SIGN.format) === 0 || from < reached) continue;
    COORDINATED.lastIndex = from;
    const match = COORDINATED.exec(reading.text);
    if (match === null) continue;
    reached = COORDINATED.lastIndex;
    found.push({ from, to: reached, match });
  }
  return found;
}

/** Who comes to a session: one person, a couple, a family, a group. */
export const formats: Extractor = (reading) => {
  const finds: Find[] = [];
  const add = (id: ConceptId | null, from: number, to: number, most: Status = 'stated') => {
    if (id === null) return;
    const status = statusAt(reading, id, from, to);
    if (status !== null) finds.push(findAt(reading, id, status === 'stated' ? most : status, from, to));
  };
  const claimed = (from: number) => {
    const voice = reading.voices.at(from);
    return voice === 'claim' || voice === 'clinician';
  };
  for (const { from, to, match } of coordinated(reading)) {
    if (isBusinessName(reading.sentence.cased, { from, to })) continue;
    if (TITLE_BEFORE.test(reading.text.slice(Math.max(0, from - 14), from)) && /therapists?$/.test(match[0]))
      continue;
    if (/therapists? (?:associate|intern)/.test(reading.text.slice(from, to + 12))) continue;
    if (
      /\b(?:marriage|marital)(?: and| &|\/|,)? ?family (?:therap|counsel)\w*/.test(
        reading.text.slice(Math.max(0, from - 14), to),
      )
    )
      continue;
    const sessions = /(?:work|sessions?)$/.test(match[0]);
    for (const [method, format] of ids(match[1] ?? '')) {
      const named =
        reading.voices.at(from) === 'reader' || reading.voices.at(from) === 'general' ? 'weak' : 'stated';
      add(sessions ? null : method, from, to, named);
      if (format === null) continue;
      const direct = statusAt(reading, method ?? 'fmt_individual', from, to);
      const status =
        direct === 'stated' ||
        (direct === 'weak' && claimed(from) === false && named === 'stated' && reading.qualified.length === 0)
          ? named
          : direct;
      if (status !== null) finds.push(findAt(reading, format, status, from, to));
    }
  }
  const one = reading.text.includes('individual');
  for (const { from, to } of one ? places(reading, WITH_OTHERS) : []) add('fmt_individual', from, to);
  for (const { from, to } of one ? places(reading, SEES_ONE) : []) add('fmt_individual', from, to);
  const only = (pattern: RegExp, own: ConceptId, others: readonly ConceptId[]) => {
    for (const { from, to } of places(reading, pattern)) {
      if (
        reading.scopes.some((scope) => from >= scope.from && from < scope.to) ||
        /medication|prescri/.test(reading.text)
      )
        continue;
      finds.push(findAt(reading, own, 'stated', from, to));
      for (const id of others) finds.push(findAt(reading, id, 'denied', from, to));
    }
  };
  if (reading.text.includes('only') || reading.text.includes('exclusively')) {
    only(ONLY_ONE, 'fmt_individual', ['fmt_couple', 'fmt_family', 'fmt_group']);
    only(ONLY_COUPLES, 'fmt_couple', ['fmt_individual']);
  }
  const groups = reading.text.includes('group');
  const lead = (groups ? places(reading, LEADS) : []).filter(
    ({ match }) => !/\b(?:age|ethnic|consultation|diverse)\b/.test(match[0]),
  );
  for (const { from, to } of [...lead, ...(groups ? places(reading, NAMED_GROUP) : [])]) {
    const most = OUTSIDE.test(reading.text) ? 'weak' : 'stated';
    const status = statusAt(reading, 'group_therapy', from, to);
    if (status === null) continue;
    for (const id of ['fmt_group', 'group_therapy'] as const)
      finds.push(findAt(reading, id, status === 'stated' ? most : status, from, to));
  }
  for (const { from, to } of groups ? places(reading, AND_GROUPS) : []) add('fmt_group', from, to);
  for (const { from, to } of groups ? places(reading, IN_GROUPS) : []) add('fmt_group', from, to);
  if (groups && /\bask\b/.test(reading.text)) {
    for (const { from, to } of places(reading, GROUP_WORDS))
      for (const id of ['fmt_group', 'group_therapy'] as const) add(id, from, to, 'weak');
  }
  for (const { from, to } of places(reading, PARTNERS, 'with partners', 'with couples'))
    add('fmt_couple', from + 5, to, claimed(from) || reading.voices.at(from) === 'none' ? 'stated' : 'weak');
  const families = reading.text.includes('families');
  for (const { from, to } of families ? places(reading, FAMILIES) : []) add('fmt_family', from + 5, to);
  for (const { from, to } of families ? places(reading, THEIR_FAMILIES) : [])
    add(
      'fmt_family',
      from,
      to,
      /\b(?:cope|help|treat|support|serv|therapy for|counsel\w+ for)\w*/.test(reading.text)
        ? 'stated'
        : 'weak',
    );
  return finds;
};
