import * as z from 'zod';
import { modeSchema } from '../profile/mode.ts';

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
  z.strictObject({ type: z.literal('turn-off'), directory: z.string() }),
  z.strictObject({ type: z.literal('profile-changed') }),
]);

export type ExtensionMessage = z.infer<typeof extensionMessageSchema>;

/** The name of the connection by which a panel follows its window. Its first message is the window's id. */
export const PANEL_PORT = 'panel';
