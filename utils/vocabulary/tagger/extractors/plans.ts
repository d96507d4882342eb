import { lazily } from '../../../lookup/lazily.ts';
import { conceptsOf, isNoPlan } from '../../concepts/concepts.ts';
import type { ConceptId } from '../../concepts/kinds.ts';
import type { Status } from '../facts.ts';
import { matchesOf } from '../matches.ts';
import { SIGN } from '../signs.ts';
import { type Extractor, type Find, findAt } from './find.ts';

/** Names of plans that are also plain words, places, people or other abbreviations: read in a list of plans only. */
const NAMES_AND_WORDS = new Set(
  'MediCal Concern Guardian Paramount Curative Horizon Beacon Providence Passport Imperial Reliant Optima Oxford Meridian Sierra Sutter Oscar Tufts Medica Moda Sana Alma Grow Rula Headway Ginger Spring Vitality Aviva HIP CHIP VA OHP nib TAC DOR DVA ACC BHS BMC OON PPO HCF Quest Priority Allegiance Independence Husky HealthChoice Medical Chickering Nourish Medibank MHP GIC 1199 Cigna'.split(
    ' ',
  ),
);
/** A short name counts only as it is written; a long one in any case. */
const SHORT_NAME = 6;
const WORD = /[A-Za-z0-9]+/g;
const WORD_HERE = /(?<![A-Za-z0-9])[A-Za-z0-9]+/y;

interface PlanName {
  id: ConceptId;
  name: string;
  /** Also a plain word, a place or a person: read only beside another plan or where plans are plainly spoken of. */
  ambiguous: boolean;
}

/** Names by their first word in lower case, the longest first. */
const plansByWord = lazily(() => {
  const known = new Map<string, PlanName[]>();
  for (const plan of conceptsOf('insurer')) {
    if (isNoPlan(plan.id)) continue;
    for (const name of plan.aliases) {
      const first = /[A-Za-z0-9]+/.exec(name)?.[0].toLowerCase();
      if (first === undefined) continue;
      const ambiguous = NAMES_AND_WORDS.has(name) && name !== 'Cigna';
      known.set(
        first,
        [...(known.get(first) ?? []), { id: plan.id, name, ambiguous }].sort(
          (a, b) => b.name.length - a.name.length,
        ),
      );
    }
  }
  for (const [id, name] of ALSO)
    known.set(name.toLowerCase(), [...(known.get(name.toLowerCase()) ?? []), { id, name, ambiguous: true }]);
  return known;
});

function startsAt(cased: string, at: number, { name, ambiguous }: PlanName): boolean {
  const found = cased.slice(at, at + name.length);
  const same =
    ambiguous || name.length < SHORT_NAME ? found === name : found.toLowerCase() === name.toLowerCase();
  return same && !/[A-Za-z]/.test(cased.charAt(at + name.length));
}

const ALSO: readonly (readonly [ConceptId, string])[] = [['united', 'United']];

/** Worth looking at names at all. */
const PLAN_WORDS =
  /insur|network|contract|provider|plan|panel|aetna|cigna|blue|bcbs|medi|tricare|anthem|magellan|optum|united|kaiser|humana|eap|accept|cover|claim|bill|t(?:ake|ook)s? |taking |bulk|recogni[sz]ed|rebate|\b(?:nhs\b|ndis\b)|bupa|\baxa\b|credentialing|lyra/i;
/** Words right before a name that make it a plan. */
const PAYER_BEFORE =
  /\b(?:in[- ]network with|insured (?:with|by|through)|recogni[sz]ed by|panell?ed with|panels? (?:with|of)|insurances?(?: plans?)?(?: accepted)?:?|billing (?:to|for)|bills?|accept(?:s|ing|ed)?|t(?:ak(?:e|es|ing|en)|ook)|claims? (?:to|from|with)|contracted with|credentialed with|registered with|approved by|plans?:) (?:the )?(?:[\w'&-]+(?: [\w'&-]+)?(?:,? (?:and|or|&) |, ?)){0,5}$/i;
/** Words right after a name that make it a plan. */
const PAYER_AFTER =
  /^ (?:is|are)(?: not|n't)? (?:currently )?(?:one of (?:the|my|our) )?(?:plans?|insurances?|panels?|networks?|accepted|not accepted|in[- ]network|out[- ]of[- ]network)\b|^ (?:plans?|insurance|members?|panels?|network|policies|clients? only)\b/i;
const NEAR = 40;

/**
 * The plans named in a piece of text (letters as written), in the order of the text. `spokenOf`: plans are what it is
 * about. `listed`: it is an item of a list of plans, so that a plain word counts. `starts`: where a name may begin.
 */
export function plansIn(
  cased: string,
  spokenOf = false,
  listed = false,
  starts: readonly number[] = matchesOf(WORD, cased).map(({ index }) => index),
): { id: ConceptId; from: number; to: number }[] {
  if (!spokenOf && !PLAN_WORDS.test(cased)) return [];
  const found: { id: ConceptId; from: number; to: number; ambiguous: boolean }[] = [];
  let end = 0;
  for (const from of starts) {
    if (from < end) continue;
    WORD_HERE.lastIndex = from;
    const first = WORD_HERE.exec(cased)?.[0].toLowerCase();
    const plan =
      first &&
      plansByWord()
        .get(first)
        ?.find((each) => startsAt(cased, from, each));
    if (!plan) continue;
    end = from + plan.name.length;
    const ambiguous =
      plan.ambiguous &&
      !listed &&
      !PAYER_BEFORE.test(cased.slice(Math.max(0, from - 80), from)) &&
      !PAYER_AFTER.test(cased.slice(end, end + 60));
    found.push({ id: plan.id, from, to: end, ambiguous });
  }
  const sure = found.filter(({ ambiguous }) => !ambiguous);
  return found
    .filter(
      ({ ambiguous, from, to }) =>
        !ambiguous || sure.some((each) => Math.abs(each.to - from) < NEAR || Math.abs(to - each.from) < NEAR),
    )
    .map(({ id, from, to }) => ({ id, from, to }));
}

const TAKEN =
  /\b(?:accept|tak|bill|network|panel|provider (?:for|with)|insurance|insured|plans?|work with|covered|through|contracted|credentialed|regist|recogni[sz]ed|claim|rebate|welcome|see|approved|yes)\w*/;
const TAKES =
  /\b(?:accept|tak|bill(?!s? of)|in[- ]network|panel|recogni[sz]ed by|insured (?:with|by)|see)\w*/;
/** What follows a list of plans and refuses it. */
const REFUSED_AFTER =
  /^[\s\w,&/'()-]{0,60}?\b(?:(?:is|are) (?:not|no longer|never) (?:currently )?(?:accepted|taken|covered|possible|active|on offer)|not (?:currently )?(?:accepted|taken)|no longer)\b/;
/** A plan that is asked about and one that is counted out: "Do you take Aetna? No." */
const ANSWER =
  /^[^?]{0,40}\?["')\s]*(?:(also |sorry,? |afraid )?(?:no|not|never)\b|(yes|happily|of course|certainly|absolutely|sure)\b)?/;
const PLAN_PENDING =
  /\b(?:in the process of|in process|pending|applying|applied|waiting|soon|credentialing with|hope to)\b/;
const MARKED = /^\s*(?:(?:eap|ppo|hmo)\s*)?[(:-]\s*(yes|no|ask|maybe)\b/;
/** Firms that join therapists to many plans. */
const POOL = /\b(?:through|via|with|on|by) (?:Headway|Alma|Rula|Grow Therapy|SonderMind|Nourish)\b/g;
const INCLUDED = /^,? (?:included|too|as well)\b/;

function statusOf(reading: Parameters<Extractor>[0], from: number, to: number): Status {
  const { text } = reading;
  const after = text.slice(to, to + 140);
  const answer = ANSWER.exec(after);
  if (answer !== null)
    return answer[2]
      ? 'stated'
      : /\b(?:no|not|never)\b/.test(answer[0].split('?')[1] ?? '')
        ? 'denied'
        : 'weak';
  const mark = MARKED.exec(after)?.[1];
  if (mark !== undefined) return mark === 'yes' ? 'stated' : mark === 'no' ? 'denied' : 'weak';
  if (/\bno $/.test(text.slice(Math.max(0, from - 4), from))) return 'denied';
  const scope = reading.scopes.find((each) => from >= each.from && from < each.to);
  const outside = /^\s*[(-]\s*(?:out[- ]of[- ]network|oon)\b/.test(after);
  if (outside || scope?.status === 'denied') return 'denied';
  if (REFUSED_AFTER.test(after) && !/\b(?:but|however)\b|[;:]/.test(REFUSED_AFTER.exec(after)?.[0] ?? ''))
    return 'denied';
  if (
    INCLUDED.test(after) &&
    reading.scopes.some(({ status, from: start }) => status === 'denied' && start < from)
  )
    return 'denied';
  if (scope !== undefined || PLAN_PENDING.test(text.slice(0, from))) return 'weak';
  return reading.sentence.fragment || TAKEN.test(text) ? 'stated' : 'weak';
}

/** Plans that the statement names as taken, or as not taken. */
export const plans: Extractor = (reading) => {
  const starts = reading.words
    .filter(({ signs }) => (signs & SIGN.payer) !== 0)
    .map(({ start }) => start - reading.sentence.start);
  const named = plansIn(reading.sentence.cased, false, false, starts);
  const finds: Find[] = [];
  for (const { id, from, to } of named) {
    const status = statusOf(reading, from, to);
    finds.push(findAt(reading, id, status, from, to));
    const before = reading.text.slice(0, from);
    const taken = reading.sentence.fragment
      ? /\b(?:billing to|in[- ]network|yes to|insurances?(?: accepted)?:)/
      : TAKES;
    if (status === 'stated' && taken.test(before)) finds.push(findAt(reading, 'ins_yes', 'stated', from, to));
  }
  for (const match of matchesOf(POOL, reading.sentence.cased))
    finds.push(findAt(reading, 'group_pool', 'stated', match.index, match.index + match[0].length));
  const out = /\b(?:out[- ]of[- ]network\b|OON\b)/i.exec(reading.sentence.cased);
  if (out) finds.push(findAt(reading, 'oon', 'stated', out.index, out.index + out[0].length));
  return finds;
};
