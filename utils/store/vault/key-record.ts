import * as z from 'zod';
import { deferred } from '../../lookup/deferred.ts';
import { type Bytes, random, toName } from './bytes.ts';
import { unwrap, type Wrapped, wrap, wrappedSchema } from './passphrase.ts';
import { KEY_LENGTH } from './seal.ts';

/** A new data key has a new number, so that nothing is sealed with one that is no longer kept. */
const number = deferred(() => z.string().min(1).max(64));

/** The data key as it lies in the profile: bare where there is no passphrase, else wrapped with it. */
export const keyRecordSchema = deferred(() =>
  z.union([
    z.strictObject({
      version: z.literal(1),
      number,
      bare: z.custom<Bytes>((value) => value instanceof Uint8Array && value.length === KEY_LENGTH),
    }),
    z.strictObject({ version: z.literal(1), number, under: wrappedSchema }),
  ]),
);
export type KeyRecord = z.infer<typeof keyRecordSchema>;
export type BareRecord = Extract<KeyRecord, { bare: Bytes }>;

const use = (of: string) => `data key ${of}`;

export function newKeyRecord(): BareRecord {
  return { version: 1, number: toName(random(12)), bare: random(KEY_LENGTH) };
}

/** The same data key, under a passphrase. */
export async function wrappedRecord(of: string, dataKey: Bytes, passphrase: string): Promise<KeyRecord> {
  return { version: 1, number: of, under: await wrap(passphrase, dataKey, use(of)) };
}

/** The data key of a record under a passphrase; `null` when it is another. */
export function unwrapRecord(
  record: { number: string; under: Wrapped },
  passphrase: string,
): Promise<Bytes | null> {
  return unwrap(passphrase, record.under, use(record.number));
}
