/** A way to say that it ends, in keys of texts. All are equally good; none asks for a reason. */
export interface Goodbye {
  id: 'inPerson' | 'reason' | 'message' | 'plain';
  label: string;
  say: string;
}

export const GOODBYES: readonly Goodbye[] = (
  [
    ['inPerson', 'in_person'],
    ['reason', 'reason'],
    ['message', 'message'],
    ['plain', 'plain'],
  ] as const
).map(([id, key]) => ({ id, label: `ally_leaving_${key}`, say: `ally_leaving_${key}_say` }));

/** How to ask for a referral: in person, about a topic, in a message; and what to do instead of asking. */
export const REFERRAL = {
  hint: 'ally_referral_hint',
  say: ['ally_referral_say_1', 'ally_referral_say_2', 'ally_referral_say_3'],
  instead: 'ally_referral_instead',
} as const;

/**
 * A wish that *what was missing* may become. It is a draft: the person changes or drops it, and nothing of it
 * is saved by itself. `facet`, `concept` and `styleAxis` are plain names that the caller checks against its own.
 */
export interface WishDraft {
  missing: MissingId;
  /** What the wish would be about. Without `concept` the person picks one. */
  facet?: string;
  concept?: string;
  /** An axis of working style, and the end of it that was missing. */
  styleAxis?: string;
  direction?: -1 | 1;
  /** A line of the person's own always belongs to it; `text` is the key of how it may begin. */
  note: true;
  text: string;
}

/**
 * What was missing, and what a wish can make of it. What no listing can show (being understood) stays a note:
 * people who left named feeling invalidated first, then too little guidance (12 people, 2025).
 */
const MISSING = {
  understood: {},
  welcome: {},
  structure: { styleAxis: 'lead', direction: 1 },
  room: { styleAxis: 'lead', direction: -1 },
  tools: { styleAxis: 'work', direction: 1 },
  feedback: { styleAxis: 'stance', direction: 1 },
  slower: { styleAxis: 'depth', direction: -1 },
  deeper: { styleAxis: 'depth', direction: 1 },
  method: { facet: 'approach' },
  topic: { facet: 'topic' },
  background: { facet: 'comfort' },
  language: { facet: 'language' },
  price: { facet: 'price' },
  hours: { facet: 'hours' },
  plan: { facet: 'plan' },
  online: { facet: 'setting', concept: 'setting_online' },
  other: {},
} as const satisfies Record<string, Pick<WishDraft, 'facet' | 'concept' | 'styleAxis' | 'direction'>>;

export type MissingId = keyof typeof MISSING;

/** What can be named as missing, in the order in which it is offered. */
export const MISSING_IDS = Object.keys(MISSING) as MissingId[];

/** The draft of a wish for what was missing. */
export function missingToWish(missing: MissingId): WishDraft {
  return { missing, ...MISSING[missing], note: true, text: `ally_wish_${missing}` };
}

/** What follows once a person has decided to leave: their shortlist is open again, and drafts wait to be looked at. */
export interface AfterLeaving {
  shortlist: 'open';
  drafts: WishDraft[];
}

/** What follows from leaving, for what was missing, each named once. */
export function afterLeaving(missing: readonly MissingId[]): AfterLeaving {
  return { shortlist: 'open', drafts: [...new Set(missing)].map(missingToWish) };
}
