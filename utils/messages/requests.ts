import * as z from 'zod';
import { therapyChangesSchema } from '../alliance/therapy-change.ts';
import { descriptorSchema } from '../listing/descriptor-schema.ts';
import { deferred } from '../lookup/deferred.ts';
import { profileChangesSchema } from '../profile/change.ts';
import { modeSchema } from '../profile/mode.ts';
import { keptChangeSchema } from '../shortlist/change.ts';
import { newPassphraseSchema, triedSchema } from './passphrase.ts';
import { askSchema } from './teach.ts';

const windowId = deferred(() => z.number());
const directory = deferred(() => z.string().max(300));
/** Someone who is kept, by id. */
const kept = deferred(() => z.string().min(1).max(64));
const nothing = deferred(() => z.strictObject({}));
/** Of a file: `null` where it has none. */
const filePassphrase = deferred(() => triedSchema.nullable());
/** The text of a file that the user chose. */
const file = deferred(() => z.strictObject({ text: z.string(), passphrase: filePassphrase }));

/** What the extension's own pages ask of the background, by type. What each is answered with: `replies.ts`. */
export const REQUESTS = {
  /** What the popup shows of the tab in front. */
  'popup-state': deferred(() =>
    z.strictObject({ url: z.string().max(10_000).nullable(), tabId: z.number().nullable() }),
  ),
  'options-state': nothing,
  'check-in-state': nothing,
  'welcome-state': nothing,

  /** Steps of the profile, all or none. */
  'profile-change': deferred(() => z.strictObject({ changes: profileChangesSchema })),
  /** Steps of what is noted about one therapy, all or none. */
  'therapy-change': deferred(() =>
    z.strictObject({ id: z.string().min(1).max(64), changes: therapyChangesSchema }),
  ),
  'therapy-drop': deferred(() => z.strictObject({ id: z.string().max(64) })),

  /** Everyone who is kept, as rows. */
  'kept-list': nothing,
  /** What there is to be reminded of today. */
  'kept-due': nothing,
  /** These of them in full, held against the wishes. */
  'kept-look': deferred(() => z.strictObject({ ids: z.array(kept).min(1).max(4) })),
  /** Keeps someone of the page in front of a window, or notes that they are not for the user. */
  keep: deferred(() =>
    z.strictObject({
      windowId,
      key: z.string().min(1).max(200),
      stage: z.enum(['kept', 'notForMe']),
    }),
  ),
  'kept-change': deferred(() => z.strictObject({ id: kept, change: keptChangeSchema })),
  'kept-drop': deferred(() => z.strictObject({ id: kept })),
  /** Two entries that the user says are one person. */
  'kept-merge': deferred(() => z.strictObject({ ids: z.tuple([kept, kept]) })),

  /** As soon as there is access, which the page may still be asking for. */
  'turn-on': deferred(() => z.strictObject({ directory, mode: modeSchema, tabId: z.number().nullable() })),
  'turn-off': deferred(() => z.strictObject({ directory })),
  /** The text of a `descriptor.ts` for a directory that the user taught, or `null`. */
  'directory-source': deferred(() => z.strictObject({ directory })),
  /** Reads the page of a tab once; the user has just clicked for it. */
  'read-once': deferred(() => z.strictObject({ tabId: z.number() })),
  /** Takes away what is drawn on the page in front of a window, until the user brings it back. */
  'hide-now': deferred(() => z.strictObject({ windowId })),
  /** The text of a report on the page in front of a window, or `null`. */
  report: deferred(() => z.strictObject({ windowId })),
  /** Asks the lesson in the page in front of a window. */
  teach: deferred(() => z.strictObject({ windowId, ask: askSchema })),
  /** Keeps what a lesson gave, under a name. Answered with the id of the directory, or `null`. */
  'teach-keep': deferred(() =>
    z.strictObject({
      windowId,
      label: z.string().max(200),
      descriptor: descriptorSchema,
      mode: modeSchema,
    }),
  ),
  'teach-forget': deferred(() => z.strictObject({ directory })),

  /** The text of a backup of everything that goes into one; sealed, where it is given a passphrase. */
  'backup-take': deferred(() =>
    z.strictObject({
      passphrase: newPassphraseSchema.nullable(),
      /** What a person looks for, and nothing that they did: for someone else. */
      only: z.literal('profile').optional(),
    }),
  ),
  /** What a backup file would bring. Nothing is written. */
  'backup-look': file,
  /** Beside what is here, or in its place. */
  'backup-bring': deferred(() =>
    z.strictObject({
      ...file.shape,
      how: z.enum(['merge', 'replace']),
      parts: z.array(z.string().max(40)).max(40),
    }),
  ),
  /** Everything that lies in the store, unchecked, as the text of a file. */
  'raw-take': nothing,
  /** Ends everything everywhere and removes what is kept; answered with what could not be removed. */
  erase: nothing,

  /** How what is kept is kept: whether it is locked, and what was chosen. */
  'vault-state': nothing,
  'vault-unlock': deferred(() => z.strictObject({ passphrase: triedSchema })),
  'vault-lock': nothing,
  /** Sets a passphrase where there is none. */
  'vault-set': deferred(() => z.strictObject({ passphrase: newPassphraseSchema })),
  /** Changes the passphrase; to `null`: there is none from then on. */
  'vault-change': deferred(() =>
    z.strictObject({ passphrase: triedSchema, next: newPassphraseSchema.nullable() }),
  ),
  /** After so many minutes without anyone at the computer it locks; `null`: when the browser closes. */
  'vault-lock-after': deferred(() =>
    z.strictObject({
      minutes: z.union([z.literal(5), z.literal(15), z.literal(60)]).nullable(),
    }),
  ),
  /** Whether everything lies in this session's memory alone. */
  'keep-nothing': deferred(() => z.strictObject({ on: z.boolean() })),
} as const;

export type RequestType = keyof typeof REQUESTS;
export type Request<T extends RequestType> = z.infer<(typeof REQUESTS)[T]>;

/** The name of the connection by which a panel follows its window. Its first message is the window's id. */
export const PANEL_PORT = 'panel';
