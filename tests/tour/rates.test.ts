import { describe, expect, it } from 'vitest';
import { type Clinician, clinicians } from '../../scripts/tour/directory/clinician.ts';
import base from '../../utils/vocabulary/concepts/data/base-rates.json' with { type: 'json' };
import { words } from './pages.ts';

/**
 * The directory is to read like real ones, so its rates are held to those counted on real listings.
 * One clinician is 2.2 points of a rate, so a tolerance of .06 lets two or three people move.
 */
const TOLERANCE = 0.06;

const share = (holds: (clinician: Clinician) => unknown): number =>
  clinicians.filter((clinician) => holds(clinician)).length / clinicians.length;

/** The value below which this part of the numbers lies. */
function quantile(numbers: number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.round(part * (sorted.length - 1))] ?? Number.NaN;
}

function near(actual: number, expected: number, tolerance: number, what: string): void {
  expect(
    Math.abs(actual - expected),
    `${what}: ${actual.toFixed(3)}, counted ${expected}`,
  ).toBeLessThanOrEqual(tolerance);
}

const topics = ({ specialties, issues }: Clinician) => [...specialties, ...issues];

/** The labels of a list that at least this share of real listings tick. */
const common = (rates: Record<string, number>, from: number) =>
  Object.entries(rates).filter(([, rate]) => rate >= from);

describe('ticks of the tour directory', () => {
  it.each(common(base.rates.issues_any, 0.2))('%s is ticked as often as counted (%d)', (label, rate) => {
    near(
      share((clinician) => topics(clinician).includes(label)),
      rate,
      TOLERANCE,
      label,
    );
  });

  it.each(common(base.rates.approaches, 0.1))('%s is ticked as often as counted (%d)', (label, rate) => {
    near(
      share(({ approaches }) => approaches.includes(label)),
      rate,
      TOLERANCE,
      label,
    );
  });

  it.each(common(base.rates.ages, 0))('%s is ticked as often as counted (%d)', (label, rate) => {
    near(
      share(({ ages }) => ages.includes(label)),
      rate,
      TOLERANCE,
      label,
    );
  });

  it.each(common(base.rates.participants, 0))('%s is ticked as often as counted (%d)', (label, rate) => {
    near(
      share(({ participants }) => participants.includes(label)),
      rate,
      TOLERANCE,
      label,
    );
  });

  it.each(common(base.rates.communities, 0))('%s is ticked as often as counted (%d)', (label, rate) => {
    near(
      share(({ communities }) => communities.includes(label)),
      rate,
      TOLERANCE,
      label,
    );
  });

  it('anxiety and depression are put first by more than a third', () => {
    near(
      share(({ specialties }) => specialties.includes('Anxiety')),
      base.rates.issues_top3.Anxiety,
      0.08,
      'Anxiety',
    );
    near(
      share(({ specialties }) => specialties.includes('Depression')),
      base.rates.issues_top3.Depression,
      0.08,
      'Depression',
    );
  });

  it('are as many as counted', () => {
    const { ticks } = base.meta;
    const counts = clinicians.map((clinician) => topics(clinician).length);
    near(quantile(counts, 0.1), ticks.issues_p10, 2, 'few topics');
    near(quantile(counts, 0.5), ticks.issues_median, 2, 'topics');
    near(quantile(counts, 0.9), ticks.issues_p90, 3, 'many topics');
    const methods = clinicians.map(({ approaches }) => approaches.length);
    near(quantile(methods, 0.5), ticks.approaches_median, 1, 'approaches');
    near(quantile(methods, 0.9), ticks.approaches_p90, 2, 'many approaches');
  });

  it('name exposure for OCD far less often than OCD', () => {
    const ocd = clinicians.filter((clinician) => topics(clinician).includes('Obsessive-Compulsive (OCD)'));
    const exposure = ocd.filter(({ approaches }) =>
      approaches.includes('Exposure Response Prevention (ERP)'),
    );
    expect(exposure.length / ocd.length).toBeLessThan(0.15);
    expect(exposure.length).toBeGreaterThan(0);
  });
});

describe('fields of the tour directory', () => {
  const recent = base.replications.psychologytoday_us_results_2025_06;

  it.each([
    ['accepting', recent.accepting_yes, (c: Clinician) => c.availability === 'accepting'],
    ['waitlist', recent.waitlist, (c: Clinician) => c.availability === 'waitlist'],
    ['closed', recent.accepting_no, (c: Clinician) => c.availability === 'closed'],
    ['online only', recent.online_only, (c: Clinician) => c.online && !c.inPerson],
    ['both formats', recent.online_and_in_person, (c: Clinician) => c.online && c.inPerson],
    ['in person only', recent.in_person_only, (c: Clinician) => c.inPerson && !c.online],
    ['a fee', recent.fee_individual_present, (c: Clinician) => c.feeIndividual],
    ['a fee for couples', recent.fee_couples_present, (c: Clinician) => c.feeCouples],
    ['verified', recent.verification.VERIFIED, (c: Clinician) => c.verified],
    ['years in practice', base.meta.fieldPresence.years_in_practice, (c: Clinician) => c.yearsInPractice],
    ['a faith', base.meta.fieldPresence.faith, (c: Clinician) => c.faith.length > 0],
    ['an ethnicity', base.meta.fieldPresence.ethnicity, (c: Clinician) => c.identity.length > 0],
    ['a second language', base.meta.fieldPresence.second_language, (c: Clinician) => c.languages.length > 1],
    ['pronouns', 0.6, (c: Clinician) => c.pronouns],
    ['some plan', 0.65, (c: Clinician) => c.insurance?.some((plan) => plan !== 'Out of Network')],
    ['under supervision', recent.associate_or_prelicensed_roles, (c: Clinician) => c.supervisor],
  ] as const)('%s is there as often as counted (%d)', (what, rate, holds) => {
    near(share(holds), rate, TOLERANCE, what);
  });

  it('sliding scale lies between the counts of 2025 and of 2017', () => {
    const rate = share(({ slidingScale }) => slidingScale);
    expect(rate).toBeGreaterThan(recent.sliding_scale - TOLERANCE);
    expect(rate).toBeLessThan(base.meta.fieldPresence.sliding_scale_yes + TOLERANCE);
  });

  it('prices spread as counted, within 20 dollars', () => {
    const fees = clinicians.flatMap(({ feeIndividual }) =>
      feeIndividual ? [(feeIndividual[0] + feeIndividual[1]) / 2] : [],
    );
    near(quantile(fees, 0.1), recent.fee_usd.p10, 20, 'a low fee');
    near(quantile(fees, 0.5), recent.fee_usd.median, 10, 'the middle fee');
    near(quantile(fees, 0.9), recent.fee_usd.p90, 20, 'a high fee');
  });
});

describe('statements of the tour directory', () => {
  const written = clinicians.filter(({ statement }) => statement.length > 0);

  it('are as long as counted, in words', () => {
    const counts = written.map((clinician) => words(clinician).split(/\s+/).length);
    near(quantile(counts, 0.5), base.meta.statementWords.median, 12, 'words');
    near(quantile(counts, 0.9), base.meta.statementWords.p90, 12, 'words of a long one');
  });

  it('begin with a paragraph of about 555 characters', () => {
    near(
      quantile(
        written.map(({ statement }) => statement[0]?.length ?? 0),
        0.5,
      ),
      555,
      40,
      'characters',
    );
  });

  it('seldom name an approach in what a card shows of them', () => {
    const method =
      /\b(CBT|DBT|ERP|EMDR|ACT|IFS|cognitive|psychodynamic|psychoanaly\w+|mindfulness|gottman|exposure|narrative therapy|solution-focused|dialectical)\b/i;
    const named = written.filter((clinician) => method.test(words(clinician).slice(0, 270)));
    near(named.length / written.length, base.meta.approachNamed.preview270, 0.14, 'approach in the preview');
    const anywhere = written.filter((clinician) => method.test(words(clinician)));
    expect(anywhere.length).toBeGreaterThan(2 * named.length);
  });
});
