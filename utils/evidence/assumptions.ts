import type { StudyId } from './studies.ts';

/** What a number rests on: a count over public listings, a study, or our own judgement, which is then said. */
export type Basis = 'count' | 'study' | 'judgement';

/** One number that the estimate rests on. */
export interface Rule {
  value: number;
  basis: Basis;
  /** The study or count on the evidence page; `null` for plain judgement. */
  source: StudyId | null;
}

const count = (value: number, source: StudyId): Rule => ({ value, basis: 'count', source });
const judgement = (value: number, source: StudyId | null = null): Rule => ({
  value,
  basis: 'judgement',
  source,
});

/**
 * Every prior, likelihood and threshold of the estimate, each with its source, and why it is so. Chances and shares are 0…1.
 *
 * A *claim* is worth what `…Common` says where every listing makes it, and what `…Rare` says where hardly any
 * does; between them by its information, −log2 of its rate. `Low` is the lower end of its 80% interval, `Mid`
 * its middle; the upper end is 1, for the claim may be wholly true.
 */
export const RULES = {
  /** A must for a topic or a method counts as three nice-to-haves. */
  weightMust: judgement(3, 'bennett-2025'),
  /** Any other must; price and plan count as one. */
  weightPractical: judgement(2),
  /** The unit. */
  weightNice: judgement(1),
  /** Where offered it decides the band; silence on it is nothing. */
  weightNot: judgement(0),
  /** One tick in a short list counts nearly as words do. */
  saidTickShort: judgement(0.8, 'counts-2018'),
  /** A list is short up to so many ticks. */
  ticksShort: judgement(10),
  /** One tick in a list of middling length. */
  saidTickMiddle: judgement(0.6),
  /** Median 21 ticks, one in ten has over 37: beyond 25 a list is long. */
  ticksMiddle: count(25, 'counts-2017'),
  /** One tick in a long list, or what the page was asked for: a mention in words was ticked in 60 to 64%, the reverse in 19%. */
  saidTickLong: judgement(0.4, 'counts-2017'),
  /** Something related is said, not the thing itself. */
  saidNear: judgement(0.25),
  /** Band *clear*: two thirds of what was asked for is said. */
  clearShare: judgement(0.66),
  /** Band *little*: less than a third of it is. */
  littleShare: judgement(0.34),
  /** Listings whose shares differ by less are ordered by the next reason. */
  orderStep: judgement(0.05),

  /** A tick that everyone makes leaves it open, and not more than open. */
  tickLowCommon: judgement(0.5, 'counts-2017'),
  /** A method mentioned in a statement was ticked in 60 to 64%, and the reverse in 19%. */
  tickMidCommon: judgement(0.6, 'counts-2017'),
  /** Few tick it, so the tick was meant. */
  tickLowRare: judgement(0.62),
  /** As above. */
  tickMidRare: judgement(0.8),
  /** Half of all statements speak of it: nearly a formula. */
  statementLowCommon: judgement(0.48),
  /** As above. */
  statementMidCommon: judgement(0.68),
  /** Written out, and by few. */
  statementLowRare: judgement(0.72),
  /** As above. */
  statementMidRare: judgement(0.9),
  /** Where everyone puts it first, that is no more than a tick. */
  topLowCommon: judgement(0.48),
  /** As above. */
  topMidCommon: judgement(0.7),
  /** Among the few put first, and by few. */
  topLowRare: judgement(0.68),
  /** As above. */
  topMidRare: judgement(0.93),
  /** Put first and written out: two places say more than one. */
  twiceLowCommon: judgement(0.58),
  /** As above. */
  twiceMidCommon: judgement(0.78),
  /** As above, of what few claim. */
  twiceLowRare: judgement(0.88),
  /** As above. */
  twiceMidRare: judgement(0.96),
  /** Who, where and when, ticked or written: a plain fact, seldom a figure of speech. */
  factLow: judgement(0.75),
  /** As above. */
  factMid: judgement(0.88),
  /** A field of its own, such as a price or a setting; nobody checks it. */
  fieldLow: judgement(0.9),
  /** As above. */
  fieldMid: judgement(0.96),
  /** A claim that one listing in 64 makes counts as rare. */
  fullBits: judgement(6),
  /** Median 21 ticks, one in ten has over 37: beyond 25 each says less. */
  ticksAtFullWeight: count(25, 'counts-2017'),

  /** Words near it that are no claim move the chance at most to here. */
  uncertainMid: judgement(0.5),
  /** And by at most this. */
  weakGain: judgement(0.25),
  /** Something related is said: it moves the chance by at most this. */
  nearGain: judgement(0.15),
  /** The listing says no. */
  deniedMid: judgement(0.03),
  /** As above, upper end. */
  deniedHigh: judgement(0.1),
  /** The statement denies what a tick claims: the words were written, the tick was clicked. */
  contradictedMid: judgement(0.15),
  /** As above, upper end. */
  contradictedHigh: judgement(0.5),
  /** The list is there without it: of those who would tick it if it were their work, this share forgot. */
  untickedShare: judgement(0.1),
  /** And a few do what they never tick. */
  untickedFloor: judgement(0.02),
  /** The upper end is this many times the middle. */
  untickedSpread: judgement(3),

  /** Topics that were not counted: median of the rarer ones. */
  topicRate: count(0.1, 'counts-2017'),
  /** As above, put among the first three. */
  topicTopRate: count(0.004, 'counts-2017'),
  /** Approaches that were not counted: median below the thirty most ticked. */
  approachRate: count(0.02, 'counts-2017'),
  /** Of those who list a topic this share writes of it, times how common it is: 46% wrote of anxiety, 3% of OCD. */
  topicInStatement: count(0.5, 'counts-2017'),
  /** Of those who tick a method, this share writes of it. */
  approachInStatement: count(0.19, 'counts-2017'),
  /** Ages and formats that were not counted. */
  populationRate: judgement(0.3),
  /** Counts of a directory weigh as much as our own after this many listings. */
  shrinkage: judgement(40),
  /** The page at hand weighs at most this much. */
  pageShare: judgement(0.2),
  /** One page adds as much as this many listings a day: two pages are seen before a day is full. */
  pageMost: judgement(5),
  /** One day adds as much as this many listings: a fifth of the way from our own counts, as far as a page may. */
  dayMost: judgement(10),
  /** A page counts nothing as more than this many times as common as was known: people can be invented. */
  countTwice: judgement(2),
  /** Days after which a count weighs half, so that what was wrong once fades. */
  countHalfLife: judgement(30),

  /** From this many listings on, a page can show what it was asked for. */
  filterFewest: judgement(8),
  /** A page was asked for what this share of its listings claims, */
  filterShare: judgement(0.9),
  /** where less than this share claims it elsewhere. */
  filterBase: judgement(0.6),

  /** Of results records, online or both. */
  online: count(0.97, 'counts-2025'),
  /** Of results records, in person or both. */
  inPerson: count(0.5, 'counts-2025'),
  /** Few offer evenings, few say so. */
  evening: judgement(0.4),
  /** As above. */
  weekend: judgement(0.2),
  /** As above. */
  daytimeOnly: judgement(0.3),
  /** Evenings in a time zone two hours or more away reach this share of the wished hours. */
  otherZone: judgement(0.6),

  /** Of 400 therapists on lists of insurers, 32 confirmed an opening. */
  planLowCommon: judgement(0.28, 'seattle-times-2023'),
  /** As above. */
  planMidCommon: judgement(0.6),
  /** A plan that few list was added on purpose. */
  planLowRare: judgement(0.5),
  /** As above. */
  planMidRare: judgement(0.82),
  /** A plan of the same family is listed: local plans differ. */
  planFamily: judgement(0.5),
  /** A large plan is taken by about a third. */
  planSilent: judgement(0.33),
  /** They take insurance and name no plan. */
  planWithInsurance: judgement(0.38),
  /** A list of plans without it. */
  planUnlisted: judgement(0.06),

  /** An office in the state, or clients there: licensed there, nearly always. */
  stateByOffice: judgement(0.9),
  /** A second licence is uncommon and seldom listed. */
  stateElsewhere: judgement(0.12),
  /** A compact covers many states; which, the listing does not say. */
  stateByCompact: judgement(0.6),
  /** A directory lists people where they were looked for. */
  stateUnknown: judgement(0.7),

  /** US dollars for an individual session; a tenth under 100, a tenth over 250. */
  feeMedian: count(160, 'counts-2025'),
  /** Standard deviation of its logarithm, from the same. */
  feeSpread: count(0.348, 'counts-2025'),
  /** A couples session costs about a fifth more. */
  couplesFactor: judgement(1.2),
  /** Standard deviation of the logarithm of that factor. */
  couplesSpread: judgement(0.15),
  /** The limit lies inside the listed range: which price is this person’s is unknown. */
  straddling: judgement(0.6),
  /** A sliding scale is listed by 43 to 72%; few places are open. */
  slidingHelps: judgement(0.35, 'counts-2025'),

  /** Listings in English. */
  english: judgement(0.99),
  /** A second language stood on 16% of listings; about half of those, we suppose. */
  spanish: judgement(0.08, 'counts-2017'),
  /** As above, one of many. */
  otherLanguage: judgement(0.01),

  /** Near the numbers that one directory shows beside its own filters, 2025. */
  woman: judgement(0.81),
  /** As above. */
  man: judgement(0.17),
  /** As above. */
  nonbinary: judgement(0.02),
  /** Not counted. */
  trans: judgement(0.01),
  /** Ethnicity stood on 13% of listings, faith on 7%. */
  identity: judgement(0.08, 'counts-2017'),
  /** Explicitly affirming practice where nothing is said. */
  affirming: judgement(0.35),

  /** Of an 80% interval of a normal distribution. */
  z: { value: 1.2816, basis: 'study', source: null },
  /** Wishes of one therapist do not come true independently: set by calibration. */
  commonSpread: judgement(0.71),
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;

/** The same numbers by name. */
export const A = Object.fromEntries(
  Object.entries(RULES).map(([name, { value }]) => [name, value]),
) as Readonly<Record<RuleName, number>>;
