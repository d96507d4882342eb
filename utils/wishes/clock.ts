import type { IdOf } from '../vocabulary/concepts/kinds.ts';
import type { Hit } from './hits.ts';
import type { Meaning } from './lexicon.ts';
import type { Stretch, Word } from './words.ts';

type HoursHit = Hit<Extract<Meaning, { is: 'concept' }>>;

/** A time of the day, in hours from midnight, and where its words end. */
interface Time {
  hour: number;
  /** Whether "am", "pm" or 24 hours say which half of the day. */
  sure: boolean;
  last: number;
}

const EVENING = 17;
const MORNING = 6;
/** Without "pm", five to nine in "after 6" are of the evening; before five, and in "before 11", of the day. */
const LATE = { first: 5, last: 9 };

/**
 * The times of the clock that say when somebody can come, where the phrases of the data name none: "after 9pm",
 * "between 1 and 4", "before 11:30". A time that may be of either half of the day is none.
 */
export function clockIn(words: readonly Word[], known: readonly Hit[]): HoursHit[] {
  return words.flatMap((_, at): HoursHit[] => {
    const found = spanAt(words, at) ?? sideAt(words, at);
    if (!found || known.some((hit) => overlap(hit, found))) return [];
    const { concept, first, last } = found;
    return [
      {
        meaning: { is: 'concept', facet: 'hours', concept },
        soft: false,
        weak: false,
        complaint: false,
        first,
        last,
      },
    ];
  });
}

interface ClockFound extends Stretch {
  concept: IdOf<'practical', 'hours'>;
}

const overlap = (one: Stretch, other: Stretch) => one.first < other.last && other.first < one.last;

/** "After 9pm", "before 11". */
function sideAt(words: readonly Word[], first: number): ClockFound | null {
  const side = /^(after|past|from)$|^(before|until|till|by)$/.exec(words[first]?.text ?? '');
  const time = side && timeAt(words, first + 1);
  if (!side || !time || !(time.sure || isOver(words, time.last))) return null;
  const isAfter = side[1] !== undefined;
  const hour =
    time.sure || !isAfter || time.hour < LATE.first || time.hour > LATE.last ? time.hour : time.hour + 12;
  if (isAfter) return hour >= EVENING ? { concept: 'hours_evening', first, last: time.last } : null;
  const isOfDay = time.sure ? hour > MORNING + 2 && hour < EVENING : hour >= LATE.last || hour < LATE.first;
  return isOfDay ? { concept: 'hours_daytime_only', first, last: time.last } : null;
}

/** "Between 1 and 4pm", "from 9 to 2". */
function spanAt(words: readonly Word[], first: number): ClockFound | null {
  if (!/^(?:between|from)$/.test(words[first]?.text ?? '')) return null;
  const begin = timeAt(words, first + 1);
  if (!begin || !/^(?:and|to|til|till|until)$/.test(words[begin.last]?.text ?? '')) return null;
  const end = timeAt(words, begin.last + 1);
  if (!end || !(end.sure || isOver(words, end.last))) return null;
  const last = end.last;
  if (end.sure && !begin.sure && end.hour >= EVENING && begin.hour + 12 < end.hour)
    return begin.hour + 12 >= EVENING ? { concept: 'hours_evening', first, last } : null;
  const ends = end.sure ? end.hour : end.hour < MORNING + 2 ? end.hour + 12 : end.hour;
  const begins = begin.sure || begin.hour > MORNING + 1 ? begin.hour : begin.hour + 12;
  return begins < ends && begins > MORNING && ends <= EVENING
    ? { concept: 'hours_daytime_only', first, last }
    : null;
}

function timeAt(words: readonly Word[], at: number): Time | null {
  const figure = words[at];
  if (!figure?.joined || !/^\d{1,4}$/.test(figure.text) || YEAR.test(figure.cased)) return null;
  const hour = Math.floor(figure.text.length > 2 ? Number(figure.text) / 100 : Number(figure.text));
  if (hour < 1 || hour > 23) return null;
  const half = words[at + 1]?.joined
    ? /^(am|pm|p|a|h|oclock)$/.exec(words[at + 1]?.text ?? '')?.[1]
    : undefined;
  const isSpelled = /^[ap]$/.test(half ?? '') && words[at + 2]?.text === 'm';
  if (/^[ap]$/.test(half ?? '') && !isSpelled) return null;
  const last = at + 1 + (half === undefined ? 0 : isSpelled ? 2 : 1);
  if (half?.startsWith('p')) return { hour: hour < 12 ? hour + 12 : hour, sure: true, last };
  return { hour, sure: hour > 12 || (half?.startsWith('a') ?? false), last };
}

/** "The list is from 2017". */
const YEAR = /^(?:19|20)\d\d$/;

/** Nothing is counted by the figure: the clause ends, or goes on with why or which days. */
const isOver = (words: readonly Word[], at: number): boolean =>
  words[at]?.joined !== true || GOES_ON_AFTER_TIME.test(words[at]?.text ?? '');
const GOES_ON_AFTER_TIME =
  /^(?:on|onwards?|or|and|please|works?|when|because|if|so|only|most|is|any|every|weekdays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)$/;
