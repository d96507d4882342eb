import { openings } from './rounds.ts';

/** For a page: its own database, and the browser's own cryptography. */
Object.assign(globalThis, { openings });
