import { own } from '../lookup/own.ts';
import type { Ask } from '../profile/asks.ts';
import type { Importance } from '../profile/profile.ts';
import { isAmong, isId } from '../vocabulary/concepts/among.ts';
import { isOf } from '../vocabulary/concepts/concepts.ts';
import type { ConceptId } from '../vocabulary/concepts/kinds.ts';
import { agesIn } from './ages.ts';
import { ofApproach } from './approaches.ts';
import { isAsked } from './asked.ts';
import { asksIn } from './asks.ts';
import { clockIn } from './clock.ts';
import { speaksOfChildren } from './comers.ts';
import { areKin, coupleIn } from './company.ts';
import { crisisIn } from './crisis.ts';
import { foreignNamesIn } from './foreign-names.ts';
import { type ConceptHit, type Hit, hitsIn, OF_THERAPIST_TOO } from './hits.ts';
import { lexicon } from './lexicon.ts';
import { lostNamesIn } from './lost-names.ts';
import { besideMain } from './main-trouble.ts';
import { isMentioned } from './mentioned.ts';
import { notUnderstood } from './not-understood.ts';
import { isOwn, isPlan, isPlanOfThePast, isTurnedDown, isUnused } from './plans.ts';
import { pricesIn } from './price.ts';
import { byStance, ofComfort, receivedAs } from './received.ts';
import { isOutOfList } from './refused.ts';
import { before, isMust, sentenceOf, stanceOf } from './scope.ts';
import { settled } from './settled.ts';
import { stylesIn } from './style.ts';
import { toldIn } from './told.ts';
import { isDenied, isDeniedNext, isTopicMeant } from './topics.ts';
import type { Taken, Understood, UnderstoodWish } from './types.ts';
import { isState, isTown, statesByCode } from './where.ts';
import { type Stretch, type Word, type Writing, writingOf } from './words.ts';

const isConcept = (hit: Hit): hit is ConceptHit => hit.meaning.is === 'concept';

/**
 * The wishes in a text of one's own words, over all facets, each with the words that it comes from; what asks for
 * something that no facet holds; and whether somebody means to die. Nothing is guessed: what may mean two things
 * is no wish. Pure; the text is kept nowhere. At most 6,000 characters are read.
 */
export function understandWish(text: string): Understood {
  const writing = writingOf(text, (word) => lexicon().spelling.mend(word));
  const { words } = writing;
  const named = hitsIn(words, foreignNamesIn(writing));
  const hits = [
    ...named.filter((hit) => !isMentioned(hit, writing)),
    ...clockIn(words, named),
    ...lostNamesIn(words, named),
  ];
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

function conceptsIn(writing: Writing, hits: readonly Hit[], crisis: Stretch | null): Taken[] {
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
  const beside = besideMain(
    topics.filter((hit) => !told.has(hit)),
    words,
  );
  const aside = new Set([...told, ...beside]);
  const ofKin = areKin(words);
  const states = statesByCode(words);
  const isOfChildren = speaksOfChildren(words);
  const denied = named.filter((hit) => hit.meaning.facet === 'topic' && isDenied(hit, words));
  const described = named.filter((hit) => hit.meaning.facet === 'comfort' && importances.get(hit) !== null);
  return named.flatMap((hit) => {
    if (aside.has(hit) || isSaidOfTherapist(hit, described) || isDeniedNext(hit, denied, words)) return [];
    if (crisis && isId(hit.meaning.concept, 'suicidal')) return [];
    if (!isOfChildren && isAmong(hit.meaning.concept, CHILDISH)) return [];
    if (ofKin && isAmong(hit.meaning.concept, ['fmt_couple', 'relationship']) && saysWe(hit, words))
      return [];
    if (hit.meaning.facet === 'comfort' && isLanguage(hit, named, words)) return [];
    const importance = importances.get(hit);
    const concept = receivedAs(hit, words);
    if (hit.meaning.facet === 'plan' && states.some(({ first }) => first === hit.first)) return [];
    if (!importance || !concept || isKindOfPlan(hit, named) || isTownAlone(hit, named, words)) return [];
    if (importance === 'not' && isAmong(concept, WELCOMES)) return [];
    const wish = take(writing, hit, { facet: hit.meaning.facet, concept, importance });
    return [wish, ...genderOf(hit, writing, importance)];
  });
}

/** "Recommendations for couples", "a sex therapist": that says what it is about. */
function saysWhat({ meaning: { facet, concept } }: ConceptHit, importance?: Importance | null): boolean {
  const isOfBoth = facet === 'approach' || isAmong(concept, ['fmt_couple', 'fmt_family']);
  return isOfBoth && (importance === 'nice' || importance === 'must');
}

/** Nobody wants not to be welcome: "someone who doesn't know my family" refuses something else. */
const WELCOMES = [
  'culturally_sensitive',
  'trauma_informed',
  'lgbtq_affirming',
  'gender_affirming',
  'neurodiversity_affirming',
] as const;

/** Topics that are services too: "life coaches can do one" turns them down. */
const SERVICES = ['life_coaching', 'testing_issue', 'medication_issue'] as const;

/** What is the matter with a child, where one is spoken of: "I want to stop having meltdowns" is of whoever writes. */
const CHILDISH = ['child_behaviour', 'child_adolescent', 'odd'] as const;

/** "Someone nonbinary": who is wanted, and not what it is about. */
const isSaidOfTherapist = (hit: ConceptHit, described: readonly ConceptHit[]): boolean =>
  hit.meaning.facet === 'topic' &&
  isAmong(hit.meaning.concept, OF_THERAPIST_TOO) &&
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
  const stance = isOutOfList(words, hit) && isMethodOrComfort(facet) ? 'out' : stanceOf(words, hit);
  const asked = (): Importance => (isMust(words, hit) ? 'must' : 'nice');
  switch (facet) {
    case 'topic':
      if (stance === 'out' && isAmong(concept, SERVICES)) return null;
      return !isDenied(hit, words) && stance !== 'nothing' && isTopicMeant(hit, words) ? asked() : null;
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
      return isTown(hit, words) && stance !== 'out' ? 'nice' : null;
    case 'comfort':
      return ofComfort(hit, words, stance, asked);
    case 'approach':
      return ofApproach(hit, words, stance, asked);
    default:
      if (isId(concept, 'status_open') && stance === 'out') return null;
      // "Stairs are out": a hindrance that is refused is what is asked for.
      if (concept.startsWith('acc_') && stance === 'out' && isAsked(hit, words)) return asked();
      return isAsked(hit, words) && (stance === 'asked' || facet === 'setting' || facet === 'format')
        ? byStance(stance, asked)
        : null;
  }
}

/** Of these a list may refuse all: "not interested in EMDR, tapping, any of it". */
const isMethodOrComfort = (facet: string) => facet === 'approach' || facet === 'comfort';

/** "We don't talk", "both of us": of two, whoever they are. */
const saysWe = ({ first, last }: ConceptHit, words: readonly Word[]): boolean =>
  words.slice(first, last).some(({ text }) => /^(?:we|us|both|two|each)$/.test(text));
