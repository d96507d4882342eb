import * as z from 'zod';
import { deferred } from '../../lookup/deferred.ts';
import { type Bytes, random, toBase64, utf8 } from './bytes.ts';
import { decrypt, encrypt } from './cipher.ts';

/**
 * How often PBKDF2 with SHA-256 turns: OWASP's Password Storage Cheat Sheet asks for 600,000. Fewer are refused,
 * so that nobody can write a weaker lock in place of ours; more than the most would only keep the machine busy.
 */
export const ROUNDS = 600_000;
const MOST_ROUNDS = 10_000_000;
const SALT = 16;

const bytes = deferred(() => z.custom<Bytes>((value) => value instanceof Uint8Array));

/** Bytes wrapped with a passphrase, and how. */
export const wrappedSchema = deferred(() =>
  z.strictObject({
    kdf: z.literal('PBKDF2-SHA-256'),
    rounds: z.int().min(ROUNDS).max(MOST_ROUNDS),
    salt: bytes.refine((salt) => salt.length === SALT),
    wrapped: bytes,
  }),
);
export type Wrapped = z.infer<typeof wrappedSchema>;

/** Wraps bytes with a passphrase under a fresh salt. `use` is authenticated: nothing serves for something else. */
export async function wrap(passphrase: string, plain: Bytes, use: string): Promise<Wrapped> {
  const how = { kdf: 'PBKDF2-SHA-256' as const, rounds: ROUNDS, salt: random(SALT) };
  return {
    ...how,
    wrapped: await encrypt(await passphraseKey(passphrase, how), plain, wrappedBeside(how, use)),
  };
}

/** What was wrapped; `null` when the passphrase is another, or anything of it was changed. */
export async function unwrap(
  passphrase: string,
  { wrapped, ...how }: Wrapped,
  use: string,
): Promise<Bytes | null> {
  const key = await passphraseKey(passphrase, how);
  return decrypt(key, wrapped, wrappedBeside(how, use)).catch(() => null);
}

type How = Omit<Wrapped, 'wrapped'>;

async function passphraseKey(passphrase: string, { rounds, salt }: How): Promise<CryptoKey> {
  // The same words, however a keyboard writes them.
  const words = utf8(passphrase.normalize('NFKC'));
  const root = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    root,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

const wrappedBeside = ({ kdf, rounds, salt }: How, use: string): Bytes =>
  utf8(JSON.stringify(['foreword', use, kdf, rounds, toBase64(salt)]));
