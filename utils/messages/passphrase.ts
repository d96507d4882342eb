import * as z from 'zod';
import { deferred } from '../lookup/deferred.ts';

/** A new passphrase is not shorter: what is short is guessed, however slow each guess is made. Characters. */
export const SHORTEST_PASSPHRASE = 8;
export const newPassphraseSchema = deferred(() => z.string().min(SHORTEST_PASSPHRASE).max(1000));

/** Whatever somebody types to open what is locked: it is right or wrong. */
export const triedSchema = deferred(() => z.string().max(20_000));
