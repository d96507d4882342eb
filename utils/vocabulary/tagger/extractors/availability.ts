import type { ConceptId } from '../../concepts/kinds.ts';
import { type Extractor, type Find, findAt, judged, places } from './find.ts';

const TAKES_NOBODY =
  /\b(?:not|\w+n't|no longer|cannot|unable to|dont|stopped) (?:\w+ ){0,3}?(?:accept|tak|see|book|schedul|admit|enroll)\w* (?:on )?(?:any )?(?:new|additional|more|further) ((?:[\w-]+ ){0,2}?)(?:clients?|patients?|referrals|people|individuals|intakes|cases|bookings|client appointments|appointments)\b(?: at (?:this|the) (?:time|moment)| right now| currently)?/g;
const FULL_PRACTICE =
  /^\W*(?:currently |now |completely |presently )?full(?=[,.;]|\s*$| (?:at|until|for) (?:the|this|now|present))|\b(?:(?:practice|caseload|schedule|books?|roster|diary|list|i) (?:is|are|am) (?:currently |presently |now |completely )?(?:full|closed)\b(?![- ]?(?:time|of|range|service|spectrum|day))|books? (?:are |is )?closed\b|no room for (?:new|more|any|further)\b|at (?:full )?capacity\b|closed to (?:new|referrals)\b|full at (?:this|the) (?:time|moment)\b|fully booked\b|(?:no|without) (?:current |new |any |immediate )?(?:openings|availability|vacancies|spaces?|spots)\b(?! for)|(?:not|\w+n't) (?:currently )?(?:have|having) (?:any |current )?(?:openings|availability|space|spaces|vacancies|spots|room)\b|not (?:currently )?(?:accepting|taking) (?:clients|patients|referrals)\b|(?:caseload|practice) (?:is )?full\b(?![- ]?(?:time|of|range|service|spectrum))|currently full\b|i'm (?:currently |now |completely )?full\b|(?:slots|spaces|openings|places|spots|vacancies|availability)\s*:\s*(?:none|no|full)\b)/g;
const OPEN =
  /\b(?:(?:accepting|taking(?: on)?|welcom(?:e|ing)|seeing|open to|accept) (?:\w+ )?new (?:\w+ ){0,2}?(?:clients|patients|referrals|people)(?: again| now)?\b|(?:i|we|she|he|also|currently|now) (?:\w+ )?(?:have|has) (?:\w+ ){0,3}?(?:openings?|availability|space|spots?|slots?|vacanc\w+)\b(?: (?:on|for|in|available)(?: \w+){1,2})?|(?:immediate|current|limited|new client|daytime|evening) (?:openings|availability|vacancies)\b|can (?:\w+ )?(?:see|take(?: on)?|start|accept) (?:\w+ )?new (?:clients|patients|people)\b|openings (?:available|for new|in)\b|(?:of us|practice|clinicians?) (?:currently |now )?(?:have|has) (?:\w+ ){0,2}openings\b|spaces? available\b|immediately available\b|now booking\b)/g;
const WAIT_WORDS =
  /\b(?:wait(?:ing)?[- ]?lists?\b|\w+[- ](?:week|month)s?(?:'s?)? wait\b|wait (?:is|of) (?:about |around )?\w+ (?:weeks|months)\b)/g;
const NO_WAITLIST =
  /\b(?:(?:no|not|\w+n't|never|without) (?:\w+ ){0,3}(?:a )?(?:wait(?:ing)?[- ]?list|one)\b|wait(?:ing)?[- ]?list (?:is )?(?:also )?(?:closed|full)\b|no wait\b)/;
const TIME_CONTEXT =
  /\b(?:no|see you|can't|meets?|appointments?|sessions?|hours|availab\w+|slots?|times?|daytime|openings|schedul\w+|offer|see (?:clients|patients|people)|(?:mon|tues|wednes|thurs|fri)days?|by request|kept|reserved|accommodat\w*|runs?|until|closed|office|work)\b/;
const EVENING = /\b(?:evenings?|night-?time)\b/g;
const WEEKEND = /\b(?:weekends?|saturdays?|sundays?)\b/g;
const CLOSED_ON =
  /\bclosed (?:on |at |over |for )?(?:the )?(?:weekends?|saturdays?|sundays?|shabbat|shabbos|sabbath)\b/g;
const DAYTIME =
  /\b(?:daytime (?:hours |appointments |sessions )?only\b|weekdays? (?:hours )?only\b(?! (?:mon|tues|wednes|thurs|fri))|only (?:\w+ ){0,2}(?:during the day|daytime|weekdays)\b)/g;
const OFFICE_HOURS =
  /(?:\d{1,2}(?:[.:]\d\d)?|eight|nine|ten) ?(?:am)? ?(?:to|-|until) ?(?:[1-5](?:[.:]\d\d)?|two|three|four|five) ?(?:pm)?,? (?:on )?weekdays\b|\b(?:between (?:eight|nine|ten|eleven|\d{1,2}) and (?:two|three|four|five|[2-5])(?: ?pm)?(?: on)? weekdays\b|weekdays (?:only )?(?:from |between )?(?:eight|nine|ten|[89]|10)(?: ?am)? (?:to|and|until) (?:two|three|four|five|[2-5])\b)/g;
/** "I work from the office and do not have openings": what follows is of everything again. */
const NEXT_CLAUSE = /\b(?:and|but|so) (?=(?:i|we|do|am|have|currently|presently)\b)/;
const SPECIAL = /^(?:and |or |therapy |client )*$/;

function hours(
  reading: Parameters<Extractor>[0],
  pattern: RegExp,
  id: ConceptId,
  ...needs: string[]
): Find[] {
  return places(reading, pattern, ...needs).flatMap(({ from, to }) => {
    const around = reading.text.slice(Math.max(0, from - 50), to + 30);
    if (!TIME_CONTEXT.test(around) || /\b(?:teach|class|workshop|retreat|hik|church)\w*/.test(around))
      return [];
    const none = /\bno (?:\w+ ){0,2}?(?:(?:or|and|,) )?(?:\w+ )?$/.test(
      reading.text.slice(Math.max(0, from - 30), from),
    );
    return none ? [findAt(reading, id, 'denied', from, to)] : judged(reading, id, from, to);
  });
}

/** Whether new clients are taken, the waiting list, and the hours that are kept. */
export const availability: Extractor = (reading) => {
  const finds: Find[] = [];
  const closed = places(reading, TAKES_NOBODY, 'new', 'additional', 'more', 'further');
  for (const { from, to, match } of closed) {
    finds.push(findAt(reading, 'status_closed', SPECIAL.test(match[1] ?? '') ? 'stated' : 'weak', from, to));
  }
  const part =
    /\b(?:sliding|reduced|low[- ]fee|pro bono|groups?|evenings?|weekends?|daytime|couples?|saturdays?|sundays?|mornings?|afternoons?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|in[- ]person|online|telehealth|office|clinic|panel|medicaid|medicare|aetna|cigna)\b/;
  const full = places(
    reading,
    FULL_PRACTICE,
    'full',
    'closed',
    'capacity',
    'booked',
    ' no ',
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
    return !part.test(clause);
  });
  for (const { from, to } of full) finds.push(findAt(reading, 'status_closed', 'stated', from, to));
  for (const { from, to } of places(
    reading,
    OPEN,
    ' new',
    'availab',
    'opening',
    'spot',
    'slot',
    'vacanc',
    'space',
    'booking',
  )) {
    const inside = finds.some(
      (find) =>
        find.id === 'status_closed' &&
        from < find.end - reading.sentence.start &&
        to > find.start - reading.sentence.start,
    );
    if (inside || reading.scopes.some((scope) => from >= scope.from && from < scope.to)) continue;
    finds.push(...judged(reading, 'status_open', from, to));
  }
  for (const { from, to } of places(reading, WAIT_WORDS, 'wait')) {
    if (NO_WAITLIST.test(reading.text)) finds.push(findAt(reading, 'status_waitlist', 'denied', from, to));
    else finds.push(...judged(reading, 'status_waitlist', from, to));
  }
  for (const { from, to } of places(reading, CLOSED_ON, 'closed'))
    finds.push(findAt(reading, 'hours_weekend', 'denied', from, to));
  for (const { from, to } of places(reading, OFFICE_HOURS, 'weekdays'))
    finds.push(...judged(reading, 'hours_daytime_only', from, to));
  for (const { from, to } of places(reading, DAYTIME, 'only'))
    finds.push(...judged(reading, 'hours_daytime_only', from, to));
  return [
    ...finds,
    ...hours(reading, EVENING, 'hours_evening', 'evening', 'night'),
    ...hours(reading, WEEKEND, 'hours_weekend', 'weekend', 'saturday', 'sunday'),
  ];
};
