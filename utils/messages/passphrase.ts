import * as z from 'zod';

/** A new passphrase is not shorter: what is short is guessed, however slow each guess is made. Characters. */
export const SHORTEST_PASSPHRASE = 8;
export const newPassphraseSchema = z.string().min(SHORTEST_PASSPHRASE).max(1000);

/** Whatever somebody types to open what is locked: it is right or wrong. */
export const triedSchema = z.string().max(20_000);
