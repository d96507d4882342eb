import type { Signal } from '../alliance/signals.ts';
import { TIERS } from './bank/question.ts';
import { BANK } from './bank.ts';
import type { Situation } from './context.ts';
import type { ChosenQuestion, When } from './question-types.ts';
import { asChosen, type Candidate, candidates, tierOf } from './rank.ts';
import { firstOfThemes, oneForATheme } from './themes.ts';

/** A first call has room for five, a session for three. */
export const QUESTION_ROOM: Readonly<Record<When, number>> = { call: 5, s1: 3, s2: 3, s3: 3 };

const SESSIONS = ['s1', 's2', 's3'] as const;

/** What to ask, and when. */
export type Plan = Record<When, ChosenQuestion[]>;

/**
 * The questions for the first call and for each of the first three sessions. Each is asked once, in one place.
 *
 * A session has three places, given in this order: what check-ins raise, in the session that comes `next`; the one
 * that always belongs there (*say my aim* in the first, *review* in the third), which nothing takes from it; a must
 * that is still unknown and had no room in the call; values; what is always useful. Values are spread over
 * sessions 1 and 2, the more important half first, and one without room goes on to the following session, so that
 * they never push out a must, the aim or the review.
 */
export function plan(
  situation: Situation,
  signals: ReadonlySet<Signal> = new Set(),
  next: When = 's2',
): Plan {
  const ranked = candidates(situation);
  const raised = raisedFor(next, ranked, signals);
  const taken = new Set(raised.map(({ key }) => key));
  const asked = new Set(raised.map(({ question }) => question.id));
  const left = () => ranked.filter(({ key, question }) => !taken.has(key) && !asked.has(question.twin ?? ''));
  const take = (from: readonly Candidate[], places: number) => {
    const some = from.slice(0, places);
    for (const { key, question } of some) {
      taken.add(key);
      asked.add(question.id);
    }
    return some;
  };

  const call = take(oneForATheme(left().filter(forCall), QUESTION_ROOM.call), QUESTION_ROOM.call);
  const lists: Plan = { call: call.map((each) => asChosen(each, 'call')), s1: [], s2: [], s3: [] };
  const values = () => left().filter(({ question }) => question.value);
  const share = Math.max(1, Math.floor(values().length / 2));
  for (const when of SESSIONS) {
    const now = when === next ? raised : [];
    const here = ({ question }: Candidate) => question.when.includes(when);
    const list = take(
      left().filter((each) => here(each) && each.question.core),
      1,
    );
    const room = () => QUESTION_ROOM[when] - now.length - list.length;
    list.push(...take(when === 's3' ? [] : firstOfThemes(left().filter(isOpenMust)), room()));
    list.push(...take(values(), when === 's1' ? Math.min(share, room()) : room()));
    const pending = new Set(values().map(({ question }) => question.id));
    list.push(
      ...take(
        left().filter((each) => here(each) && !each.question.value && !pending.has(each.question.twin ?? '')),
        room(),
      ),
    );
    lists[when] = [
      ...now.map((each) => asChosen(each, when, true)),
      ...list.map((each) => asChosen(each, when)),
    ];
  }
  return lists;
}

const forCall = ({ question }: Candidate) => question.when.includes('call');
const isOpenMust = (each: Candidate) => forCall(each) && tierOf(each) === TIERS.must;

/** What the check-ins so far give reason to say in the session that comes next. Its core keeps its place. */
function raisedFor(next: When, ranked: readonly Candidate[], signals: ReadonlySet<Signal>): Candidate[] {
  const found = BANK.filter(({ when, raised }) => next !== 'call' && when.includes(next) && raised?.(signals))
    .map(
      (question): Candidate =>
        ranked.find((candidate) => candidate.question === question) ?? {
          question,
          due: { why: question.raisedWhy ?? '' },
          key: question.id,
        },
    )
    .sort((a, b) => a.question.tier - b.question.tier);
  return found.slice(0, QUESTION_ROOM[next] - Number(next !== 's2'));
}
