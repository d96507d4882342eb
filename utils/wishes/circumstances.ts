import { isSmall } from './alike.ts';
import everyday from './data/everyday.json' with { type: 'json' };
import told from './data/told.json' with { type: 'json' };
import { isAskedHere } from './request.ts';
import { clauseOf, isOfThePast, textOf } from './scope.ts';
import type { Stretch, Word } from './words.ts';

/** A topic as it stands in a text: its concept, its words, and whether those mean other things as often. */
export interface TopicHit extends Stretch {
  meaning: { concept: string };
  weak?: boolean;
}

/** What a life is like, and no trouble in itself: work, school, family, origin, a body. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(told.circumstances);

const EVERYDAY: ReadonlySet<string> = new Set(everyday);
/** "Started keeping", "sleeps at": words of everyday life alone, that may be of anything. */
const isEveryday = ({ first, last }: Stretch, words: readonly Word[]): boolean =>
  (last - first <= SHORT_PHRASE ||
    words.slice(first, last).filter(({ text }) => !isSmall(text)).length <= 1) &&
  words
    .slice(first, last)
    .every(({ text, single }) => isSmall(text) || EVERYDAY.has(text) || EVERYDAY.has(single));

/** A longer phrase says what it says, whatever its words are, if more than one of them says anything. */
const SHORT_PHRASE = 3;

/** Words of somebody who is not well with it. */
const TROUBLED =
  /\b(?:cant|cannot|couldnt|hate[ds]?|hating|afraid|scared|scares|terrif\w+|cry\w*|cries|cried|panic\w*|anxi\w+|depress\w*|worr\w+|lost (?:my|our|his|her|the|everything|interest)|losing|fight\w*|fought|argu\w+|yell\w*|scream\w*|exhaust\w+|struggl\w+|alone|lonel\w+|isolat\w+|angry|furious|rage|guilt\w*|asham\w+|shame|numb|stuck|ruin\w*|apart|hurt\w*|overwhelm\w*|drown\w*|miserable|dread\w*|fail\w*|fired|sacked|redundan\w+|unemployed|laid|stress\w*|trouble|problems?|issues?|conflict|toxic|bull(?:y|ied|ying)|refus\w+|wont|estranged|crisis|hard|harder|unhappy|kicked|diagnos\w+|disowned|dumped|homesick|confus\w+|questioning|sick of|tired of|not (?:ok|okay|well|coping)|(?:not|havent|hasnt|stopped|dont|doesnt|wont) (?:spoken|speak\w*|talk\w*)|(?:nobody|no one) (?:\w+ ){0,5}knows|never told|havent told|(?:not|isnt) out|secret|dont know (?:how|what|who|if))\b/;

/** With words of everyday life alone these say so too. */
const AMISS =
  /\b(?:hits? me|hit us|left|gone|moved out|walked out|no (?:friends|one|reason)|nobody|nothing|never|doesnt|dont|isnt|not|stopped|anymore|any more|all (?:day|night)|every|too much|keeps?|until|till|through)\b/;

const isTroubled = (hit: TopicHit, words: readonly Word[]): boolean => {
  if (hit.weak === true) return false;
  const clause = textOf(clauseOf(words, hit));
  return TROUBLED.test(clause) || (!CIRCUMSTANCES.has(hit.meaning.concept) && AMISS.test(clause));
};

/**
 * The topics that a story only names: a circumstance, or a word that may mean anything, of which nobody says that help
 * is wanted with it, nor that it is a trouble, and which is named once. They are no wish where something else is.
 */
export function namedOnly<T extends TopicHit>(topics: readonly T[], words: readonly Word[]): T[] {
  return topics.filter(
    (hit) =>
      (hit.weak === true || CIRCUMSTANCES.has(hit.meaning.concept) || isEveryday(hit, words)) &&
      !(isAskedHere(words, hit) && !isOfThePast(words, hit)) &&
      !isTroubled(hit, words) &&
      !isHeadline(hit, words) &&
      !topics.some((other) => other.meaning.concept === hit.meaning.concept && isApart(hit, other)),
  );
}

/** Illnesses of the body, and what comes with them. */
const ILLS: ReadonlySet<string> = new Set([
  'chronic_illness',
  'disability',
  'tinnitus',
  'gi',
  'chronic_pain',
]);

/** "Long covid, 2 years in": an illness that is a clause of its own is said for its own sake. */
const isHeadline = (hit: TopicHit, words: readonly Word[]): boolean =>
  (ILLS.has(hit.meaning.concept) && clauseOf(words, hit).length === hit.last - hit.first) ||
  isSummary(hit, words);

/** "Empty nest stuff I guess", "work, mostly": a clause that says in so many words what it is about. */
const isSummary = ({ first, last }: Stretch, words: readonly Word[]): boolean => {
  const rest = clauseOf(words, { first, last }).filter((word) => !words.slice(first, last).includes(word));
  return (
    rest.some(({ text }) => /^(?:stuff|things|issues?|guess|suppose|mostly|mainly|basically)$/.test(text)) &&
    rest.every(({ text }) => isSmall(text) || SUMMARY.test(text))
  );
};
const SUMMARY =
  /^(?:stuff|things?|issues?|guess|suppose|think|mostly|mainly|basically|maybe|probably|kind|sort|also|plus)$/;

const isApart = (one: Stretch, other: Stretch) => one.last <= other.first || other.last <= one.first;
