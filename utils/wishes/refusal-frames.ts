import { lazily } from '../lookup/lazily.ts';
import frames from './data/refusal-frames.json' with { type: 'json' };
import type { Stretch, Word } from './words.ts';

const WE = '(?:i|we|he|she|they|im|were|my kid|my son|my daughter)';
/** Where a clause is over: nothing more is said of what was named. */
const END = '(?= [|.]|$)';
/** Whom or what a refused name may be of: "white *therapists* give me hives". */
const HEADS =
  '(?:(?:therap\\w+|counsel\\w+|psycholog\\w+|shrinks?|people|person|folks?|types?|stuff|things?|crap|business|sessions?|work|woman|man|lady|guy|one|treatment|approach) )?';
const MOST_BEFORE = 9;
const MOST_AFTER = 12;

const filled = (written: readonly string[]): string =>
  written
    .map((one) =>
      one
        .replaceAll('{we}', WE)
        .replaceAll('{end}', END)
        .replaceAll('{start}', '(?<=^|[|] )')
        .replaceAll('{pause}', '(?:[|] )?'),
    )
    .join('|');

const patterns = lazily(() => ({
  before: new RegExp(`(?:^|(?<= ))(?:${filled(frames.before)})$`),
  after: new RegExp(`^${HEADS}(?:${filled(frames.after)})(?![a-z])`),
  answer: new RegExp(`^${HEADS}[|.] (?:(?:um|oh|er|well|nah|ugh) )?(?:${filled(frames.answer)})${END}`),
  maybe: new RegExp(`^${HEADS}(?:[|.] )?(?:${filled(frames.maybe)})(?![a-z])`),
}));

/** "Keep", "leave" before "out of it", "alone": said of a topic by both its sides. */
const LEFT_OUT = /^(?:out of|alone|at the door)\b/;
const LEAVES = /\b(?:keep|leave|leaving|keeping)(?: (?:my|the|our|his|her|all))*$/;

/** Words that may stand between a turn of phrase and what it refuses. */
const SMALL: ReadonlySet<string> = new Set(frames.small.split(/[| ]/));
const SMALL_BEFORE_UNTOUCHED: ReadonlySet<string> = new Set(frames.untouchedSmall.split(/[| ]/));

/** Whether a text ends in a turn of phrase, or does when its last small words are left off. */
function endsIn(turn: RegExp, text: string, small: ReadonlySet<string>): boolean {
  for (let said = text; said !== ''; said = said.slice(0, Math.max(0, said.lastIndexOf(' ')))) {
    if (turn.test(said)) return true;
    if (!small.has(said.slice(said.lastIndexOf(' ') + 1))) return false;
  }
  return false;
}

const untouched = lazily(() => ({
  before: new RegExp(`(?:^|(?<= ))(?:${filled(frames.untouchedBefore)})$`),
  after: new RegExp(`^(?:${filled(frames.untouchedAfter)})(?![a-z])`),
}));

/**
 * Whether a topic is said to be left alone: "not here to talk about my autism", "my sobriety is off limits", "leave my
 * mother out of it".
 */
export function isUntouched(words: readonly Word[], stretch: Stretch): boolean {
  const { before, after } = untouched();
  const lead = leadOf(words, stretch);
  const rest = restOf(words, stretch);
  return (
    endsIn(before, lead, SMALL_BEFORE_UNTOUCHED) ||
    after.test(rest) ||
    (LEAVES.test(lead) && LEFT_OUT.test(rest))
  );
}

/** Words as one text, with `|` where a clause begins and `.` where a sentence does. */
function withBreaks(words: readonly Word[], from: number, to: number): string {
  let said = '';
  for (let at = Math.max(0, from); at < Math.min(to, words.length); at++) {
    const word = words[at];
    const previous = words[at - 1];
    if (previous && word?.sentence !== previous.sentence) said += ' .';
    else if (previous && word?.clause !== previous.clause) said += ' |';
    said += ` ${word?.text ?? ''}`;
  }
  return said.trim();
}

/** What leads up to a stretch in its sentence; it ends in `|` where the stretch begins a clause. */
function leadOf(words: readonly Word[], { first }: Stretch): string {
  let from = Math.max(0, first - MOST_BEFORE);
  while (words[from]?.sentence !== words[first]?.sentence) from += 1;
  if (from === first) return '';
  const lead = withBreaks(words, from, first).replace(/^\. /, '');
  return words[first - 1]?.clause === words[first]?.clause ? lead : `${lead} |`;
}

/** What follows a stretch. "AA is" may be a name in itself. */
const restOf = (words: readonly Word[], { last }: Stretch): string =>
  withBreaks(
    words,
    /^(?:is|are|was|were)$/.test(words[last - 1]?.text ?? '') ? last - 1 : last,
    last + MOST_AFTER,
  );

const LOOKING =
  /\b(?:wait\w*|lists?|find\w*|search\w*|access|getting|cost|costs|price|fees?|without|lack of|not having)(?: \w+){0,3}$/;

/** "The waiting list for EMDR is awful": of the list. `lead`: the words before a name in its clause. */
export const isOfLooking = (lead: readonly string[]): boolean => LOOKING.test(lead.join(' '));

/**
 * Whether something named is refused by a turn of phrase: "last thing I need is X", "X gives me hives", "X? Over my
 * dead body", "alles außer X". Which turns there are is data.
 */
export function isRefusedByFrame(words: readonly Word[], stretch: Stretch): boolean {
  const { before, after, answer } = patterns();
  const rest = restOf(words, stretch);
  const lead = leadOf(words, stretch);
  return (after.test(rest) && !LOOKING.test(lead)) || answer.test(rest) || endsIn(before, lead, SMALL);
}

/** "Only as a last resort": neither asked for nor refused. */
export const isOnlyLastResort = (words: readonly Word[], stretch: Stretch): boolean =>
  patterns().maybe.test(restOf(words, stretch));
