import * as z from 'zod';
import type { Band, Verdict, VerdictKind } from '../fit/estimate-types.ts';
import type { Room } from '../fit/room.ts';
import type { Told } from '../fit/told.ts';
import type { PageKind } from '../listing/descriptor.ts';
import type { Answer } from '../listing/listing.ts';
import type { Difference, ReadOn } from '../listing/merge.ts';
import { deferred } from '../lookup/deferred.ts';
import type { Wish } from '../profile/profile.ts';
import type { ChosenQuestion } from '../questions/question-types.ts';
import type { Stage } from '../shortlist/stage.ts';
import type { Problem } from './replies.ts';

/** The mark of a wish on a listing: what it says; `null` where there is none, for a must-not that is not mentioned. */
export type WishMark = VerdictKind | null;

/** The price that a listing gives: `near` and `over` as the price wish has it; `null` where none was asked. */
export interface Price {
  low: number;
  high: number;
  /** A code such as `USD`; empty where the listing names none. */
  currency: string;
  session: 'individual' | 'couples';
  standing: 'within' | 'near' | 'over' | null;
}

/** Where someone stands among all: see `Estimate`. */
export interface Standing {
  band: Band;
  order: number[];
}

/** One therapist in the list of a page: as much as a row of it needs, whatever the number of people. */
export interface PanelRow extends Standing {
  key: string;
  name: string;
  url: string;
  /** 1 for the first on the page. */
  place: number;
  /** One for each of the panel's wishes. */
  marks: WishMark[];
  /** What is said of the main thing that is looked for; `null` without wishes. */
  main: VerdictKind | null;
  room: Room;
  price: Price | null;
  /** The one verdict that tells most beside the marks. */
  why: Verdict | null;
  /** Where no wish tells anything: the topics that they put first, or how their own words begin. */
  lead: { kind: 'topics' | 'words'; words: string } | null;
  /** Whether this session has read their profile too, or only a card. */
  sawProfile: boolean;
  /** Where they stand by their card alone, when their profile says more; else `null`. */
  onCard: Standing | null;
}

/** The questions for each of the first three sessions. */
export type SessionLists = Record<'s1' | 's2' | 's3', ChosenQuestion[]>;

/** What is shown of the one therapist who is looked at, beside their row. */
export interface PanelPerson {
  key: string;
  profession: string;
  credentials: string[];
  inPerson: Answer;
  online: Answer;
  city: string;
  region: string;
  /** The company that keeps the listing, where it is not theirs alone. */
  company: string;
  /** One for each of the panel's wishes. */
  verdicts: Verdict[];
  /** The 80% interval of the estimate, in 0…1. */
  range: { low: number; mid: number; high: number };
  /** Where it was read whether there is room; `null` where it says nothing of it. */
  roomOn: ReadOn | null;
  /** How many each list of the listing holds, by field. */
  listed: Record<string, number>;
  /** For a first call. */
  questions: ChosenQuestion[];
  sessions: SessionLists;
  /** Fields of which the list and their own page say what cannot both be so. */
  differs: Difference[];
  /** The day when it was last read, as `2026-11-26`. */
  readOn: string;
  /** How they stand on the user's list; `null` where they are not kept. */
  kept: { id: string; stage: Stage; told: Told[] } | null;
}

/** What a page says of itself and its place. */
export interface PageSays {
  /** How many the directory lists here in all; `null` where it does not say. */
  results: number | null;
  /** The place, in the directory's words; empty where it is not known. */
  place: string;
  /** What everyone in the list was asked for, in the page's words; `count`: how many of the place tick it. */
  asked: { label: string; count: number | null }[];
  /** How many more filters it has that nobody can name. */
  unnamed: number;
  /** What is set on the page and may have been asked for: told to a person, and believed by nobody. */
  hints: string[];
  /** Musts that few here name, so that the site's own filter would pay: the wish's index, and of how many. */
  rare: { wish: number; count: number; of: number; by: 'census' | 'page' }[];
}

/**
 * What a panel tells the background: its window, whom it shows, and whether the user chose them there. `again`: another
 * page may be in front now, so that everything is asked for.
 */
export const panelMessageSchema = deferred(() =>
  z.strictObject({
    windowId: z.number(),
    shown: z.string().max(200).nullable().default(null),
    chosen: z.boolean().default(false),
    again: z.boolean().default(false),
  }),
);

/** Everything that the panel shows of the tab in front. */
export interface PanelState {
  /**
   * The directory of the tab in front: `on` when Foreword reads it; `null` on any other site. `asks`: what the
   * browser has to ask the user for to turn it on here.
   */
  directory: { id: string; label: string; on: boolean; asks: string[] } | null;
  page: PageKind;
  /** Whether it was turned on here and the browser has not given access: its question is open, or was refused. */
  refused: boolean;
  /** Whether there is any wish to estimate by. */
  hasWishes: boolean;
  /** In the order in which they are shown: musts, nice, must not. */
  wishes: Wish[];
  /** The currency of the page's prices; empty where it names none. */
  currency: string;
  listings: PanelRow[];
  says: PageSays | null;
  /** How many of the fields that are usual on such a page were found, when they are too few. */
  below: { found: number; expected: number } | null;
  /** Whether the page is larger than what is read, and nothing of it was. */
  tooLarge: boolean;
  /** Rows of people that could not be read. */
  unread: number;
  /** Whether the page is of a site that Foreword does not know, and was read once. */
  once: boolean;
  /** Whether the page is of a site that is on and was read by its shape: nobody described it. */
  byShape: boolean;
  /** The therapist under the pointer, or the nearest to the middle of the page. */
  pointed: string | null;
  /** The last badge that was pressed, and when, in milliseconds since 1970: it holds whom it names. */
  pressed: { key: string; at: number } | null;
  /** More of the therapist whom the panel shows; `null` while it shows nobody. */
  person: PanelPerson | null;
  /** A limit was reached against pages that invent therapists: the day's listings, or changes of one listing. */
  limit: 'day' | 'changes' | null;
  /** Why what is kept cannot be used, when it cannot. */
  problem: Problem | null;
}

/** A panel that has nothing to show. */
export const NOTHING_SHOWN: PanelState = {
  directory: null,
  refused: false,
  page: 'other',
  hasWishes: false,
  wishes: [],
  currency: '',
  listings: [],
  says: null,
  below: null,
  tooLarge: false,
  unread: 0,
  once: false,
  byShape: false,
  pointed: null,
  pressed: null,
  person: null,
  limit: null,
  problem: null,
};

/** What a panel is told: everything, or what alone has changed of it. */
export type PanelUpdate = PanelState | Partial<PanelState>;
