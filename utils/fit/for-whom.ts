import type { Listing } from '../listing/listing.ts';
import type { Profile } from '../profile/profile.ts';
import { isAmong } from '../vocabulary/concepts/among.ts';
import type { ConceptId } from '../vocabulary/concepts/kinds.ts';
import type { Heard } from './heard-fact.ts';
import { aroundOf } from './phrase.ts';

/** Whom a word of ages names. Children and adolescents meet where one is eleven or twelve; an adult is of any age above. */
const AGES: readonly (readonly [RegExp, readonly ConceptId[]])[] = [
  [/^(?:toddlers|preschoolers)$/, ['age_toddler']],
  [/(?:children|kids|kiddos)$/, ['age_toddler', 'age_child', 'age_preteen']],
  [/^(?:tweens|preteens)$/, ['age_preteen']],
  [/(?:teens|teenagers|adolescents)$/, ['age_preteen', 'age_teen']],
  [/^(?:young|emerging) adults$/, ['age_young_adult', 'age_adult']],
  [/^(?:older adults|seniors|elders)$/, ['age_adult', 'age_elder']],
  [/^adults$/, ['age_young_adult', 'age_adult', 'age_elder']],
];

const OF_AGES =
  '(?:(?<!so )(?:young|emerging|older) )?adults|seniors|elders|(?:(?:young|younger|older) )?(?:children|kids|kiddos|teens|teenagers|adolescents)|toddlers|preschoolers|tweens|preteens';
/** Those of any age, with whom a row of ages is no limit. */
const OF_ANY_AGE = 'families|parents|couples|individuals|people|clients|students|women|men|others|adulthood';
const ONE = `(?:their )?(?:${OF_AGES}|${OF_ANY_AGE})(?: ?\\([^)]{0,20}\\))?`;
const ROW = `((?:${ONE}(?:,? (?:and|or|&) |, ?| ?/ ?| ))*${ONE})`;
/** "Children who have …", up to the words: a list, in which nobody begins to say something of others. */
const BEFORE = new RegExp(
  `\\b${ROW} (?:who|with|diagnosed|living|struggling|experiencing|facing|dealing|navigating|affected)\\b(?:(?!\\b(?:i|we|she|he|they|also|my|our|those|${OF_AGES}|${OF_ANY_AGE})\\b)[^;:])*$`,
  'i',
);
/** "… in children." */
const AFTER = new RegExp(`^(?:,? (?:and |or )?[\\w-]+){0,3} (?:in|among) ${ROW}(?![\\w-])`, 'i');
/** So far from the words people are looked for. Letters. */
const FAR = 240;
const EACH = new RegExp(`\\b(?:${OF_AGES}|${OF_ANY_AGE})\\b`, 'gi');

/** What adults have with someone who is younger: that it is claimed for adults is no limit. */
const WITH_THE_YOUNG: readonly ConceptId[] = [
  'parenting',
  'single_parent',
  'com_single_parent',
  'fathers',
  'blended_family',
  'adoption',
  'family_conflict',
];

/** The ages that a person asks for; none where they ask for none. */
export function agesOf({ wishes }: Profile): ReadonlySet<string> {
  return new Set(
    wishes.flatMap((wish) => (wish.facet === 'age' && wish.importance !== 'not' ? [wish.concept] : [])),
  );
}

/**
 * Whether the therapist's words claim it for people of other ages than these: "experience with children who have ADHD"
 * is no claim to an adult. A tick names nobody, and where no age is asked for nobody is of another.
 */
export function isForOthers(fact: Heard, listing: Listing, ages: ReadonlySet<string>): boolean {
  if (ages.size === 0 || fact.strength !== 'statement' || isAmong(fact.id, WITH_THE_YOUNG)) return false;
  const { before, after } = aroundOf(fact.answer?.text ?? listing.statement, fact.phrase);
  const row = BEFORE.exec(before.slice(-FAR))?.[1] ?? AFTER.exec(after.slice(0, FAR))?.[1];
  const named = row === undefined ? null : agesOfRow(row);
  return named !== null && !named.some((age) => ages.has(age));
}

/** The ages that a row names; `null` where it names someone of any age. */
function agesOfRow(row: string): readonly ConceptId[] | null {
  const each = (row.match(EACH) ?? []).map(
    (word) => AGES.find(([named]) => named.test(word.toLowerCase()))?.[1] ?? null,
  );
  return each.includes(null) ? null : each.flatMap((ages) => ages ?? []);
}
