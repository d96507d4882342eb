import type { Signal } from '../../alliance/signals.ts';
import type { Note, Reason } from '../../fit/estimate-types.ts';
import { wishKey } from '../../fit/told.ts';
import type { Situation } from '../context.ts';
import type { AnswerChoice, When } from '../question-types.ts';

/** Asked in this order. A nice-to-have that is open comes after the method, what everybody may ask comes last. */
export const TIERS = {
  /** Someone without openings is asked for one before anything else. */
  room: 0,
  must: 1,
  contradiction: 2,
  moneyAndLicence: 3,
  method: 4,
  wish: 5,
  style: 6,
  useful: 7,
  always: 8,
} as const;

export type Tier = (typeof TIERS)[keyof typeof TIERS];

/** One way in which a question is due. */
export interface Due {
  /** When it is more or less pressing than the question usually is. */
  tier?: Tier;
  slots?: string[];
  why: string;
  whySlots?: string[];
  /** Of the wish that the question resolves. */
  reason?: Reason;
  /** Of a second wish that it resolves in the same breath. */
  also?: Reason | undefined;
  /** What its answers are about when that is not, or not only, the wish. */
  about?: readonly string[];
  /** The listing's own words, when they are not those of the reason. */
  phrase?: string | null;
  /** Among those of a tier that move no estimate, how strongly the person feels about it; the higher comes first. */
  press?: number;
}

/** A question and the situations in which it exists. Its text is the message `${id}_ask`. */
export interface BankQuestion {
  id: string;
  when: readonly When[];
  tier: Tier;
  /** What its answers can be about: a facet of the profile, or one thing in the manner of `wishKey`. */
  resolves: readonly string[];
  due(situation: Situation): Due[];
  answers(due: Due): AnswerChoice[];
  /** It always has its place in its session. */
  core?: true;
  /** It gives one of the person's values its question. */
  value?: true;
  /** What check-ins make it the thing to say next. */
  raised?(signals: ReadonlySet<Signal>): boolean;
  /** The reason in words when a check-in raised it. */
  raisedWhy?: string;
  /** It is asked after an answer was given, about that answer. */
  afterTold?: true;
  /** Another question that asks the same in other words. */
  twin?: string;
}

/** What the answers of a question are about: its own keys, or its wish. */
export function keysOf({ about, reason }: Due): readonly string[] {
  return about ?? (reason ? [wishKey(reason.wish)] : []);
}

/** A wish that nobody has answered: the reason in words, and how pressing it is. */
export function open(reason: Reason, label: string, tier: Tier, over: Partial<Due> = {}): Due {
  return { tier: pressing(reason, tier), slots: [label], ...silentWhy(reason, label), reason, ...over };
}

const SILENT_WHY: Partial<Record<Note, string>> = {
  weak: 'why_weak',
  ages: 'why_ages',
  unticked: 'why_unticked',
};

/** Why it is open, in words that are true of this page. */
export function silentWhy({ note }: Reason, label: string): Pick<Due, 'why' | 'whySlots'> {
  return { why: (note && SILENT_WHY[note]) ?? 'why_silent', whySlots: [label] };
}

/** The one that matters most first; of equals by name, so that the order of wishes makes no difference. */
export function byWeight(a: Reason, b: Reason): number {
  const rank = ({ wish }: Reason) => (wish.importance === 'nice' ? 1 : 0);
  return rank(a) - rank(b) || (wishKey(a.wish) < wishKey(b.wish) ? -1 : 1);
}

/** An unknown must, or must not, comes before everything; a nice-to-have waits for its tier. */
export function pressing(reason: Reason, tier: Tier): Tier {
  return reason.wish.importance === 'nice' ? tier : TIERS.must;
}

/** Raised by any of these signals, unless someone's rights were hurt: then something else is to be said first. */
export const raisedBy =
  (...any: readonly Signal[]) =>
  (signals: ReadonlySet<Signal>): boolean =>
    !signals.has('rights') && any.some((signal) => signals.has(signal));
