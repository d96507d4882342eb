import told from './data/told.json' with { type: 'json' };
import { after, before, sentenceOf } from './scope.ts';
import type { Stretch, Word } from './words.ts';

const KIN_WORDS = [...told.partner, ...told.near, ...told.far, ...told.children].join('|');
const SELVES = /^(?:i|we|im|ive|id|were|weve|wed)$/;
const SOMEBODY_ELSE = new RegExp(`^(?:he|she|they|hes|shes|theyre|${KIN_WORDS})s?$`);
/** "She'd never do video": what somebody would or would not do is asked for. */
const THEY_WOULD = /^(?:hed|shed|theyd|hell|shell|theyll)$/;
const ADVERB =
  /^(?:just|usually|always|only|still|basically|really|also|mostly|often|never|even|probably|maybe|definitely|all|both|and|self|mum|who)$/;
/** What one says of oneself to say when and how one can come. */
const MINE =
  /^(?:can|cant|cannot|could|would|need|want|prefer|do|am|work|get|finish|have|got|like|only|free|see|come|available|make|meet|must|should|will|wont|might|may|looking|hope|ask|off|start|id|rather|home|ok|okay|open|up|out|at|on|not|in|happy|flexible|able|hoping|busy|there|stuck|booked|live|drive|use|done|suppose|guess|think|imagine|reckon|figure|believe|assume)$/;
const NOT_MINE = /^(?:do|have|want|mind|work|care|need|like|drive|own|get|leave)$/;
const THEIR_DOING =
  /^(?:need|needs|want|wants|can|cant|could|would|will|wont|might|only|prefer|prefers|is|are|uses|naps|nap|sleeps|free|off|available|asleep|go|goes|down)$/;

/** "I play in a band on Sundays", "his ex has the kids on weekends": a time or a place of somebody's life. */
export function isLived(hit: Stretch, words: readonly Word[]): boolean {
  const lead = before(words, hit, 9);
  if (/\babout (?:the|my|those)$/.test(lead.join(' '))) return true;
  const at = lead.findLastIndex((word) => SELVES.test(word) || SOMEBODY_ELSE.test(word));
  if (at < 0 || lead.slice(at).some((word) => THEY_WOULD.test(word))) return false;
  const said = lead.slice(at + 1).filter((word) => !ADVERB.test(word));
  const [verb, next] = said;
  if (SELVES.test(lead[at] ?? '') && said.some((word) => /^(?:can|could|would|need|want|prefer)$/.test(word)))
    return false;
  // What stands right after somebody is said of them, "my mother, weekends"; "my girlfriend works nights" tells.
  // "He's always online": the verb is in the word for them.
  if (verb === undefined)
    return (
      SOMEBODY_ELSE.test(lead[at] ?? '') &&
      (/^(?:hes|shes|theyre)$/.test(lead[at] ?? '') ||
        /^work(?:s|ed|ing)?$/.test(words[hit.first]?.text ?? ''))
    );
  // "I work evenings" is when one cannot come.
  if (verb === 'work' && next === undefined && lead.at(-1) === 'work') return true;
  if (
    lead
      .slice(0, at)
      .some((word) => /^(?:while|when|once|after|because|since|if|until|till|for|with|where)$/.test(word))
  )
    return false;
  if (SOMEBODY_ELSE.test(lead[at] ?? '')) return !THEIR_DOING.test(verb) && !asksFor(lead.slice(0, at));
  // "I only see her on the phone" is of whom one sees.
  if (verb === 'see' && /^(?:him|her|them)$/.test(next ?? '')) return true;
  return verb === 'dont' ? !NOT_MINE.test(next ?? 'do') : !MINE.test(verb);
}

const asksFor = (lead: readonly string[]) =>
  lead.some((word) =>
    /^(?:need|want|looking|someone|somebody|anyone|prefer|therapist|counselor|find)$/.test(word),
  );

/** "My wife has a group", "he went to couples counseling alone": what somebody else does, or offered in vain. */
export function isTheirs(hit: Stretch, words: readonly Word[]): boolean {
  return THEIR_WAY.test(before(words, hit, 5).join(' ')) || isInVain(hit, words);
}

/** "My sister suggested couples counseling and he said no." */
const isInVain = (hit: Stretch, words: readonly Word[]): boolean =>
  OFFERED_BY_OTHERS.test(before(words, hit, 6).join(' ')) &&
  IN_VAIN.test(
    sentenceOf(words, hit)
      .filter(({ start }) => start > (words[hit.last - 1]?.start ?? 0))
      .map(({ text }) => text)
      .join(' '),
  );

const OFFERED_BY_OTHERS =
  /\b(?:suggest\w*|recommended|mentioned|brought up|raised|offered|begged for|asked (?:him |her |them )?(?:for|about|to (?:try|do|come to|go to)))(?: \w+){0,3}$/;
const IN_VAIN =
  /\b(?:said no|says no|refuse[sd]?|(?:he|she|they) (?:wont|wouldnt)|laughed|not interested|isnt interested|no thanks|wasnt having it|shut (?:it|that|me) down|rolled (?:his|her|their) eyes|walked out|over (?:his|her) dead body|isnt (?:up for|willing|open)|never)\b/;

const THEIR_WAY = new RegExp(
  `\\b(?:he|she|${KIN_WORDS}) (?:already |just |also )?(?:has|had|goes to|went to|joined|is in|was in|did|does|runs|leads|attends|swears by|loves|loved|tried)(?: (?:a|an|the|his|her))?(?: \\w+)?$|\\btheres? (?:is |are )?(?:a|an)(?: \\w+)?$|\\b(?:keeps?|kept) (?:telling|suggesting|recommending|pushing|saying)(?: \\w+){0,4}$`,
);

/** "Stomach aches every morning", "200 nights a year": a word that says how often something happens. */
export const isHabit = (hit: Stretch, words: readonly Word[]): boolean =>
  hit.last - hit.first === 1 &&
  (/\b(?:every|each|\d{2,})$/.test(before(words, hit, 2).join(' ')) ||
    /^an? (?:year|month|week)\b/.test(after(words, hit, 2).join(' ')));
