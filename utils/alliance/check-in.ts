/** The statements of a check-in that are answered on five steps; see `data/checkin-items.json`. */
export const ITEM_IDS = [
  'bond_1',
  'bond_2',
  'bond_3',
  'goals_1',
  'goals_2',
  'tasks_1',
  'tasks_2',
  'repair_1',
  'self_1',
  'hope_1',
  'between_1',
] as const;
export type ItemId = (typeof ITEM_IDS)[number];

/** What must not happen in a session, or not go on unsaid. */
export const FLAG_IDS = [
  'flag_touch',
  'flag_secret',
  'flag_conf',
  'flag_shame',
  'flag_pressure',
  'flag_change',
  'flag_absent',
  'flag_worse',
] as const;
export type FlagId = (typeof FLAG_IDS)[number];

/**
 * What became of something that felt off: the person said so and it got better, said so and it did not,
 * kept it to themselves, or the therapist noticed first.
 */
export const FOLLOW_UPS = ['repaired', 'unrepaired', 'kept', 'noticed'] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];

/** How the person is doing, against the start of this therapy. In the first sessions it may be too early to tell. */
export const COMPARISONS = ['better', 'same', 'worse', 'early'] as const;
export type Compared = (typeof COMPARISONS)[number];

/** From 1, *not at all*, to 5, *very much*; or *too early to tell*, which is no answer. */
export type ItemAnswer = 1 | 2 | 3 | 4 | 5 | 'early';

/** What a person notes after one session with one therapist. */
export interface CheckIn {
  /** Which session it was, from 1. */
  session: number;
  /** The day it was noted, such as 2026-03-09. */
  on: string;
  /** Statements that were skipped are absent. */
  answers: Partial<Record<ItemId, ItemAnswer>>;
  repair?: FollowUp;
  compared?: Compared;
  flags: FlagId[];
  /** One line for themselves: what to bring up next time. */
  note: string;
}

/** The three parts of a working alliance, always read apart: what it is like together, what it is for, how it is done. */
export const PARTS = ['bond', 'goals', 'tasks'] as const;
export type Part = (typeof PARTS)[number];
