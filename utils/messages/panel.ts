import * as z from 'zod';
import type { Estimate } from '../fit/estimate-types.ts';
import type { PageKind } from '../listing/descriptor.ts';
import type { Difference } from '../listing/merge.ts';
import type { ChosenQuestion } from '../questions/question-types.ts';
import type { Problem } from './replies.ts';

/** One therapist of the page, as the panel shows them. */
export interface PanelListing {
  key: string;
  name: string;
  url: string;
  /** 1 for the first on the page. */
  place: number;
  estimate: Estimate;
  questions: ChosenQuestion[];
  /** Whether this session has read their profile too, or only a card. */
  sawProfile: boolean;
  /** Fields of which the list and their own page say what cannot both be so. */
  differs: Difference[];
}

/** The questions for each of the first three sessions. */
export type SessionLists = Record<'s1' | 's2' | 's3', ChosenQuestion[]>;

/** What a panel tells the background: its window, and the therapist whom it shows. */
export const panelMessageSchema = z.strictObject({
  windowId: z.number(),
  shown: z.string().max(200).nullable().default(null),
});

/** Everything that the panel shows of the tab in front. */
export interface PanelState {
  /**
   * The directory of the tab in front: `on` when Foreword reads it; `null` on any other site. `asks`: what the
   * browser has to ask the user for to turn it on here.
   */
  directory: { id: string; label: string; on: boolean; asks: string[] } | null;
  page: PageKind;
  /** Whether there is any wish to estimate by. */
  hasWishes: boolean;
  listings: PanelListing[];
  /** How many of the fields that are usual on such a page were found, when they are too few. */
  below: { found: number; expected: number } | null;
  /** Whether the page is larger than what is read, and nothing of it was. */
  tooLarge: boolean;
  /** Rows of people that could not be read. */
  unread: number;
  /** Whether the page is of a site that Foreword does not know, and was read once. */
  once: boolean;
  /** The therapist under the pointer, or the nearest to the middle of the page. */
  pointed: string | null;
  /** What to ask the therapist whom the panel shows in the first sessions; `null` while it shows nobody. */
  later: { key: string; sessions: SessionLists } | null;
  /** A limit was reached against pages that invent therapists: the day's listings, or changes of one listing. */
  limit: 'day' | 'changes' | null;
  /** Why what is kept cannot be used, when it cannot. */
  problem: Problem | null;
}

/** A panel that has nothing to show. */
export const NOTHING_SHOWN: PanelState = {
  directory: null,
  page: 'other',
  hasWishes: false,
  listings: [],
  below: null,
  tooLarge: false,
  unread: 0,
  once: false,
  pointed: null,
  later: null,
  limit: null,
  problem: null,
};

/** What a panel is told: everything, or what alone has changed of it. */
export type PanelUpdate = PanelState | Partial<PanelState>;
