import { own } from '../lookup/own.ts';
import type { IdOf } from '../vocabulary/concepts/kinds.ts';
import { elderComes, isCounted, isOfChildAside, textBefore } from './age-comes.ts';
import { comersIn } from './comers.ts';
import data from './data/ages.json' with { type: 'json' };
import { type Phrase, phraseEnd, readPhrase } from './phrase.ts';
import { isInRequest } from './request.ts';
import { before } from './scope.ts';
import { CHILDREN, ELDERS, isBesideChild, isForeignAge, isOfMany, isOfThing } from './whose-age.ts';
import type { Stretch, Word, Writing } from './words.ts';

/** An age group that a text gives to the one who is to come. */
export interface AgeFound extends Stretch {
  concept: IdOf<'population', 'age'>;
}

const AGE_GROUP_WORDS = new Map(
  (Object.entries(data.groups) as [AgeFound['concept'], string[]][]).flatMap(([concept, words]) =>
    words.map((word) => [word, concept] as const),
  ),
);

let agePhrases: readonly (readonly [Phrase, AgeFound['concept']])[] | undefined;

/** "In high school", "in his seventies", "works with kids": read in when a text is first asked for ages. */
function phrasesOfAge() {
  agePhrases ??= (Object.entries(data.phrases) as [AgeFound['concept'], string[]][]).flatMap(
    ([concept, written]) => written.map((one) => [readPhrase(one, {}), concept] as const),
  );
  return agePhrases;
}

/** What is said of an age in several words, at a word; not of somebody who is mentioned, nor of an age that was. */
function saidAt(words: readonly Word[], at: number): AgeFound | null {
  for (const [phrase, concept] of phrasesOfAge()) {
    const last = phraseEnd(phrase, words, at);
    if (last <= at || PAST_AGE.test(textBefore(words, at, 5)) || NOT_THEIR_AGE.test(textBefore(words, at, 4)))
      continue;
    if (concept === 'age_elder' && !elderComes(words, at)) continue;
    if (/^(?:of|years|weeks|months|minutes|hours|miles)$/.test(words[last]?.text ?? '')) continue;
    if (
      DECADE.test(words[last - 1]?.text ?? '') &&
      OF_THEN.test(before(words, { first: at, last }, 12).join(' '))
    )
      continue;
    if (SERVES.test(words[at]?.text ?? '') && !isInRequest(words, { first: at, last })) continue;
    return { first: at, last, concept };
  }
  return null;
}

/** "I had counselling about that in my twenties", "it was all couples in their seventies": when, and who was there. */
const DECADE = /^(?:\d0s|\w+ties)$/;
const OF_THEN =
  /\b(?:had|did|was|were|went|got|tried|saw|took|left|met|came|worked|moved|started|stopped|drank|used|lived)\b/;

/** "Sees children" is said of a therapist where somebody asks for one. */
const SERVES = /^(?:works?|sees?|treats?|helps?|for|good|great)$/;

/** The age of a therapist, or a time long past. */
const NOT_THEIR_AGE =
  /\b(?:therapist|counselor|someone|somebody|anyone|woman|man|lady|guy|not|isnt|who is|whos|back|when|teach|teacher|teaches|taught|gave|did|therapy|spent|lost|wasted|stole|grieve|grieving|mourn|mourning|cry|crying|longing|work|works|used)(?: \w+)?(?: (?:in|at|for))?$|\b(?:no|not)(?: \w+)?$/;

/** The group of an age in years; `null` from 26 to 64, of which a listing says no more than *adults*. */
export function ageGroup(years: number): AgeFound['concept'] | null {
  if (years <= 5) return 'age_toddler';
  if (years <= 10) return 'age_child';
  if (years <= 13) return 'age_preteen';
  if (years < 18) return 'age_teen';
  if (years <= 25) return 'age_young_adult';
  return years >= 65 && years <= 105 ? 'age_elder' : null;
}

/** The ages of whoever is to come: the writer, or the one that is written for. */
export function agesIn(writing: Writing): AgeFound[] {
  const { words } = writing;
  return agesSaid(writing).filter((found) => !isOfChildAside(found, words));
}

function agesSaid(writing: Writing): AgeFound[] {
  const { words } = writing;
  return words.flatMap((word, at): AgeFound[] => {
    const lead = textBefore(words, at, 5);
    const named = AGE_GROUP_WORDS.get(word.text) ?? AGE_GROUP_WORDS.get(word.single);
    if (named)
      return PAST_AGE.test(lead) || NOT_OURS.test(lead) || isCounted(words, at)
        ? []
        : [{ first: at, last: at + 1, concept: named }];
    const said = saidAt(words, at);
    if (said) return [said];
    const age = ageAt(writing, at);
    const concept = age && ageGroup(age.years);
    if (!age || !concept || (PAST_AGE.test(lead) && !PARENT_TO.test(lead)) || isBeside(words, at, age.last))
      return [];
    if (words[age.last]?.text === 'again') return [];
    const comes = concept === 'age_elder' ? elderComes(words, at) : true;
    return comes ? [{ first: at, last: age.last, concept }] : [];
  });
}

/** An age that somebody was, or that a therapist is not to be. */
const PAST_AGE =
  /\b(?:since|was|were|when|until|till|after|before|past|at|at age|at the age of|some|some kind of|like a|like an|as a|not a|being a|been a|just a|years as a|since age|by|than|over|under|turn|to a|talking to a|(?:feel|feels|felt|act|acts|acting|treated|treats me|like) (?:like )?(?:im|i am|i was|hes|shes|were|theyre))$/;
/** "Stepdad to a 15 year old who …". */
const PARENT_TO =
  /\b(?:step)?(?:dad|mom|mum|mother|father|parent|parents|guardian|nana|grandma|grandad|auntie?|uncle) to an?$/;
const NOT_OURS = /\b(?:everyone does|everybody does|no|friends|years)$/;

/** A child who is mentioned and does not come: "I have a 2 year old". */
function isBeside(words: readonly Word[], at: number, last: number): boolean {
  const lead = textBefore(words, at, 4);
  const next = words[last]?.text ?? '';
  if (/\b(?:kids|children|boys|girls|twins) are(?: \d+ and)?$/.test(lead) && !comersIn(words).has('kids'))
    return true;
  return (
    /\b(?:(?:i|we|who|she|he|they|both) (?:have|has|got|share) an?|(?:ive|weve) (?:got )?an?|custody of (?:a|an|our|my)|(?:child|son|daughter|care) of an?|i have a|ive got a|with a|mom of a|mother of a|dad of a|father of a|(?:mom|mum|mama|mother|dad|father|parents?) (?:of|to) (?:twins|(?:two|three) (?:boys|girls|kids))|raising a|and a|from a|to a)$/.test(
      lead,
    ) && !/^(?:who|that|with|whos|son|daughter|boy|girl)$/.test(next)
  );
}

const UNIT =
  /^(?:minutes?|mins?|weeks?|months?|days?|hours?|miles?|sessions?|times?|pm|am|percent|dollars?|bucks|years|kids|of|st|nd|rd|th|or|to|and a half|a|am|x|blocks|calls|people|voicemails|therapists)$/;
const YEARS_OLD =
  /^(?:year old|years old|year olds|yr old|yrs old|yo|y o|yr|anos|ano|anitos|ans|jahre|jahriger|jahrige|jahrigen)\b/;
const SAYS_AGE =
  /^(?:is|im|am|hes|shes|whos|aged|age|turned|turning|theyre|are|both|just|tiene|tengo|ist|bin|ai|a|s)$/;
const AGE_GOES_ON =
  /^(?:and|about|but|so|because|if|when|i|my|who|with|female|male|f|m|nb|woman|man|from|in|now|he|she|they|on|for|has|is|years|retired|married|single|divorced|widowed|widow|trans|gay|queer)$/;

/** "Max 100", "Route 66". */
const NO_AGE =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|max|maximum|budget|limit|under|up|to|only|about|around|cash|pay|route|bus|line|room|unit|suite|highway|apt|stage|level|type|chapter|step|round|season|bipolar|grade|year|week|month|day|hwy|exit|rt|i|apartment|flat|gate|floor|ward|zone|district|form|std|class|phase|size|number|no|page|track|tier|building|channel|episode|part)$/;

const UNITS = 'one two three four five six seven eight nine'.split(' ');

/** "Boys 2" may be how many. */
const NO_CHILD: ReadonlySet<string> = new Set(['kids', 'children', 'boys', 'girls', 'kid', 'child']);

/** An age in years that begins at a word. */
function ageAt({ words, lower }: Writing, at: number): { years: number; last: number } | null {
  const word = words[at];
  if (!word) return null;
  const figure = /^\d{1,3}$/.test(word.text);
  const years = figure ? Number(word.text) : own(data.figures, word.text);
  const next = words[at + 1];
  if (years === undefined && own(data.grades, word.text) !== undefined)
    return (next?.single === 'grader' || next?.text === 'grade') && !isWhomTheyTeach(words, at, at + 2)
      ? { years: own(data.grades, word.text) ?? 0, last: at + 2 }
      : null;
  if (years === undefined || years > 105 || /[$£€#:.]/.test(lower.charAt(word.start - 1))) return null;
  if (isOfThing(words, at) || isOfMany(words, at)) return null;
  if (figure && (next?.single === 'grader' || NO_AGE.test(words[at - 1]?.text ?? ''))) return null;
  const unit = UNITS.indexOf(next?.text ?? '') + 1;
  const isSaid = SAYS_AGE.test(words[at - 1]?.text ?? '') || words[at]?.joined !== true;
  const isCount = words[at + 2]?.joined === true && UNIT.test(words[at + 2]?.text ?? '');
  if (unit > 0 && years >= 20 && years % 10 === 0 && !figure && isSaid && !isCount)
    return { years: years + unit, last: at + 2 };
  const rest = words
    .slice(at + 1, at + 3)
    .map(({ text }) => text)
    .join(' ');
  if (next?.joined && YEARS_OLD.test(rest))
    return { years, last: at + 1 + (/^(?:year|yr)s? olds?/.test(rest) ? 2 : 1) };
  const glued = /^(?:th|st|nd|rd)$/.test(next?.text ?? '');
  if (glued && /^grade(?:r|rs)?$/.test(words[at + 2]?.text ?? '') && years <= 12)
    return isWhomTheyTeach(words, at, at + 3) ||
      (words[at + 2]?.text === 'graders' && !/\bfor$/.test(textBefore(words, at, 1)))
      ? null
      : { years: years + 5, last: at + 3 };
  const isOfChild = figure && words[at]?.joined === true && CHILDREN.has(words[at - 1]?.text ?? '');
  if (figure && isForeignAge(words, at)) return { years, last: at + 1 };
  if (next?.joined && UNIT.test(next.text)) return null;
  if (figure && isOfWriter(words, at, years)) return { years, last: at + 1 };
  if (next?.joined && !(isOfChild || AGE_GOES_ON.test(next.text))) return null;
  if (isOfChild && !NO_CHILD.has(words[at - 1]?.text ?? '')) return { years, last: at + 1 };
  return isAge(words, at, figure) || (figure && isSaidOfChild(words, lower, at))
    ? { years, last: at + 1 }
    : null;
}

/** "I'm 19 at uni": whatever goes on after it, but for what is counted. */
const isOfWriter = (words: readonly Word[], at: number, years: number): boolean =>
  years >= YOUNGEST_WRITER &&
  ageGroup(years) !== null &&
  /(?:^|\b(?:and|but|so|well|hi|hello|hey) )(?:im|i am)$/.test(
    before(words, { first: at, last: at + 1 }, 3).join(' '),
  ) &&
  words[at]?.joined === true &&
  !COUNTED.test(words[at + 1]?.text ?? '');
const COUNTED =
  /^(?:foot|feet|ft|kg|k|grand|percent|pct|cm|(?!is$|was$|has$|this$|always$|sometimes$)\w+s|\d+)$/;

/** "4th grade teacher", "I teach third grade": whom somebody teaches. */
const isWhomTheyTeach = (words: readonly Word[], at: number, last: number): boolean =>
  /\b(?:teach|teaches|taught|teaching|sub|subbing|aide in)$/.test(textBefore(words, at, 1)) ||
  /^(?:teachers?|classroom|class|aide|para|sub|school)$/.test(words[last]?.text ?? '');

/** "My daughter's 16". */
function isSaidOfChild(words: readonly Word[], lower: string, at: number): boolean {
  const back = words[at - 1];
  return back !== undefined && CHILDREN.has(back.single) && /'s$/.test(lower.slice(back.start, back.end));
}

/** "My two kids, 6 and 9", "two sisters, 5 and 8". */
function isOneOfTwo(words: readonly Word[], at: number): boolean {
  const figure = (where: number) => /^\d{1,2}$/.test(words[where]?.text ?? '');
  const child = (where: number) => {
    const text = words[where]?.text ?? '';
    return (
      CHILDREN.has(text) ||
      CHILDREN.has(words[where]?.single ?? '') ||
      /^(?:sisters|brothers|siblings)$/.test(text)
    );
  };
  const owner = (where: number) => child(words[where]?.text === 'are' ? where - 1 : where);
  if (words[at + 1]?.text === 'and' && figure(at + 2)) return owner(at - 1);
  return words[at - 1]?.text === 'and' && figure(at - 2) && owner(at - 3);
}

/** "Kid won't eat. 5. Tried everything." */
function isAfterChild(words: readonly Word[], at: number): boolean {
  const sentence = words[at]?.sentence ?? 0;
  const of = (which: number) => words.filter((word) => word.sentence === which);
  return of(sentence).length === 1 && of(sentence - 1).some(({ text }) => CHILDREN.has(text));
}

/** So far into a text somebody says who writes. */
const EARLY_WORDS = 6;

/** Whether a figure is somebody's age by what stands before it. */
function isAge(words: readonly Word[], at: number, figure: boolean): boolean {
  const back = words[at - 1];
  const next = words[at + 1];
  if (back && words[at]?.joined && SAYS_AGE.test(back.text)) return true;
  if (!figure) return isSpelledOut(words, at);
  const ends = next === undefined || !next.joined;
  if (isOneOfTwo(words, at) || isAfterChild(words, at)) return true;
  const person =
    back &&
    (CHILDREN.has(back.text) ||
      ELDERS.has(back.text) ||
      /^(?:me|so)$/.test(back.text) ||
      isName(back) ||
      /^D[SGD]{1,2}$/.test(back.cased) ||
      /\b(?:little|youngest|oldest|eldest|middle) one$/.test(textBefore(words, at, 2)));
  if (person && ends) return true;
  const listed =
    ends &&
    at > 0 &&
    (words[at]?.afterComma === true || (!words[at]?.joined && next?.afterComma === true)) &&
    (words.length < 30 || at <= EARLY_WORDS);
  const begins =
    at === 0 && Number(words[at]?.text) >= YOUNGEST_WRITER && (ends || BEGINS.test(next?.text ?? ''));
  const first =
    /^(?:f|m|nb|female|male|woman|man|retired|married|single|divorced|widowed|widow)$/.test(
      next?.text ?? '',
    ) &&
    (at === 0 || !words[at]?.joined);
  return listed || first || begins;
}

/** "Nineteen, in Exeter": a sentence of somebody's own that begins with an age. */
const isSpelledOut = (words: readonly Word[], at: number): boolean =>
  isAfterChild(words, at) || isBesideChild(words, at) || isNineteen(words, at);

const isNineteen = (words: readonly Word[], at: number): boolean =>
  words[at]?.joined !== true &&
  words[at + 1]?.afterComma === true &&
  words[at]?.sentence === words[at + 1]?.sentence &&
  words[at - 1]?.sentence !== words[at]?.sentence &&
  /teen$|^(?:twenty|seventy|eighty|ninety)/.test(words[at]?.text ?? '');

/** So old is whoever begins with a figure: "18 and first in the family at college", "25, finishing a degree". */
const YOUNGEST_WRITER = 13;
const BEGINS = /^(?:and|in|at|from|here|still|just)$/;

const isName = ({ cased }: Word) => /^[A-Z][a-z]/.test(cased);
