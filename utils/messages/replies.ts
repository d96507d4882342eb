import type { Therapy } from '../alliance/therapy.ts';
import type { Room } from '../fit/room.ts';
import type { DirectoryEvidence } from '../listing/descriptor.ts';
import type { Mode } from '../profile/mode.ts';
import type { Profile, Wish } from '../profile/profile.ts';
import type { Plan } from '../questions/plan.ts';
import type { ChosenQuestion } from '../questions/question-types.ts';
import type { Reminder } from '../shortlist/due.ts';
import type { JudgedKept } from '../shortlist/judged.ts';
import type { Kept } from '../shortlist/kept.ts';
import type { Proposal } from '../shortlist/same-person.ts';
import type { RequestType } from './requests.ts';

/** A profile with a number that grows with each change: of two readings the one with the greater is the later. */
export interface ProfileAt {
  profile: Profile;
  revision: number;
}

export interface PopupState {
  /** The directory in the tab in front, whether it is on or not. */
  directory: { id: string; label: string; host: string } | null;
  mode: 'off' | Mode;
  /** What the browser has to ask the user for to turn it on here (match patterns). */
  asks: string[];
  /** The host of an ordinary page that is no known directory: it can be read once. */
  unknown: string | null;
  /** In the order in which they are shown: musts, nice, must not. */
  wishes: Wish[];
  /** What prices of the directory are in; empty where none is in front or it does not say. */
  currency: string;
  /** How many listings of the tab were read. */
  read: number;
  /** The id under which that page's site can be turned on as well; `null` where it has no https. */
  site: string | null;
  /** Why the wishes cannot be used, when they cannot. The rest of the popup works all the same. */
  problem: Exclude<Problem, 'refused'> | null;
}

export interface DirectoryLine {
  id: string;
  label: string;
  evidence: DirectoryEvidence;
  /** What the support rests on. */
  basis: string;
  mode: 'off' | Mode;
}

export interface OptionsState extends ProfileAt {
  directories: DirectoryLine[];
}

export interface CheckInState extends ProfileAt {
  therapies: Therapy[];
  /** Those of the list with whom sessions may be noted. */
  seen: Kept[];
  /** Who stands next on the list, for whoever leaves. */
  next: Kept[];
  /** How many records could not be read. */
  unread: number;
}

/** One row of the list. Its facts and lists are left out: there may be thousands of rows. */
export interface KeptRow {
  kept: Kept;
  room: Room;
}

export interface KeptList {
  rows: KeptRow[];
  /** How many records could not be read. */
  unread: number;
  /** Those who seem to be one person. */
  same: Proposal[];
  /** Those whose sessions the user has decided to end, by id. */
  left: string[];
  /** `2026-11-28`. */
  today: string;
}

/** Someone who is kept, in full. */
export interface KeptLook extends JudgedKept {
  /** Of the call sheet, in the user's order, without those that are left out. */
  questions: ChosenQuestion[];
  /** What could be asked on each occasion, whatever is left out. */
  planned: Plan;
}

/** What can be taken of a backup by itself, by its name in the table of stores or, of a profile, by what it is. */
export type BackupPart = string;

/** How much of a part a backup holds, and what its records are called, where they have names to be told by. */
export interface PreviewPart {
  part: BackupPart;
  count: number;
  names: string[];
}

/** How a file is brought in: beside what lies here, or in place of what lies here under the same keys. */
export type Bringing = 'merge' | 'replace';

/** What a backup would bring, and what of it is left out. */
export interface BackupPreview {
  wishes: Wish[];
  parts: PreviewPart[];
  leftOut: { what: string; why: string }[];
  /** How many more are left out than are named. */
  more: number;
}

/** A file that is no backup: the key of the message that says why. */
export type BackupAnswer = BackupPreview | { problem: string };

/** How what is kept is kept. */
export interface VaultState {
  /** `bare`: without a passphrase, so that nothing can be locked. */
  lock: 'bare' | 'locked' | 'unlocked';
  /** Whether everything lies in this session's memory alone. */
  keepsNothing: boolean;
  /** Minutes without anyone at the computer; `null`: when the browser closes. */
  lockAfter: 5 | 15 | 60 | null;
}

/** What came of a passphrase. One that is wrong changes nothing; the next is heard after `wait` milliseconds. */
export interface Tried {
  right: boolean;
  wait: number;
}

interface Replies {
  'vault-state': VaultState;
  'vault-unlock': Tried;
  'vault-change': Tried;
  'popup-state': PopupState;
  'options-state': OptionsState;
  'check-in-state': CheckInState;
  'welcome-state': { hasWishes: boolean };
  'profile-change': ProfileAt;
  'directory-source': string | null;
  'kept-list': KeptList;
  'kept-due': Reminder[];
  'kept-look': { people: KeptLook[]; wishes: Wish[] };
  keep: { id: string; fresh: boolean } | null;
  report: string | null;
  teach: unknown;
  'teach-keep': string | null;
  'backup-take': { text: string; unread: number };
  'backup-look': BackupAnswer;
  'backup-bring': BackupAnswer;
  'raw-take': string;
  erase: { left: Remains[] };
}

/** What may still be there after erasing: records, scripts registered for pages, access to sites, this session's memory. */
export type Remains = 'records' | 'scripts' | 'access' | 'memory';

/** Whatever is not named here is answered with `null` when it is done. */
export type Reply<T extends RequestType> = T extends keyof Replies ? Replies[T] : null;

/**
 * Why a request was not done: what is kept cannot be used (see `utils/store/problem.ts`), the request was none
 * that may be made, or something else failed.
 */
export type Problem = 'locked' | 'newer' | 'blocked' | 'damaged' | 'full' | 'unfit' | 'refused' | 'failed';

export type ReplyOrProblem = { reply: unknown } | { problem: Problem };

/** What the background tells the extension's pages that are open, after something has changed. */
export const TOLD = 'changed';
export const CHANGED = ['profile', 'directories', 'therapies', 'kept', 'vault'] as const;
export type Changed = (typeof CHANGED)[number];
export interface ChangedMessage {
  type: typeof TOLD;
  what: Changed[];
}

/** What a background that has just started tells the panels: the one that they spoke to is gone. */
export const AWAKE = 'awake';

/** What closes every page of ours that lies beside or over another: panels and popups. */
export const HIDE_OURS = 'hide-ours';
