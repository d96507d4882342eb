import * as z from 'zod';

/** The two ways to use a directory: marks over the page, or everything in the panel and the page untouched. */
export const modeSchema = z.enum(['page', 'quiet']);
export type Mode = z.infer<typeof modeSchema>;
