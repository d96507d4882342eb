/**
 * Every number that the estimate rests on, in one place, each with its source. *Count* is an aggregate
 * over public listings (`base-rates.json`: 1,261 profiles of 2017, 2,000 results records of 2025);
 * *judgement* is ours and is said to be.
 */
export const ASSUMPTIONS = {
  /** How much a wish weighs in the share. Judgement: a must counts as three nice-to-haves. */
  weight: { must: 3, not: 3, nice: 1 },

  /** How sure a claim makes us, by where it stands. Judgement; no listing is checked by anyone. */
  stated: { top: 0.95, statement: 0.88, field: 0.96, tick: 0.8 },
  /** A mention that is no claim moves the chance at most to here. Judgement. */
  weak: 0.55,
  denied: 0.03,
  /** The statement denies what a tick claims. Judgement: the words were written, the tick was clicked. */
  contradicted: 0.15,

  /**
   * Of those for whom a topic is regular work, the share that ticks it. Judgement. The share for whom it is
   * regular work lies between those who tick it and those who put it first: their geometric mean.
   */
  topicTickedByThose: 0.97,
  /** Topics without a count: ticked by this share, put first by that. Count: median of the rarer topics. */
  topicTicked: 0.1,
  topicForemost: 0.004,

  /** Approaches without a count. Count: median of the approaches below the thirty most ticked. */
  approachTicked: 0.02,
  /** Who lists approaches and leaves one out seldom works so. Judgement. */
  approachUnlisted: 0.03,
  /** A tick on an approach is borne out by the statement in 60–64% where common (count), nearly always where rare. */
  approachTickDiscount: 0.55,

  /** A tick among very many says less: beyond this number its weight falls in proportion. Count: median 21, p90 37. */
  ticksAtFullWeight: 25,

  /** Count, 2025 results records: online 97%, in person 50%. */
  online: 0.97,
  inPerson: 0.5,
  /** Judgement: few offer both, few say so. */
  evening: 0.4,
  weekend: 0.2,
  daytimeOnly: 0.3,

  /** Listed plans are often out of date: of 400 therapists listed by insurers 32 confirmed an opening. Judgement from that. */
  planListed: 0.8,
  planUnlisted: 0.06,
  /** Judgement: a large plan is taken by about a third. */
  plan: 0.33,

  /** Judgement: a second licence or a compact is uncommon and seldom listed. */
  otherState: 0.12,
  /** A directory lists people where they were looked for. Judgement. */
  stateUnknown: 0.7,

  /** Count, 2025: fee for an individual session, median 160, p10 100, p90 250 US dollars; log-normal. */
  feeMedian: 160,
  feeSpread: 0.348,
  /** Count, 2025: couples fees where stated run about a fifth higher. Judgement on that. */
  couplesFactor: 1.2,
  /** A listed sliding scale has an open place for this person. Judgement; 43 to 72% list one. */
  slidingHelps: 0.35,

  /** Count, 2017: a second language on 16% of listings, half of them Spanish. */
  english: 0.99,
  spanish: 0.08,
  otherLanguage: 0.01,

  /** Lists of ages and formats leave out what is not offered more often than not. Judgement. */
  populationUnlisted: 0.1,
  population: 0.3,

  /** Clinicians' own gender. Count: 81% women, 17% men, 2% non-binary of 5,617 in one city, 2025. */
  gender: { g_woman: 0.81, g_man: 0.17, g_nonbinary: 0.02, g_trans: 0.01 } as Record<string, number>,
  /** A background or a faith that is not stated. Count: ethnicity on 13% of listings, faith on 7%. Judgement on the share. */
  identity: 0.08,
  /** Explicitly affirming practice, where nothing is said. Judgement. */
  affirming: 0.35,

  /** z of an 80% interval. */
  z: 1.2816,
  /**
   * Wishes of one therapist do not come true independently, so many unknown wishes do not cancel out:
   * the range never shrinks below this share of their spread. Judgement, to be replaced by calibration.
   */
  commonSpread: 0.85,
} as const;

/** Thresholds of the bands; see `Band`. */
export const BANDS = { unclearWidth: 0.5, clearLow: 0.6, littleHigh: 0.35 } as const;
