import type { Reason } from '../../fit/estimate-types.ts';
import { wishKey } from '../../fit/told.ts';
import { CONCEPT_FACETS, type ConceptWish } from '../../profile/profile.ts';
import { allReasons, type ConceptReason, type Situation } from '../context.ts';
import { spokenSubject } from '../spoken.ts';
import { choice, says, yesOrNo } from './answers.ts';
import { type BankQuestion, type Due, TIERS } from './question.ts';

const aboutConcept = (reason: Reason): reason is ConceptReason => reason.wish.facet !== 'price';

/** What the therapist said, from the verdict that it led to. */
const saidYes = ({ wish, verdict }: Reason) => (verdict === 'fits') === (wish.importance !== 'not');

/** Told one thing, listed another. */
function differs(situation: Situation, yes: boolean): Due[] {
  return allReasons(situation)
    .filter(aboutConcept)
    .filter((reason) => reason.disagrees && saidYes(reason) === yes)
    .map((reason) => ({ slots: [spokenSubject(reason.wish)], why: 'why_differs', reason }));
}

/** Of a told answer that the listing contradicts: both stay, and the question asks which of them holds. */
const differing = (id: string, yes: boolean): BankQuestion => ({
  id,
  when: ['call', 's1'],
  tier: TIERS.contradiction,
  resolves: [...CONCEPT_FACETS],
  afterTold: true,
  due: (situation) => differs(situation, yes),
  answers: (due) => [
    says('ans_told_holds', due, yes),
    says('ans_page_holds', due, !yes),
    choice('ans_depends'),
  ],
});

/** The listing claims a thing in one place and denies it in another. */
function both({ wish }: Reason & { wish: ConceptWish }, { facts }: Situation): boolean {
  const said = (status: string) => facts.some((fact) => fact.id === wish.concept && fact.status === status);
  return said('stated') && said('denied');
}

export const CONTRADICTION: readonly BankQuestion[] = [
  differing('q_told_yes', true),
  differing('q_told_no', false),
  {
    id: 'q_told_price',
    when: ['call', 's1'],
    tier: TIERS.contradiction,
    resolves: ['price'],
    afterTold: true,
    due: (situation) =>
      allReasons(situation)
        .filter((reason) => reason.disagrees && reason.wish.facet === 'price')
        .map((reason) => ({ why: 'why_differs', reason, about: [wishKey(reason.wish)] })),
    answers: (due) => {
      const yes = due.reason?.verdict === 'fits';
      return [says('ans_told_holds', due, yes), says('ans_page_holds', due, !yes), choice('ans_depends')];
    },
  },
  {
    id: 'q_both',
    when: ['call'],
    tier: TIERS.contradiction,
    resolves: ['topic', 'approach', 'setting', 'plan', 'language', 'age', 'format', 'hours', 'comfort'],
    due: (situation) =>
      allReasons(situation)
        .filter(aboutConcept)
        .filter((reason) => both(reason, situation))
        .map((reason) => ({ slots: [spokenSubject(reason.wish)], why: 'why_both', reason })),
    answers: yesOrNo('ans_offers_it', 'ans_rules_it_out', 'ans_depends'),
  },
];
