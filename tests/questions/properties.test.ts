import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Signal } from '../../utils/alliance/signals.ts';
import { wishKey } from '../../utils/fit/told.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { formatMessage, type Message } from '../../utils/messages/format.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import { valueQuestion } from '../../utils/questions/bank/values.ts';
import { BANK } from '../../utils/questions/bank.ts';
import { chooseQuestions } from '../../utils/questions/choose.ts';
import type { Situation } from '../../utils/questions/context.ts';
import { type Plan, plan, QUESTION_ROOM } from '../../utils/questions/plan.ts';
import type { When } from '../../utils/questions/question-types.ts';
import { times } from '../support/times.ts';
import { anyListing, anyProfile } from './arbitraries.ts';
import { idsOf, length, situation, why, words } from './situations.ts';

const TEXTS: Record<string, Message> = messages;
const WHENS: readonly When[] = ['call', 's1', 's2', 's3'];
const SIGNALS: readonly Signal[] = [
  ...(['tooEarly', 'goalsLow', 'tasksLow', 'bondLow', 'paceOff', 'whyUnclear', 'somethingOff'] as const),
  ...(['keptToSelf', 'bondFell', 'goalsFell', 'tasksFell', 'hiding', 'mixed', 'lowTwice'] as const),
  ...(['repairTried', 'absent', 'worse', 'rights', 'leaving'] as const),
];
const anySignals = fc.uniqueArray(fc.constantFrom(...SIGNALS)).map((signals) => new Set(signals));
const anyNext = fc.constantFrom(...WHENS);

/** Other cases on every run, the same in each property: so each is thought through once. A failure names its seed. */
const everything = { numRuns: times(50, 150), seed: Math.floor(Math.random() * 2 ** 31) };

const thought = new Map<string, { place: Situation; lists?: Plan }>();

function placeOf(profile: Profile, page: Listing) {
  const key = JSON.stringify([profile, page]);
  const known = thought.get(key) ?? { place: situation(profile, page) };
  thought.set(key, known);
  return known;
}

/** Before a listing, without check-ins: the situation, and what to ask in it. */
function withoutCheckIns(profile: Profile, page: Listing): { place: Situation; lists: Plan } {
  const known = placeOf(profile, page);
  known.lists ??= plan(known.place);
  return { place: known.place, lists: known.lists };
}

/** The same with what check-ins raise. */
const withCheckIns = (profile: Profile, page: Listing, signals: ReadonlySet<Signal>, next: When) =>
  plan(placeOf(profile, page).place, signals, next);

describe('whoever asks, and whatever a page holds', () => {
  it('there are five questions for a call and three for each of three sessions, without any check-in', () => {
    fc.assert(
      fc.property(anyProfile, anyListing, (profile, page) => {
        const { lists } = withoutCheckIns(profile, page);
        for (const when of WHENS) expect(lists[when], when).toHaveLength(QUESTION_ROOM[when]);
      }),
      everything,
    );
  });

  it('there are as many with check-ins, whichever session comes next', () => {
    fc.assert(
      fc.property(anyProfile, anyListing, anySignals, anyNext, (profile, page, signals, next) => {
        const lists = withCheckIns(profile, page, signals, next);
        for (const when of WHENS) expect(lists[when], when).toHaveLength(QUESTION_ROOM[when]);
      }),
      everything,
    );
  });

  it('nothing is asked twice, in the same words or at another time', () => {
    fc.assert(
      fc.property(anyProfile, anyListing, anySignals, anyNext, (profile, page, signals, next) => {
        const said = Object.values(withCheckIns(profile, page, signals, next))
          .flat()
          .map(words);
        expect(said).toEqual([...new Set(said)]);
      }),
      everything,
    );
  });

  it('every sentence can be said in one breath, has its slots filled, and comes with a reason', () => {
    fc.assert(
      fc.property(anyProfile, anyListing, anySignals, anyNext, (profile, page, signals, next) => {
        for (const question of Object.values(withCheckIns(profile, page, signals, next)).flat()) {
          const needed = (key: string) => Object.keys(TEXTS[key]?.placeholders ?? {}).length;
          expect(question.slots.length).toBeGreaterThanOrEqual(needed(`${question.id}_ask`));
          expect(question.whySlots.length).toBeGreaterThanOrEqual(needed(question.why));
          expect(words(question)).toMatch(/^[A-Z][^?]+\?$/);
          expect(why(question)).toMatch(/^[A-Z].+\.$/);
          for (const sentence of [words(question), why(question)]) {
            expect(sentence).not.toMatch(/[/()[\]{}<>$]|undefined|null| {2}|\b(\w+) \1\b/i);
            expect(length(sentence), sentence).toBeLessThanOrEqual(25);
          }
        }
      }),
      everything,
    );
  });

  it('each question has two to five answers in words, and one that resolves a wish can answer it yes and no', () => {
    fc.assert(
      fc.property(anyProfile, anyListing, (profile, page) => {
        for (const question of Object.values(withoutCheckIns(profile, page).lists).flat()) {
          const { id, answers } = question;
          expect(answers.length, id).toBeGreaterThanOrEqual(2);
          expect(answers.length, id).toBeLessThanOrEqual(5);
          const said = answers.map(({ text, slots }) => formatMessage(messages, text, slots));
          expect(said, id).not.toContain('');
          expect(new Set(said).size, id).toBe(said.length);
          const told = answers.flatMap(({ tells }) => tells);
          for (const about of new Set(told.map((tell) => tell.about)))
            expect(new Set(told.filter((tell) => tell.about === about).map(({ yes }) => yes)).size, id).toBe(
              2,
            );
        }
      }),
      everything,
    );
  });

  it('nothing is asked that the page or the therapist has answered already', () => {
    fc.assert(
      fc.property(anyProfile, anyListing, (profile, page) => {
        const { place, lists } = withoutCheckIns(profile, page);
        const settled = [...place.estimate.fits, ...place.estimate.conflicts];
        for (const question of Object.values(lists).flat()) {
          const about = question.answers.flatMap(({ tells }) => tells.map((tell) => tell.about));
          for (const reason of settled.filter(({ wish }) => about.includes(wishKey(wish)))) {
            // What a tick claims may be asked further, a listed plan may have lapsed, a reduced place may be open,
            // a page that says both has said nothing, and words about changing who one is are worth a question.
            const further =
              (reason.verdict === 'fits' && reason.strength === 'tick') ||
              (reason.verdict === 'fits' && question.id === 'q_insurance') ||
              (reason.verdict === 'conflicts' && ['q_sliding', 'q_both', 'q_lgbtq'].includes(question.id));
            expect(further || question.id === 'q_both', `${question.id} ${wishKey(reason.wish)}`).toBe(true);
          }
        }
      }),
      everything,
    );
  });

  it('nobody is asked for a method, a stance or a service that their page states or denies', () => {
    fc.assert(
      fc.property(anyProfile, anyListing, (profile, page) => {
        const { place, lists } = withoutCheckIns(profile, page);
        const wished = new Set(profile.wishes.map(wishKey));
        const settled = new Set(place.facts.filter(({ status }) => status !== 'weak').map(({ id }) => id));
        // "Trauma-focused" names no method: which one it is stays worth asking.
        settled.delete('trauma_focused');
        for (const { id, answers } of Object.values(lists).flat()) {
          // "Accepting" is no opening at a time that suits: of 400 listed therapists 32 confirmed one.
          if (id === 'q_open' || id === 'q_no_room') continue;
          for (const { about } of answers.flatMap(({ tells }) => tells))
            if (!wished.has(about)) expect(settled, id).not.toContain(about.slice(about.indexOf(':') + 1));
        }
      }),
      everything,
    );
  });

  it('what is asked in the call is what the plan has for the call', () => {
    fc.assert(
      fc.property(anyProfile, anyListing, (profile, page) => {
        const { place, lists } = withoutCheckIns(profile, page);
        expect(chooseQuestions(place)).toEqual(lists.call);
      }),
      everything,
    );
  });

  it('an answer that tells something closes its question and makes room for another', () => {
    fc.assert(
      fc.property(anyProfile, anyListing, fc.nat(), fc.nat(), (profile, page, first, second) => {
        const questions = withoutCheckIns(profile, page).lists.call;
        const question = questions[first % questions.length];
        const answer = question?.answers[second % question.answers.length];
        if (!question || !answer || answer.tells.length === 0) return;
        const on = '2026-11-25';
        const told = answer.tells.map((tell) => ({ ...tell, question: question.id, on }));
        const then = chooseQuestions(situation(profile, page, told));
        expect(then.map(words)).not.toContain(words(question));
        expect(then).toHaveLength(QUESTION_ROOM.call);
      }),
      everything,
    );
  });

  it('the order of wishes changes nothing', () => {
    fc.assert(
      fc.property(anyProfile, anyListing, fc.infiniteStream(fc.nat()), (profile, page, numbers) => {
        const keyed = profile.wishes.map((wish) => ({ wish, by: numbers.next().value ?? 0 }));
        const shuffled = keyed.sort((a, b) => a.by - b.by).map(({ wish }) => wish);
        expect(plan(situation({ ...profile, wishes: shuffled }, page))).toEqual(
          withoutCheckIns(profile, page).lists,
        );
      }),
      everything,
    );
  });

  it('the aim has its place in session 1 and the review in session 3, whatever else presses', () => {
    fc.assert(
      fc.property(anyProfile, anyListing, anySignals, anyNext, (profile, page, signals, next) => {
        const lists = withCheckIns(profile, page, signals, next);
        expect(idsOf(lists.s1)).toContain('q_goals1');
        expect(idsOf(lists.s3)).toContain('q_review3');
      }),
      everything,
    );
  });

  it('without check-ins and with every must known, each value has a question in session 1 or 2, or was asked about in the call', () => {
    fc.assert(
      fc.property(anyProfile, anyListing, (profile, page) => {
        const nice = profile.wishes.flatMap((wish) => (wish.importance === 'nice' ? [wish] : []));
        const lists = plan(situation({ ...profile, wishes: nice }, page));
        const soon = idsOf([...lists.call, ...lists.s1, ...lists.s2]);
        for (const value of profile.values) {
          const id = valueQuestion(value);
          const twin = BANK.find((question) => question.id === id)?.twin;
          expect(soon.includes(id) || (twin !== undefined && soon.includes(twin)), value).toBe(true);
        }
      }),
      everything,
    );
  });
});
