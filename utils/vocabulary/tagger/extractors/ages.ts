import { own } from '../../../lookup/own.ts';
import type { ConceptId } from '../../concepts/kinds.ts';
import type { Status } from '../facts.ts';
import { type Extractor, type Find, findAt, judged, places, statusAt } from './find.ts';

/** Age groups with the ages they cover, as in the tick lists. */
const AGE_GROUPS = [
  ['age_toddler', 0, 5],
  ['age_child', 6, 12],
  ['age_teen', 13, 17],
  ['age_adult', 18, 64],
  ['age_elder', 65, 120],
] as const satisfies readonly (readonly [ConceptId, number, number])[];

const ALL_AGES =
  /\b(?:clients |people |individuals |patients |persons )?(?:of )?(?:all ages|(?:all|every) age (?:groups?|ranges?))\b(?! (?:over|above|from|\d))|(?<=\b(?:clients?|patients|people|individuals|persons|those|adults|work|working|serving|families|couples|populations?)(?: \w+)? )(?:across|throughout) the (?:life ?span|lifespan)\b/g;
const ADULTS_OF_ALL_AGES = /\badults? of (?:all|any) ages?\b/g;
const ALL_STAGES = /\ball (?:stages|walks|phases) of life\b/g;
const AGE_WORDS =
  'three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen';
const ONE_AGE = `(?:\\d{1,2}|${AGE_WORDS})`;
const ANY_NUMBER = new RegExp(`\\d|\\b(?:two|${AGE_WORDS})\\b`);
const RANGE = new RegExp(
  `\\b(?:ages?d?|from|between)?:? ?(${ONE_AGE}) ?(?:-|to|through|and) ?(${ONE_AGE}|adolescence|adulthood|end of life)\\b(?! (?:min|session|week|month|year(?!s? (?:old|of age))|%|people|day))`,
  'g',
);
const FLOOR = new RegExp(
  `\\b(?:ages? |aged |from )?(${ONE_AGE}) ?\\+(?! years)|\\b(?:ages? |aged )?(${ONE_AGE})(?: years)?(?: old| of age)? (?:and|or) (?:older|over|up|above)\\b|\\b(?:over|from) (?:age )?(${ONE_AGE}|sixteen|eighteen|fourteen)(?: up| and up)\\b|\\bover the age of (${ONE_AGE})\\b`,
  'g',
);
const STARTS_AT = new RegExp(
  `\\b(?:start|begin) at (${ONE_AGE}) and (?:stop|end|finish) at (${ONE_AGE})\\b`,
  'g',
);
const YOUNGEST = /\b(?:as young as|age) (\d|two|three|four|five|six|seven|eight)\b(?: years?)?/g;
const YOUNGEST_CLIENT = /\byoungest (?:\w+ )?(?:is|are) (\d{1,2})\b/g;
const CEILING = /\b(?:under|younger than) (?:the age of |age )?(\d{1,2})(?:s|'s)?\b/g;
const OLDEST = /\bend of life\b/;
const AGE_WORD =
  /\b(?:age[sd]?\b|years? old\b|clients\b|adults?\b|teens?\b|child\w*\b|adolescen\w+|patients\b|people\b)|^\W*\d/;
const ONLY_ADULTS =
  /\b(?:(?:adults?|grown-?ups)(?: clients| patients)?(?: \(?(?:age[sd]? )?18(?:\+| and (?:older|over|up)| years (?:and|or) older)\)?)?,? only\b|adults-only\b|(?:only|exclusively|solely) (?:\w+ ){0,3}?(?:with )?(?:adults?|grown-?ups)\b(?!['s]* (?:and|or|,|\/|&) ?(?:\w+ )?(?:teen|adolesc|child|kid))|18 ?(?:\+|and (?:older|over|up)) only\b|limited to adults\b|only (?:\w+ ){0,3}(?:18 ?\+|(?:over|age) 18|18 and (?:older|over|up)))/g;
const ONLY_WORDS = ['only', 'exclusively', 'solely', 'limited'];
const OLDER_THAN = /\bolder than (\d\d)\b/g;
const ONLY_TEENS_UP =
  /\b(?:(?:only (?:\w+ ){0,3}(?:with )?)(?:adults? and (?:teens|adolescents|teenagers)|(?:teens|adolescents|teenagers) and adults?)\b|(?:adults? and (?:teens|adolescents|teenagers)|(?:teens|adolescents|teenagers) and adults?) only\b)/g;
const NUMBER_OF_WORD: Record<string, number> = {
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fifteen: 15,
  seventeen: 17,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  fourteen: 14,
  sixteen: 16,
  eighteen: 18,
  adolescence: 15,
  adulthood: 30,
  'end of life': 90,
};

function number(word: string | undefined): number {
  return word === undefined ? Number.NaN : (own(NUMBER_OF_WORD, word) ?? Number(word));
}

function ageGroupOf(age: number): ConceptId | undefined {
  return AGE_GROUPS.find(([, low, high]) => age >= low && age <= high)?.[0];
}

function capped(status: Status | null, most: Status): Status | null {
  return status === 'stated' ? most : status;
}

/** The ages a listing serves, and those it turns away by saying "only". */
export const ages: Extractor = (reading) => {
  const finds: Find[] = [];
  const add = (id: ConceptId | undefined, from: number, to: number, most: Status) => {
    const status = id === undefined ? null : capped(statusAt(reading, id, from, to), most);
    if (id !== undefined && status !== null) finds.push(findAt(reading, id, status, from, to));
  };
  const all = /\b(?:all|any|every)\b|life ?span/.test(reading.text);
  for (const { from, to } of all ? places(reading, ADULTS_OF_ALL_AGES) : []) {
    add('age_adult', from, to, 'stated');
    add('age_elder', from, to, 'weak');
  }
  for (const { from, to } of all ? places(reading, ALL_AGES) : []) {
    if (/adults? (?:of )?$/.test(reading.text.slice(Math.max(0, from - 10), from))) continue;
    if (/\b(?:children|kids|youth) (?:of )?$/.test(reading.text.slice(Math.max(0, from - 12), from)))
      continue;
    for (const id of ['age_child', 'age_teen', 'age_adult', 'age_elder'] as const)
      add(id, from, to, 'stated');
  }
  for (const { from, to } of all ? places(reading, ALL_STAGES) : [])
    for (const id of ['age_adult', 'age_child'] as const) add(id, from, to, 'weak');
  const aged =
    ANY_NUMBER.test(reading.text) &&
    (AGE_WORD.test(reading.text) || reading.text.search(STARTS_AT) >= 0) &&
    !/\$|£|minute|phone|\bfee\b/.test(reading.text);
  if (aged) {
    for (const { from, to, match } of [...places(reading, RANGE), ...places(reading, STARTS_AT)]) {
      const low = number(match[1]);
      const high = number(match[2]);
      const near = reading.text.slice(Math.max(0, from - 25), to + 15);
      if (!(high > low) || !(AGE_WORD.test(near) || /\bage|^(?:start|begin)/.test(match[0]))) continue;
      const first = ageGroupOf(low);
      const last = ageGroupOf(high);
      add(first, from, to, low === 4 || low === 5 ? 'weak' : 'stated');
      if (low > 10 && low < 14) add('age_preteen', from, to, 'stated');
      for (const [id, from0, to0] of AGE_GROUPS) {
        if (id !== first && from0 <= high && to0 >= low)
          add(id, from, to, id === (high <= 18 ? 'age_teen' : last) && high < 65 ? 'stated' : 'weak');
      }
    }
    for (const { from, to, match } of places(reading, FLOOR)) {
      const age = number(match[1] ?? match[2] ?? match[3] ?? match[4]);
      const near = reading.text.slice(Math.max(0, from - 30), to + 12);
      if (
        age > 70 ||
        /experience|year/.test(reading.text.slice(to, to + 12)) ||
        !(AGE_WORD.test(near) || reading.sentence.fragment)
      )
        continue;
      add(ageGroupOf(age), from, to, 'stated');
      if (age <= 12) add('age_teen', from, to, 'stated');
      if (age < 18) add('age_adult', from, to, 'weak');
    }
    for (const { from, to, match } of places(reading, YOUNGEST)) {
      if (number(match[1]) <= 5) add('age_toddler', from, to, 'weak');
      add('age_child', from, to, 'weak');
    }
  }
  for (const { from, to, match } of places(reading, YOUNGEST_CLIENT, 'youngest')) {
    const id = ageGroupOf(Number(match[1]));
    if (id !== undefined) finds.push(findAt(reading, id, 'stated', from, to));
  }
  for (const { from, to, match } of places(reading, CEILING, 'under', 'younger than')) {
    const scope = reading.scopes.find((each) => from >= each.from && from < each.to);
    const bare =
      /\b(?:no|nobody|no one|not anyone|nor)\b[^,;]{0,20}$/.test(reading.text.slice(0, from)) ||
      /^s? (?:is|are|will be) (?:always )?referred\b/.test(reading.text.slice(to, to + 30));
    if (scope?.status === 'denied' || bare) {
      const limit = number(match[1]);
      for (const [id, low] of AGE_GROUPS)
        if (low < limit && id !== 'age_adult' && id !== 'age_toddler')
          finds.push(findAt(reading, id, 'denied', from, to));
    }
  }
  if (reading.text.includes('end of life') && /\byoung as\b/.test(reading.text)) {
    const at = reading.text.search(OLDEST);
    for (const id of ['age_adult', 'age_elder'] as const) add(id, at, at + 11, 'weak');
  }
  const only = ONLY_WORDS.some((word) => reading.text.includes(word));
  for (const { from, to } of only ? places(reading, ONLY_ADULTS) : []) {
    if (reading.scopes.some((scope) => from >= scope.from && from < scope.to)) continue;
    if (reading.qualified.some((each) => each.qualifier === 'past' && from >= each.from && from < each.to))
      continue;
    finds.push(findAt(reading, 'age_adult', 'stated', from, to));
    for (const id of ['age_child', 'age_teen'] as const) finds.push(findAt(reading, id, 'denied', from, to));
  }
  for (const { from, to } of only ? places(reading, ONLY_TEENS_UP) : [])
    finds.push(findAt(reading, 'age_child', 'denied', from, to));
  return finds.concat(
    places(reading, OLDER_THAN, 'older than').flatMap(({ from, to }) =>
      judged(reading, 'age_adult', from, to, 'weak'),
    ),
  );
};
