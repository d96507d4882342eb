import * as z from 'zod';
import { deferred } from '../lookup/deferred.ts';
import { fromBase64, toBase64, utf8, utf8Text } from './vault/bytes.ts';
import { unwrap, wrap, wrappedSchema } from './vault/passphrase.ts';

const base64 = deferred(() => z.base64().max(40_000_000));
const sealedFileSchema = deferred(() =>
  z.looseObject({
    app: z.literal('foreword'),
    sealed: z.strictObject({ kdf: z.string(), rounds: z.number(), salt: base64, wrapped: base64 }),
  }),
);

const USE = 'backup';

/** The text of a file that holds a backup and can be read with its own passphrase alone. */
export async function sealBackup(backup: string, passphrase: string): Promise<string> {
  const { salt, wrapped, ...how } = await wrap(passphrase, utf8(backup), USE);
  const sealed = { ...how, salt: toBase64(salt), wrapped: toBase64(wrapped) };
  return `${JSON.stringify({ app: 'foreword', version: 2, sealed }, null, 2)}\n`;
}

/** What stands in the way of a file that may be sealed: the key of the message that says so. */
export type SealedProblem = 'import_sealed' | 'import_wrong' | 'import_not_ours';

/** The text of a backup, whether its file is sealed or not. Sealed it needs the passphrase. */
export async function openBackup(
  text: string,
  passphrase: string | null,
): Promise<{ text: string } | { problem: SealedProblem }> {
  const file = sealedFileSchema.safeParse(parsedSealed(text));
  if (!file.success) return { text };
  if (passphrase === null) return { problem: 'import_sealed' };
  const { salt, wrapped, ...how } = file.data.sealed;
  const read = wrappedSchema.safeParse({ ...how, salt: fromBase64(salt), wrapped: fromBase64(wrapped) });
  if (!read.success) return { problem: 'import_not_ours' };
  const plain = await unwrap(passphrase, read.data, USE);
  return plain ? { text: utf8Text(plain) } : { problem: 'import_wrong' };
}

function parsedSealed(text: string): unknown {
  // A file that is not sealed is parsed by whoever reads it; it need not be done twice.
  if (!text.slice(0, 400).includes('"sealed"')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
