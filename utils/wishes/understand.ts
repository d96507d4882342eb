import { own } from '../lookup/own.ts';
import type { Ask } from '../profile/asks.ts';
import type { ConceptWish, Importance } from '../profile/profile.ts';
import { isAmong, isId } from '../vocabulary/concepts/among.ts';
import { isOf } from '../vocabulary/concepts/concepts.ts';
import type { ConceptId } from '../vocabulary/concepts/kinds.ts';
import { agesIn } from './ages.ts';
import { ofApproach } from './approaches.ts';
import { isAsked } from './asked.ts';
import { asksIn } from './asks.ts';
import { areKin, coupleIn } from './company.ts';
import { crisisIn } from './crisis.ts';
import { isOfTherapist, isTopicHere } from './describe.ts';
import { type ConceptHit, type Hit, hitsIn } from './hits.ts';
import { lexicon, REFERS_BACK } from './lexicon.ts';
import { notUnderstood } from './not-understood.ts';
import { isOwn, isPlan, isPlanOfThePast, isTurnedDown, isUnused } from './plans.ts';
import { pricesIn } from './price.ts';
import {
  after,
  before,
  clauseOf,
  isMust,
  isOfFormer,
  isOfThePast,
  isOutOfList,
  type Stance,
  type Stretch,
  sentenceOf,
  stanceOf,
} from './scope.ts';
import { settled } from './settled.ts';
import { stylesIn } from './style.ts';
import { toldIn } from './told.ts';
import type { Taken, Understood, UnderstoodWish } from './types.ts';
import { isState, isTown, statesByCode } from './where.ts';
import { type Word, type Writing, writingOf } from './words.ts';

const isConcept = (hit: Hit): hit is ConceptHit => hit.meaning.is === 'concept';

/**
 * The wishes in a text of one's own words, over all facets, each with the words that it comes from; what asks for
 * something that no facet holds; and whether somebody means to die. Nothing is guessed: what may mean two things
 * is no wish. Pure; the text is kept nowhere. At most 6,000 characters are read.
 */
export function understandWish(text: string): Understood {
  const writing = writingOf(text, (word) => lexicon().spelling.mend(word));
  const { words } = writing;
  const hits = hitsIn(words);
  const crisis = crisisIn(hits, words);
  const found = [
    ...(crisis ? [take(writing, crisis, { facet: 'topic', concept: 'suicidal', importance: 'nice' })] : []),
    ...conceptsIn(writing, hits, crisis),
    ...agesIn(writing).map((age) =>
      take(writing, age, {
        facet: 'age',
        concept: age.concept,
        importance: isMust(words, age) ? 'must' : 'nice',
      }),
    ),
    ...statesByCode(words).map((state) =>
      take(writing, state, { facet: 'state', concept: state.concept, importance: 'nice' }),
    ),
    ...pricesIn(
      writing,
      hits.some((hit) => isConcept(hit) && isId(hit.meaning.concept, 'fmt_couple')),
    ),
    ...coupleOf(writing),
    ...stylesIn(hits, writing),
  ];
  const asks = asksIn(words).map(({ ask, first, last }) => ({
    ask,
    start: words[first]?.start ?? 0,
    end: words[last - 1]?.end ?? 0,
  }));
  const wishes = settled(found, writing)
    .filter((one) => !asks.some((ask) => isNoProblem(ask, one)))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const place = ({ wish, start, end }: Taken) =>
    ({ ...wish, ...writing.spanOf(start, end) }) as UnderstoodWish;
  return {
    wishes: wishes.map(place),
    notUnderstood: notUnderstood(writing, hits, wishes).map(({ start, end }) => writing.spanOf(start, end)),
    asks: asks.map(({ ask, start, end }) => ({ ask, ...writing.spanOf(start, end) })),
    crisis: crisis !== null,
  };
}

/** "Won't make my faith the problem": faith is not what help is wanted with. */
function isNoProblem({ ask, start, end }: { ask: Ask; start: number; end: number }, { wish, ...at }: Taken) {
  return ask === 'ask_problem' && wish.facet === 'topic' && at.start < end && start < at.end;
}

/** What stands at a stretch of words. */
function take({ words }: Writing, { first, last }: Stretch, wish: Taken['wish']): Taken {
  return { wish, start: words[first]?.start ?? 0, end: words[last - 1]?.end ?? 0 };
}

function coupleOf(writing: Writing): Taken[] {
  const two = coupleIn(writing.words);
  return two ? [take(writing, two, { facet: 'format', concept: 'fmt_couple', importance: 'nice' })] : [];
}

function conceptsIn(writing: Writing, hits: readonly Hit[], crisis: Hit | null): Taken[] {
  const { words } = writing;
  const named = hits.filter(isConcept);
  const importances = new Map(named.map((hit) => [hit, importanceOf(hit, words)]));
  const topics = named.filter(
    (hit) =>
      hit.meaning.facet === 'topic' && importances.get(hit) !== null && hit.meaning.concept !== 'suicidal',
  );
  const told = toldIn(
    topics,
    words,
    named.some((hit) => saysWhat(hit, importances.get(hit))),
  );
  const ofKin = areKin(words);
  const denied = named.filter((hit) => hit.meaning.facet === 'topic' && isDenied(hit, words));
  const described = named.filter((hit) => hit.meaning.facet === 'comfort' && importances.get(hit) !== null);
  return named.flatMap((hit) => {
    if (told.has(hit) || isSaidOfTherapist(hit, described) || isDeniedNext(hit, denied, words)) return [];
    if (crisis && isId(hit.meaning.concept, 'suicidal')) return [];
    if (ofKin && isAmong(hit.meaning.concept, ['fmt_couple', 'relationship']) && saysWe(hit, words))
      return [];
    if (hit.meaning.facet === 'comfort' && isLanguage(hit, named, words)) return [];
    const importance = importances.get(hit);
    const concept = receivedAs(hit, words);
    if (!importance || !concept || isKindOfPlan(hit, named) || isTownAlone(hit, named, words)) return [];
    const wish = take(writing, hit, { facet: hit.meaning.facet, concept, importance });
    return [wish, ...genderOf(hit, writing, importance)];
  });
}

/** "Recommendations for couples", "a sex therapist": that says what it is about. */
function saysWhat({ meaning: { facet, concept } }: ConceptHit, importance?: Importance | null): boolean {
  const isOfBoth = facet === 'approach' || isAmong(concept, ['fmt_couple', 'fmt_family']);
  return isOfBoth && (importance === 'nice' || importance === 'must');
}

/** What a topic and a therapist may have the same word for. */
const THEIRS = ['gender', 'lgbtq', 'veterans', 'autism', 'adhd', 'disability', 'immigration'] as const;
/** "Someone nonbinary": who is wanted, and not what it is about. */
const isSaidOfTherapist = (hit: ConceptHit, described: readonly ConceptHit[]): boolean =>
  hit.meaning.facet === 'topic' &&
  isAmong(hit.meaning.concept, THEIRS) &&
  described.some(
    ({ meaning, first, last }) =>
      isOf(meaning.concept, 'clinician_gender', 'lived_experience') && first <= hit.first && last >= hit.last,
  );

/** "PPO" beside the name of a plan is of that plan. */
function isKindOfPlan({ meaning, first }: ConceptHit, named: readonly ConceptHit[]): boolean {
  return (
    isId(meaning.concept, 'most_ppo') &&
    named.some((other) => other.meaning.facet === 'plan' && other.last >= first - 2 && other.first < first)
  );
}

/** "… my plan is United. Providence.": beside another plan a name that stands alone and is a town's is the town. */
function isTownAlone(hit: ConceptHit, named: readonly ConceptHit[], words: readonly Word[]): boolean {
  return (
    hit.meaning.facet === 'plan' &&
    sentenceOf(words, hit).length === hit.last - hit.first &&
    named.some(({ meaning }) => meaning.facet === 'plan' && meaning.concept !== hit.meaning.concept) &&
    named.some((other) => other.meaning.facet === 'place' && other.first === hit.first)
  );
}

const GENDERS: Readonly<Record<string, ConceptId>> = { herself: 'g_woman', himself: 'g_man' };

/** "Someone who is Black herself" is a woman. */
function genderOf({ meaning, last }: ConceptHit, writing: Writing, importance: Importance): Taken[] {
  const said = writing.words.slice(last - 1, last + 1).find(({ text }) => own(GENDERS, text) !== undefined);
  const concept = said && own(GENDERS, said.text);
  if (meaning.facet !== 'comfort' || importance === 'not' || !concept) return [];
  return [{ wish: { facet: 'comfort', concept, importance }, start: said.start, end: said.end }];
}

/** "Affirming" alone is of what was said of whoever comes. */
function receivedAs(
  { meaning: { concept }, first, last }: ConceptHit,
  words: readonly Word[],
): ConceptWish['concept'] | null {
  if (concept === REFERS_BACK) return welcomeOf(words);
  return isId(concept, 'lgbtq_affirming') && last - first === 1 ? (welcomeOf(words) ?? concept) : concept;
}

/** "They have to be ok with that": with what the writer said of themselves. */
function welcomeOf(words: readonly Word[]): ConceptId | null {
  const has = (pattern: RegExp) => words.some(({ text }) => pattern.test(text));
  const isPronouns = words.some(
    ({ text }, at) => text === 'they' && words[at + 1]?.text === 'them' && words[at + 1]?.joined === false,
  );
  if (isPronouns || has(/^(?:trans|transgender|nonbinary|enby|ftm|mtf|genderqueer|genderfluid)$/))
    return 'gender_affirming';
  if (has(/^(?:gay|lesbian|queer|bi|bisexual|pansexual|asexual|lgbtq?)$/)) return 'lgbtq_affirming';
  return has(/^(?:kink|kinky|bdsm)$/) ? 'sex_positive' : null;
}

/** The name of a people that is the name of their language here. */
function isLanguage(
  { first, last }: ConceptHit,
  named: readonly ConceptHit[],
  words: readonly Word[],
): boolean {
  return named.some(
    (other) =>
      other.meaning.facet === 'language' &&
      other.first === first &&
      other.last === last &&
      isAsked(other, words),
  );
}

/** How much a named concept matters here; `null` where it is no wish. */
function importanceOf(hit: ConceptHit, words: readonly Word[]): Importance | null {
  const { facet, concept } = hit.meaning;
  const stance = isOutOfList(words, hit) && isNamed(facet) ? 'out' : stanceOf(words, hit);
  const asked = (): Importance => (isMust(words, hit) ? 'must' : 'nice');
  switch (facet) {
    case 'topic':
      return !isDenied(hit, words) && stance !== 'nothing' && isTopic(hit, words) ? asked() : null;
    case 'plan':
      if (!isPlan(hit, words) || isUnused(hit, words) || isPlanOfThePast(hit, words)) return null;
      if (
        stance !== 'asked' &&
        !isTurnedDown(words, hit) &&
        !/\b(?:no one|nobody|none)\b/.test(before(words, hit, 6).join(' '))
      )
        return null;
      return isOwn(hit, words) || isMust(words, hit) ? 'must' : 'nice';
    case 'state':
      return isState(hit, words) && stance === 'asked' ? asked() : null;
    case 'place':
      return isTown(hit, words) ? 'nice' : null;
    case 'comfort':
      return ofComfort(concept, hit, words, stance, asked);
    case 'approach':
      return ofApproach(hit, words, stance, asked);
    default:
      if (isId(concept, 'status_open') && stance === 'out') return null;
      return isAsked(hit, words) && (stance === 'asked' || facet === 'setting' || facet === 'format')
        ? byStance(stance, asked)
        : null;
  }
}

/** Of these a list may refuse all: "not interested in EMDR, tapping, any of it". */
const isNamed = (facet: string) => facet === 'approach' || facet === 'comfort';

const byStance = (stance: Stance, asked: () => Importance): Importance | null =>
  stance === 'out' ? 'not' : stance === 'asked' ? asked() : null;

function isTopic(hit: ConceptHit, words: readonly Word[]): boolean {
  if (isId(hit.meaning.concept, 'veterans') && isOfAnimals(hit, words)) return false;
  if (isOfFormer(words, hit) || (isOfThePast(words, hit, true) && hit.last - hit.first < 2)) return false;
  return !hit.soft || isTopicHere(hit, words);
}

/** "I'm a vet (the animal kind)". */
const isOfAnimals = (hit: ConceptHit, words: readonly Word[]): boolean =>
  words.slice(hit.first, hit.last).some(({ single }) => single === 'vet') &&
  /\b(?:animals?|veterinar\w*|euthan\w*|pets?|small animal|vet (?:tech|nurse|school|clinic|practice))\b/.test(
    textOf(words),
  ) &&
  !/\bnot an? animal\b/.test(textOf(words));

/** "I'm not depressed", "no trauma", "don't need help with sleep": not what it is about. */
function isDenied(hit: ConceptHit, words: readonly Word[]): boolean {
  const lead = before(words, hit, 5).join(' ');
  if (/\b(?:help\w*|how|learn\w*|try|trying|struggl\w+)(?: (?:me|us|him|her|them))?(?: to)? not$/.test(lead))
    return false;
  return /\b(?:not|no|isnt|arent|never|without|neither of (?:us|them)|none of us|nobody|no one|kein|keine|nicht|sin|pas|nothing)(?: (?:a|an|the|really|about|my|any|so|too|for|looking for|into|interested in|of|that|be))?$|\b(?:dont|do not|doesnt|didnt)(?: (?:have|need|want|do|care about)(?: \w+)?(?: with| for)?)?$/.test(
    lead,
  );
}

/** "We don't talk", "both of us": of two, whoever they are. */
const saysWe = ({ first, last }: ConceptHit, words: readonly Word[]): boolean =>
  words.slice(first, last).some(({ text }) => /^(?:we|us|both|two|each)$/.test(text));

/** "They put me in an anger class. I'm not angry.": what is denied in the next sentence. */
const isDeniedNext = (hit: ConceptHit, denied: readonly ConceptHit[], words: readonly Word[]): boolean =>
  denied.some(
    (other) =>
      other.meaning.concept === hit.meaning.concept &&
      (words[other.first]?.sentence ?? 0) === (words[hit.first]?.sentence ?? 0) + 1 &&
      clauseOf(words, other).length <= SHORT_DENIAL,
  );
const SHORT_DENIAL = 5;

/** "Nonbinary, so someone fine with that": who writes says so of themselves. */
const REFERRED = /\b(?:fine|ok|okay|cool|good|comfortable) with (?:that|it|this|me)\b/;

/** "Guy or girl, whatever", "man or woman": either is right. */
const isEither = (words: readonly Word[], hit: ConceptHit): boolean => {
  const one = textOf(words.slice(hit.first, hit.last));
  const pair = [
    [one, /^or (?:a )?(\w+)/.exec(after(words, hit, 3).join(' '))?.[1]],
    [/\b(\w+) or(?: a)?$/.exec(before(words, hit, 3).join(' '))?.[1], one],
  ];
  return pair.some(
    ([left = '', right = '']) =>
      (WOMEN.test(left) && MEN.test(right)) || (MEN.test(left) && WOMEN.test(right)),
  );
};
const WOMEN = /^(?:wom[ae]n|girls?|female|lady|ladies|she)$/;
const MEN = /^(?:m[ae]n|guys?|boy|male|dude|he)$/;
const textOf = (words: readonly Word[]) => words.map(({ text }) => text).join(' ');

/** Of these the whole phrase says how one wants to be received, wherever it stands. */
const isPlain = (concept: string) => concept === REFERS_BACK || isOf(concept, 'affirming');

function ofComfort(
  concept: ConceptHit['meaning']['concept'],
  hit: ConceptHit,
  words: readonly Word[],
  stance: Stance,
  asked: () => Importance,
) {
  const long = hit.last - hit.first > 1;
  if (isOf(concept, 'clinician_gender') && isEither(words, hit)) return null;
  if (isAmong(concept, ['g_nonbinary', 'g_trans', 'o_lgbtq']) && !long && REFERRED.test(textOf(words)))
    return null;
  if (isOfThePast(words, hit, true)) return null;
  // "Not religious" is a wish in itself.
  if (isId(concept, 'f_secular') && long)
    return isOfTherapist(hit, words) || stance !== 'nothing' ? asked() : null;
  if (stance === 'nothing') return null;
  if (isPlain(concept)) return byStance(stance, asked);
  return isOfTherapist(hit, words) ? byStance(stance, asked) : null;
}
