import type { Hit } from './hits.ts';
import { after, before, clauseOf, isFragment, sentenceOf } from './scope.ts';
import type { Word } from './words.ts';

/** Plans whose names are words, surnames or places too: they count beside other words of insurance, or alone. */
const PLANS_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  'oscar guardian concern spring oxford horizon beacon passport allegiance paramount reliant curative imperial sharp sutter moda sana ginger meridian medica tufts providence anthem optima uprise husky hip chip sierra quest highmark united priority independence trustmark lucet magellan headspace alma rula nib tac hcf aviva coventry dor va passport medallion fallon geisinger regence aarp surest nourish claremont velocity headway optimum cash upmc'.split(
    ' ',
  ),
);

const INSURED =
  /\b(?:insurance|insured|takes?|taking|accepts?|accepting|covered|covers?|coverage|plans?|network|ppo|hmo|epo|eap|benefits|through|via|w|have|has|got|on|policy|bills?|panel|paneled|or|my|health|use|using|in|supplement|aseguranza|seguro|under)\b/;
const BEFORE_A_NAME =
  /^(?:my|her|his|our|their|named|called|and|husband|wife|brother|sister|son|daughter|friend|boyfriend|girlfriend|dog|cat|dr|doctor|mr|mrs|ms|uncle|aunt|cousin|boss|baby|grandpa|grandma|dad|mom)$/;

/** Whether the name of a plan stands for the plan. */
export function isPlan(hit: Hit, words: readonly Word[]): boolean {
  const name = words.slice(hit.first, hit.last);
  const only = name[0];
  if (
    name.length === 1 &&
    only &&
    only.text !== only.single &&
    /^(?:hips|chips|springs|concerns)$/.test(only.text)
  )
    return false;
  if (name.length > 1 || !only || !PLANS_THAT_ARE_WORDS.has(only.text)) return true;
  const lead = before(words, hit, 8);
  const back = lead.at(-1) ?? '';
  if (/^(?:husband|wife|mom|dad|brother|sister|son|daughter|mother|father|partner)s$/.test(back))
    return false;
  if (BEFORE_A_NAME.test(back) && back !== 'my' && back !== 'and' && !COVERED.test(lead.join(' ')))
    return false;
  if (
    /^(?:s|and her|says?|said|is|was)$/.test(words[hit.last]?.text ?? '') &&
    /^[A-Z]/.test(only.cased) &&
    BEFORE_A_NAME.test(back)
  )
    return false;
  const around = [...lead, ...after(words, hit, 5)].join(' ');
  if (/^[A-Z]/.test(only.cased) && OF_PLANS.test(clauseBefore(words, hit))) return true;
  if (INSURED.test(around))
    return (
      back !== 'my' ||
      /\b(?:insurance|plan)\b/.test(around) ||
      !BEFORE_A_NAME.test(back) ||
      clauseOf(words, hit).length < 5
    );
  if (/^(?:hip|chip|concern|spring|sharp|priority)$/.test(only.cased)) return false;
  return /^[A-Z]/.test(only.cased) ? isFragment(words, hit, 4) : clauseOf(words, hit).length <= 2;
}

/** "Covered under his United": whose plan it is. */
const COVERED =
  /\b(?:covered|insured|insurance|under|on|through|via|have|has|use|using) (?:by )?(?:his|her|our|their)$/;

/** "The union's plan, I think it's Anthem." */
const OF_PLANS = /\b(?:insurance|insurer|plan|coverage|policy|benefits|hmo|ppo)$/;
const clauseBefore = (words: readonly Word[], hit: Hit): string => {
  const clause = (words[hit.first]?.clause ?? 0) - 1;
  const sentence = words[hit.first]?.sentence;
  return words
    .filter((word) => word.clause === clause && word.sentence === sentence)
    .map(({ text }) => text)
    .join(' ');
};

/** "They don't take Aetna": whoever says so has it. */
export function isTurnedDown(words: readonly Word[], hit: Hit): boolean {
  const [who = '', refuses = '', takes = ''] = before(words, hit, 5)
    .filter((word) => !/^(?:either|even|just|my|with)$/.test(word))
    .slice(-3);
  return (
    /^(?:dont|doesnt|wont|didnt|not|stopped|no longer)$/.test(refuses) &&
    /^(?:take|taking|accept|accepting)$/.test(takes) &&
    !/^(?:i|we)$/.test(who)
  );
}

/** "… but I'm paying cash": a plan that is had and not to be used. */
const PAID_ELSE =
  /^(?:\w+ ){0,12}?(?:but|so)(?: \w+){0,8}? (?:im|i am|were|id|ill|i would|we would|wed|rather|going to|gonna|want to|prefer to) (?:just |rather |probably )?(?:be )?pay(?:ing)? (?:cash|(?:for (?:it|this) )?(?:myself|ourselves)|privately|private|out of pocket|on my own)\b/;
/** "… but I'm not going through them again", "but I'd rather not run it through". */
const NOT_TO_BE_USED =
  /^(?:\w+ ){0,6}?but (?:\w+ ){0,3}?(?:(?:im|i am|were|we are) not (?:going|using|doing|allowed)|(?:id|wed|i would|we would|would) rather not|(?:i|we) (?:wont|cant|will not|cannot|dont want to|do not want to|refuse to) (?:\w+ )?(?:use|go|run|bill|claim|put))\b/;
/** "One takes Cigna on the website": of those who were asked. */
const OF_ONE_ASKED =
  /^(?:and |but )?(?:one|two|another|a third|the (?:first|second|third|other|last)(?: one)?) (?:\w+ )?(?:takes?|took|accepts?|accepted|only takes?|wanted)$/;
const restOf = (words: readonly Word[], { first, last }: Hit): string =>
  words
    .slice(last)
    .filter(({ sentence }) => sentence === words[first]?.sentence)
    .map(({ text }) => text)
    .join(' ');

const UNUSED =
  /\b(?:wont|doesnt|does not|not|no longer|lost|losing|dropped|denied|refused|denies|cant|without|instead of|rather than|wasnt (?:at|with|through)|left|leaving|left|quit|useless|sucks|stopped|isnt|dont want to use|rather not use|dont use|dont take|doesnt take|nobody takes|no one takes|never)\b/;

/** A plan that somebody has and will not use, or that nobody takes. */
export function isUnused(hit: Hit, words: readonly Word[]): boolean {
  const lead = before(words, hit, 6).join(' ');
  const rest = after(words, hit, 5).join(' ');
  if (isTurnedDown(words, hit)) return false;
  if (
    /$(?<=\b(?:nobody|no one|none|dont know anyone|cant find anyone|hard to find|not many|few)\b[^|]*\b(?:takes?|accepts?|with|in|on))/.test(
      lead,
    )
  )
    return false;
  return (
    (UNUSED.test(lead) && !/\b(?:cant|not|dont) (?:find|know|see|pay)\b/.test(lead)) ||
    PAID_ELSE.test(restOf(words, hit)) ||
    NOT_TO_BE_USED.test(restOf(words, hit)) ||
    OF_ONE_ASKED.test(lead) ||
    /^(?:in [a-z]+ (?:offered|gave|sent|put|told)\b|(?:waiting |wait )?(?:lists?|waits?|waitlists?|queues?)\b|wont|doesnt|does not|didnt|denied|refused|isnt|is useless|stopped|sucks|said no|dropped|only covers|makes)\b/.test(
      rest,
    )
  );
}

/** "I had some of it on the NHS once": a plan of the past. */
const WAS =
  /\b(?:had|did|saw|went|tried)(?: \w+){0,6} (?:on|through|with|via|under|by)(?: (?:the|my|our|his|her|old))?$|\bused to (?:have|be on|be with|use)(?: \w+)?$|^(?:i |we |ive |weve |and )?(?:already )?(?:tried|asked|rang|called|waited on|gave up on|done|did)(?: (?:the|my|our))?$/;

/** Whether a plan only paid for what is over. */
export const isPlanOfThePast = (hit: Hit, words: readonly Word[]): boolean =>
  WAS.test(before(words, hit, 10).join(' '));

const OWN =
  /\b(?:i have|ive got|we have|weve got|i got|im on|i am on|were on|my insurance|our insurance|insurance is|insured (?:by|with|through)|covered by|my plan|through (?:my|his|her|our|the|work|a|an|his dads|my wifes|my husbands)|has to take|must take|only)\b/;

/** "I have X", "my insurance is X", "X through work". */
export function isOwn(hit: Hit, words: readonly Word[]): boolean {
  const sentence = sentenceOf(words, hit);
  const at = sentence.findIndex(({ start }) => start === words[hit.first]?.start);
  const near = [...sentence.slice(Math.max(0, at - 6), at), ...sentence.slice(at, at + 6)]
    .map(({ text }) => text)
    .join(' ');
  return OWN.test(near) || /\b(?:through|thru) (?:work|my|his|her|our|the|school)\b/.test(near);
}
