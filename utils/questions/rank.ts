import { weightOf } from '../fit/estimate.ts';
import type { Reason } from '../fit/estimate-types.ts';
import { wishKey } from '../fit/told.ts';
import { isAnsweredOnPage } from './answered-by.ts';
import { type BankQuestion, type Due, keysOf } from './bank/question.ts';
import { BANK } from './bank.ts';
import type { Situation } from './context.ts';
import type { ChosenQuestion, When } from './question-types.ts';

/** A question that is due in one way. */
export interface Candidate {
  question: BankQuestion;
  due: Due;
  /** Names it: a question with other slots is another question. */
  key: string;
}

export const tierOf = ({ question, due }: Candidate) => due.tier ?? question.tier;

/**
 * Every question that is due, ranked: by tier, then by how far its answer is expected to move the middle of the
 * estimate, then by how strongly the person feels about it. What the therapist or the page has answered is left out.
 * `only` leaves out what cannot be asked then.
 */
export function candidates(situation: Situation, only?: When): Candidate[] {
  const bank = BANK.filter(
    ({ id, when }) => (only === undefined || when.includes(only)) && !isAnsweredOnPage(id, situation),
  );
  const found = bank.flatMap((question) =>
    question
      .due(situation)
      .map((due) => ({ question, due, key: [question.id, ...(due.slots ?? [])].join(' ') }))
      .filter((candidate) => !isAnswered(candidate, situation)),
  );
  const ranked = found.sort(byRank);
  const first = new Map(ranked.toReversed().map((candidate) => [candidate.key, candidate]));
  return ranked.filter((candidate) => first.get(candidate.key) === candidate);
}

/**
 * Whether the therapist has answered it. What is said in the same words to everyone is not said again once it led to
 * an answer, whatever that was about.
 */
function isAnswered({ question, due }: Candidate, { answers }: Situation): boolean {
  const keys = keysOf(due);
  const put = answers.filter((answer) => answer.question === question.id);
  if (question.afterTold) return put.some(({ about }) => keys.includes(about));
  return (put.length > 0 && !due.slots?.length) || answers.some(({ about }) => keys.includes(about));
}

const PLACE = new Map(BANK.map((question, index) => [question, index]));
const place = ({ question }: Candidate) => PLACE.get(question) ?? 0;

/** Tells equals apart, so that the order of wishes makes no difference. */
const named = ({ key, due }: Candidate) => [key, due.reason ? wishKey(due.reason.wish) : ''].join(' ');

const changeBy = ({ due }: Candidate) => expectedChange(due.reason) + expectedChange(due.also);

function byRank(a: Candidate, b: Candidate): number {
  return (
    tierOf(a) - tierOf(b) ||
    changeBy(b) - changeBy(a) ||
    (b.due.press ?? 0) - (a.due.press ?? 0) ||
    place(a) - place(b) ||
    (named(a) < named(b) ? -1 : 1)
  );
}

/**
 * Up to the total weight, which is the same for all: a chance p moves to 1 with probability p and to 0 otherwise,
 * so by 2p(1−p) on average.
 */
export function expectedChange(reason: Reason | undefined): number {
  return reason ? weightOf(reason.wish) * 2 * reason.chance * (1 - reason.chance) : 0;
}

/** A candidate as it is shown; `raised` when a check-in is the reason. */
export function asChosen({ question, due }: Candidate, when: When, raised = false): ChosenQuestion {
  return {
    id: question.id,
    when,
    slots: due.slots ?? [],
    why: raised && question.raisedWhy ? question.raisedWhy : due.why,
    whySlots: raised ? [] : (due.whySlots ?? []),
    phrase: due.phrase === undefined ? (due.reason?.phrase ?? null) : due.phrase,
    wish: due.reason?.wish ?? null,
    answers: question.answers(due),
  };
}
