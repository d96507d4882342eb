import * as z from 'zod';
import { descriptorSchema } from '../listing/descriptor-schema.ts';
import { modeSchema } from '../profile/mode.ts';
import { askSchema } from './teach.ts';

/** What the extension's own pages ask of the background. */
export const extensionMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('turn-on'),
    directory: z.string(),
    mode: modeSchema,
    tabId: z.number().nullable(),
  }),
  /** Reads the page of a tab once; the user has just clicked for it. */
  z.strictObject({ type: z.literal('read-once'), tabId: z.number() }),
  /** Answered with the text of a report on the page in front of a window, or `null`. */
  z.strictObject({ type: z.literal('report'), windowId: z.number() }),
  /** Asks the lesson in the page in front of a window. */
  z.strictObject({ type: z.literal('teach'), windowId: z.number(), ask: askSchema }),
  /** Keeps what a lesson gave, under a name; answered with the id of the directory, or `null`. */
  z.strictObject({
    type: z.literal('teach-keep'),
    windowId: z.number(),
    label: z.string().max(200),
    descriptor: descriptorSchema,
    mode: modeSchema,
  }),
  z.strictObject({ type: z.literal('teach-forget'), directory: z.string() }),
  z.strictObject({ type: z.literal('turn-off'), directory: z.string() }),
  z.strictObject({ type: z.literal('profile-changed') }),
]);

export type ExtensionMessage = z.infer<typeof extensionMessageSchema>;

/** The name of the connection by which a panel follows its window. Its first message is the window's id. */
export const PANEL_PORT = 'panel';
