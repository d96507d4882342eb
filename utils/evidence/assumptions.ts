import type { STUDIES } from './studies.ts';

type StudyId = (typeof STUDIES)[number]['id'];

/** What a number rests on: a count over public listings, a study, or our own judgement, which is then said. */
export type Basis = 'count' | 'study' | 'judgement';

/** One number that the estimate rests on. */
export interface Rule {
  value: number;
  basis: Basis;
  /** The study or count on the evidence page; `null` for plain judgement. */
  source: StudyId | null;
  /** Why it is so, for whoever reads the code. */
  note: string;
}

const count = (value: number, source: StudyId, note: string): Rule => ({
  value,
  basis: 'count',
  source,
  note,
});
const judgement = (value: number, note: string, source: StudyId | null = null): Rule => ({
  value,
  basis: 'judgement',
  source,
  note,
});

/**
 * Every prior, likelihood and threshold of the estimate, each with its source. Chances and shares are 0…1.
 *
 * A *claim* is worth what `…Common` says where every listing makes it, and what `…Rare` says where hardly any
 * does; between them by its information, −log2 of its rate. `Low` is the lower end of its 80% interval, `Mid`
 * its middle; the upper end is 1, for the claim may be wholly true.
 */
export const RULES = {
  weightMust: judgement(3, 'A must for a topic or a method counts as three nice-to-haves.', 'bennett-2025'),
  weightPractical: judgement(2, 'Any other must; price and plan count as one.'),
  weightNice: judgement(1, 'The unit.'),
  weightNot: judgement(0, 'Where offered it decides the band; silence on it is nothing.'),
  saidTickShort: judgement(0.8, 'One tick in a short list counts nearly as words do.', 'counts-2018'),
  ticksShort: judgement(10, 'A list is short up to so many ticks.'),
  saidTickMiddle: judgement(0.6, 'One tick in a list of middling length.'),
  ticksMiddle: count(25, 'counts-2017', 'Median 21 ticks, one in ten has over 37: beyond 25 a list is long.'),
  saidTickLong: judgement(
    0.4,
    'One tick in a long list, or what the page was asked for: a mention in words was ticked in 60 to 64%, the reverse in 19%.',
    'counts-2017',
  ),
  saidNear: judgement(0.25, 'Something related is said, not the thing itself.'),
  clearShare: judgement(0.66, 'Band *clear*: two thirds of what was asked for is said.'),
  littleShare: judgement(0.34, 'Band *little*: less than a third of it is.'),
  orderStep: judgement(0.05, 'Listings whose shares differ by less are ordered by the next reason.'),

  tickLowCommon: judgement(
    0.5,
    'A tick that everyone makes leaves it open, and not more than open.',
    'counts-2017',
  ),
  tickMidCommon: judgement(
    0.6,
    'A method mentioned in a statement was ticked in 60 to 64%, and the reverse in 19%.',
    'counts-2017',
  ),
  tickLowRare: judgement(0.62, 'Few tick it, so the tick was meant.'),
  tickMidRare: judgement(0.8, 'As above.'),
  statementLowCommon: judgement(0.48, 'Half of all statements speak of it: nearly a formula.'),
  statementMidCommon: judgement(0.68, 'As above.'),
  statementLowRare: judgement(0.72, 'Written out, and by few.'),
  statementMidRare: judgement(0.9, 'As above.'),
  topLowCommon: judgement(0.48, 'Where everyone puts it first, that is no more than a tick.'),
  topMidCommon: judgement(0.7, 'As above.'),
  topLowRare: judgement(0.68, 'Among the few put first, and by few.'),
  topMidRare: judgement(0.93, 'As above.'),
  twiceLowCommon: judgement(0.58, 'Put first and written out: two places say more than one.'),
  twiceMidCommon: judgement(0.78, 'As above.'),
  twiceLowRare: judgement(0.88, 'As above, of what few claim.'),
  twiceMidRare: judgement(0.96, 'As above.'),
  factLow: judgement(
    0.75,
    'Who, where and when, ticked or written: a plain fact, seldom a figure of speech.',
  ),
  factMid: judgement(0.88, 'As above.'),
  fieldLow: judgement(0.9, 'A field of its own, such as a price or a setting; nobody checks it.'),
  fieldMid: judgement(0.96, 'As above.'),
  fullBits: judgement(6, 'A claim that one listing in 64 makes counts as rare.'),
  ticksAtFullWeight: count(
    25,
    'counts-2017',
    'Median 21 ticks, one in ten has over 37: beyond 25 each says less.',
  ),

  uncertainMid: judgement(0.5, 'Words near it that are no claim move the chance at most to here.'),
  weakGain: judgement(0.25, 'And by at most this.'),
  nearGain: judgement(0.15, 'Something related is said: it moves the chance by at most this.'),
  deniedMid: judgement(0.03, 'The listing says no.'),
  deniedHigh: judgement(0.1, 'As above, upper end.'),
  contradictedMid: judgement(
    0.15,
    'The statement denies what a tick claims: the words were written, the tick was clicked.',
  ),
  contradictedHigh: judgement(0.5, 'As above, upper end.'),
  untickedShare: judgement(
    0.1,
    'The list is there without it: of those who would tick it if it were their work, this share forgot.',
  ),
  untickedFloor: judgement(0.02, 'And a few do what they never tick.'),
  untickedSpread: judgement(3, 'The upper end is this many times the middle.'),

  topicRate: count(0.1, 'counts-2017', 'Topics that were not counted: median of the rarer ones.'),
  topicTopRate: count(0.004, 'counts-2017', 'As above, put among the first three.'),
  approachRate: count(
    0.02,
    'counts-2017',
    'Approaches that were not counted: median below the thirty most ticked.',
  ),
  topicInStatement: count(
    0.5,
    'counts-2017',
    'Of those who list a topic this share writes of it, times how common it is: 46% wrote of anxiety, 3% of OCD.',
  ),
  approachInStatement: count(0.19, 'counts-2017', 'Of those who tick a method, this share writes of it.'),
  populationRate: judgement(0.3, 'Ages and formats that were not counted.'),
  shrinkage: judgement(40, 'Counts of a directory weigh as much as our own after this many listings.'),
  pageShare: judgement(0.2, 'The page at hand weighs at most this much.'),
  pageMost: judgement(
    5,
    'One page adds as much as this many listings a day: two pages are seen before a day is full.',
  ),
  dayMost: judgement(
    10,
    'One day adds as much as this many listings: a fifth of the way from our own counts, as far as a page may.',
  ),
  countTwice: judgement(
    2,
    'A page counts nothing as more than this many times as common as was known: people can be invented.',
  ),
  countHalfLife: judgement(30, 'Days after which a count weighs half, so that what was wrong once fades.'),

  filterFewest: judgement(8, 'From this many listings on, a page can show what it was asked for.'),
  filterShare: judgement(0.9, 'A page was asked for what this share of its listings claims,'),
  filterBase: judgement(0.6, 'where less than this share claims it elsewhere.'),

  online: count(0.97, 'counts-2025', 'Of results records, online or both.'),
  inPerson: count(0.5, 'counts-2025', 'Of results records, in person or both.'),
  evening: judgement(0.4, 'Few offer evenings, few say so.'),
  weekend: judgement(0.2, 'As above.'),
  daytimeOnly: judgement(0.3, 'As above.'),
  otherZone: judgement(
    0.6,
    'Evenings in a time zone two hours or more away reach this share of the wished hours.',
  ),

  planLowCommon: judgement(
    0.28,
    'Of 400 therapists on lists of insurers, 32 confirmed an opening.',
    'seattle-times-2023',
  ),
  planMidCommon: judgement(0.6, 'As above.'),
  planLowRare: judgement(0.5, 'A plan that few list was added on purpose.'),
  planMidRare: judgement(0.82, 'As above.'),
  planFamily: judgement(0.5, 'A plan of the same family is listed: local plans differ.'),
  planSilent: judgement(0.33, 'A large plan is taken by about a third.'),
  planWithInsurance: judgement(0.38, 'They take insurance and name no plan.'),
  planUnlisted: judgement(0.06, 'A list of plans without it.'),

  stateByOffice: judgement(0.9, 'An office in the state, or clients there: licensed there, nearly always.'),
  stateElsewhere: judgement(0.12, 'A second licence is uncommon and seldom listed.'),
  stateByCompact: judgement(0.6, 'A compact covers many states; which, the listing does not say.'),
  stateUnknown: judgement(0.7, 'A directory lists people where they were looked for.'),

  feeMedian: count(
    160,
    'counts-2025',
    'US dollars for an individual session; a tenth under 100, a tenth over 250.',
  ),
  feeSpread: count(0.348, 'counts-2025', 'Standard deviation of its logarithm, from the same.'),
  couplesFactor: judgement(1.2, 'A couples session costs about a fifth more.'),
  couplesSpread: judgement(0.15, 'Standard deviation of the logarithm of that factor.'),
  straddling: judgement(
    0.6,
    'The limit lies inside the listed range: which price is this person’s is unknown.',
  ),
  slidingHelps: judgement(
    0.35,
    'A sliding scale is listed by 43 to 72%; few places are open.',
    'counts-2025',
  ),

  english: judgement(0.99, 'Listings in English.'),
  spanish: judgement(
    0.08,
    'A second language stood on 16% of listings; about half of those, we suppose.',
    'counts-2017',
  ),
  otherLanguage: judgement(0.01, 'As above, one of many.'),

  woman: judgement(0.81, 'Near the numbers that one directory shows beside its own filters, 2025.'),
  man: judgement(0.17, 'As above.'),
  nonbinary: judgement(0.02, 'As above.'),
  trans: judgement(0.01, 'Not counted.'),
  identity: judgement(0.08, 'Ethnicity stood on 13% of listings, faith on 7%.', 'counts-2017'),
  affirming: judgement(0.35, 'Explicitly affirming practice where nothing is said.'),

  z: { value: 1.2816, basis: 'study', source: null, note: 'Of an 80% interval of a normal distribution.' },
  commonSpread: judgement(
    0.71,
    'Wishes of one therapist do not come true independently: set by calibration.',
  ),
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;

/** The same numbers by name. */
export const A = Object.fromEntries(
  Object.entries(RULES).map(([name, { value }]) => [name, value]),
) as Readonly<Record<RuleName, number>>;
