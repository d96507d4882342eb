import type { ConceptId } from '../../concepts/kinds.ts';
import { type Extractor, type Find, findAt, judged, places } from './find.ts';

const TAKES_NOBODY =
  /\b(?:not|\w+n't|no longer|cannot|unable to|dont|stopped) (?:\w+ ){0,3}?(?:accept|tak|see|book|schedul|admit|enroll)\w* (?:on )?(?:any )?(?:new|additional|more|further) ((?:[\w-]+ ){0,2}?)(?:clients?|patients?|referrals|people|individuals|intakes|cases|bookings|client appointments|appointments)\b(?: at (?:this|the) (?:time|moment)| right now| currently)?/g;
const FULL_PRACTICE =
  /^\W*(?:currently |now |completely |presently )?full(?=[,.;]|\s*$| (?:at|until|for) (?:the|this|now|present))|\b(?:(?:practice|caseload|schedule|books?|roster|diary|list|i) (?:is|are|am) (?:currently |presently |now |completely )?(?:full|closed)\b(?![- ]?(?:time|of|range|service|spectrum|day))|books? (?:are |is )?closed\b|no room for (?:new|more|any|further)\b|at (?:full )?capacity\b|closed to (?:new|referrals)\b|full at (?:this|the) (?:time|moment)\b|fully booked\b|(?:no|without) (?:current |new |any |immediate )?(?:openings|availability|vacancies|spaces?|spots)\b(?! for)|(?:not|\w+n't) (?:currently )?(?:have|having) (?:any |current )?(?:openings|availability|space|spaces|vacancies|spots|room)\b|not (?:currently )?(?:accepting|taking) (?:clients|patients|referrals)\b|(?:caseload|practice) (?:is )?full\b(?![- ]?(?:time|of|range|service|spectrum))|currently full\b|i'm (?:currently |now |completely )?full\b|(?:slots|spaces|openings|places|spots|vacancies|availability)\s*:\s*(?:none|no|full)\b)/g;
/** "If I am full, I will refer you": it is not said that anybody is. */
const SUPPOSED =
  /\b(?:if|when(?:ever)?|once|until|in case|should)(?! you| people)(?: [\w']+){0,4} (?:full|booked|capacity|openings|availability)\b/g;
const OPEN =
  /\b(?:(?:accepting|taking(?: on)?|welcom(?:e|ing)|seeing|open to|accept) (?:\w+ )?new (?:\w+ ){0,2}?(?:clients|patients|referrals|people)(?: again| now)?\b|(?:i|we|she|he|also|currently|now) (?:\w+ )?(?:have|has) (?:\w+ ){0,3}?(?:openings?|availability|space|spots?|slots?|vacanc\w+)\b(?: (?:on|for|in|available)(?: \w+){1,2})?|(?:immediate|current|limited|new client|daytime|evening) (?:openings|availability|vacancies)\b|can (?:\w+ )?(?:see|take(?: on)?|start|accept) (?:\w+ )?new (?:clients|patients|people)\b|openings (?:available|for new|in)\b|(?:of us|practice|clinicians?) (?:currently |now )?(?:have|has) (?:\w+ ){0,2}openings\b|spaces? available\b|immediately available\b|now booking\b)/g;
const WAIT_WORDS =
  /\b(?:wait(?:ing)?[- ]?lists?\b|\w+[- ](?:week|month)s?(?:'s?)? wait\b|wait (?:is|of) (?:about |around )?\w+ (?:weeks|months)\b)/g;
const NO_WAITLIST =
  /\b(?:(?:no|not|\w+n't|never|without) (?:\w+ ){0,3}(?:a )?(?:wait(?:ing)?[- ]?list|one)\b|wait(?:ing)?[- ]?list (?:is )?(?:also )?(?:closed|full)\b|(?:no|skip the) wait)/;
const TIME_CONTEXT =
  /\b(?:no|see you|can't|meets?|appointments?|sessions?|hours|availab\w+|slots?|times?|daytime|openings|schedul\w+|offer|see (?:clients|patients|people)|(?:mon|tues|wednes|thurs|fri)days?|by request|kept|reserved|accommodat\w*|runs?|until|closed|office|work)\b/;
/** Also by the clock: whoever works until seven or later has an hour after work. */
const EVENING =
  /\b(?:evenings?|weeknights|night-?time|(?:mon|tues|wednes|thurs)day nights?)\b|(?<=(?:\b(?:until|till?|to)|-) ?)[7-9](?::\d\d)? ?pm\b/g;
const WEEKEND =
  /\b(?:weekends?|saturdays?|sundays?|mon(?:days?)? ?(?:-|to|through) ?s(?:at|un)|(?:every|alternate) (?:other |second )?s(?:at|un))\b/g;
const CLOSED_ON =
  /\bclosed (?:on |at |over |for )?(?:the )?(?:weekends?|saturdays?|sundays?|shabbat|shabbos|sabbath)\b/g;
const DAYTIME =
  /\b(?:daytime (?:hours |appointments |sessions )?only\b|weekdays? (?:hours )?only\b(?! (?:mon|tues|wednes|thurs|fri))|only (?:\w+ ){0,2}(?:during the day|daytime|weekdays)\b)/g;
const OFFICE_HOURS =
  /(?:\d{1,2}(?:[.:]\d\d)?|eight|nine|ten) ?(?:am)? ?(?:to|-|until) ?(?:[1-5](?:[.:]\d\d)?|two|three|four|five) ?(?:pm)?,? (?:on )?weekdays\b|\b(?:between (?:eight|nine|ten|eleven|\d{1,2}) and (?:two|three|four|five|[2-5])(?: ?pm)?(?: on)? weekdays\b|weekdays (?:only )?(?:from |between )?(?:eight|nine|ten|[89]|10)(?: ?am)? (?:to|and|until) (?:two|three|four|five|[2-5])\b)/g;
/** Hours of something else: of a class, or of the telephone. */
const NO_SESSIONS = /\b(?:teach|class|workshop|retreat|hik|church)|\b(?:call|phone|reach)\b.{0,60}\d ?pm/;
/** "I work from the office and do not have openings": what follows is of everything again. */
const NEXT_CLAUSE = /\b(?:and|but|so) (?=(?:i|we|do|am|have|currently|presently)\b)/;
const SPECIAL = /^(?:and |or |therapy |client )*$/;

function hours(reading: InSentence, pattern: RegExp, id: ConceptId, ...needs: string[]): Find[] {
  return places(reading, pattern, ...needs).flatMap(({ from, to }) => {
    const around = reading.text.slice(Math.max(0, from - 50), to + 30);
    if (!TIME_CONTEXT.test(around) || NO_SESSIONS.test(around)) return [];
    const none = /\bno (?:\w+ ){0,2}?(?:(?:or|and|,) )?(?:\w+ )?$/.test(
      reading.text.slice(Math.max(0, from - 30), from),
    );
    return none ? [findAt(reading, id, 'denied', from, to)] : judged(reading, id, from, to);
  });
}

const PART =
  /\b(?:sliding|reduced|low[- ]fee|pro bono|groups?|evenings?|weekends?|daytime|couples?|saturdays?|sundays?|mornings?|afternoons?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|in[- ]person|online|telehealth|office|clinic|panel|medicaid|medicare|aetna|cigna)\b/;

type InSentence = Parameters<Extractor>[0];
type Words = ReturnType<typeof places>[number];

const isSupposed = ({ to }: Words, supposed: readonly Words[]) =>
  supposed.some((other) => to > other.from && to <= other.to);

function closedIn(reading: InSentence, supposed: readonly Words[]): Find[] {
  const none = places(reading, TAKES_NOBODY, 'new', 'additional', 'more', 'further').map(
    ({ from, to, match }) =>
      findAt(reading, 'status_closed', SPECIAL.test(match[1] ?? '') ? 'stated' : 'weak', from, to),
  );
  const full = places(
    reading,
    FULL_PRACTICE,
    'full',
    'closed',
    'capacity',
    'booked',
    'no ',
    'not ',
    "n't",
    'without',
    'none',
  ).filter(({ from }) => {
    const clause =
      reading.text
        .slice(Math.max(0, from - 40), from)
        .split(NEXT_CLAUSE)
        .at(-1) ?? '';
    return !PART.test(clause);
  });
  return [
    ...none,
    ...full.map((found) =>
      findAt(reading, 'status_closed', isSupposed(found, supposed) ? 'weak' : 'stated', found.from, found.to),
    ),
  ];
}

function openIn(reading: InSentence, closed: readonly Find[]): Find[] {
  return places(reading, OPEN, ' new', 'availab', 'opening', 'spot', 'slot', 'vacanc', 'space', 'booking')
    .filter(
      ({ from, to }) =>
        !closed.some(
          ({ start, end }) => from < end - reading.sentence.start && to > start - reading.sentence.start,
        ) && !reading.scopes.some((scope) => from >= scope.from && from < scope.to),
    )
    .flatMap(({ from, to }) => judged(reading, 'status_open', from, to));
}

function waitingIn(reading: InSentence, supposed: readonly Words[], closed: readonly Find[]): Find[] {
  return places(reading, WAIT_WORDS, 'wait').flatMap(({ from, to }) => {
    if (NO_WAITLIST.test(reading.text)) {
      const none = findAt(reading, 'status_waitlist', 'denied', from, to);
      // "No waitlist!" says that one can begin; that none is kept may be said by someone who is full.
      const room = closed.length === 0 && /^\W*no wait/.test(reading.text);
      return room ? [none, findAt(reading, 'status_open', 'stated', from, to)] : [none];
    }
    // A list for when it comes to that is none that anybody waits on.
    return supposed.length > 0
      ? [findAt(reading, 'status_waitlist', 'weak', from, to)]
      : judged(reading, 'status_waitlist', from, to);
  });
}

/** Whether new clients are taken, the waiting list, and the hours that are kept. */
export const availability: Extractor = (reading) => {
  const supposed = places(reading, SUPPOSED, 'full', 'booked', 'capacity', 'openings', 'availab');
  const closed = closedIn(reading, supposed);
  const daytime = [...places(reading, OFFICE_HOURS, 'weekdays'), ...places(reading, DAYTIME, 'only')];
  return [
    ...closed,
    ...openIn(reading, closed),
    ...waitingIn(reading, supposed, closed),
    ...places(reading, CLOSED_ON, 'closed').map(({ from, to }) =>
      findAt(reading, 'hours_weekend', 'denied', from, to),
    ),
    ...daytime.flatMap(({ from, to }) => judged(reading, 'hours_daytime_only', from, to)),
    ...hours(reading, EVENING, 'hours_evening', 'evening', 'night', 'pm'),
    ...hours(reading, WEEKEND, 'hours_weekend', 'weekend', 'sat', 'sun'),
  ];
};
