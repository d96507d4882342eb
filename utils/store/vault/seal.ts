import { StoreProblem } from '../problem.ts';
import { type Bytes, toName, utf8, utf8Text } from './bytes.ts';
import { decrypt, encrypt } from './cipher.ts';

/** The way in which a record is sealed. It is its first byte, and authenticated with it. */
const FORMAT = 1;

/** The length of a data key in bytes. */
export const KEY_LENGTH = 32;

/** What follows from a data key: one key for what records hold, another for where they lie. */
export interface Keys {
  seal: CryptoKey;
  index: CryptoKey;
}

export async function keysFrom(dataKey: Bytes): Promise<Keys> {
  const root = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveKey']);
  const derive = (use: string, algorithm: AesKeyGenParams | HmacKeyGenParams, usages: KeyUsage[]) =>
    crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(KEY_LENGTH), info: utf8(`foreword ${use}`) },
      root,
      algorithm,
      false,
      usages,
    );
  const [seal, index] = await Promise.all([
    derive('seal', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
    derive('index', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']),
  ]);
  return { seal, index };
}

/** Under what the records of a table lie: nobody without the key can tell which table it is. */
export const tableName = (keys: Keys, table: string): Promise<string> => named(keys, ['table', table]);

/** Under what a record lies. Its own key may be a name, so it stands inside alone. */
export async function recordName(keys: Keys, table: string, key: string): Promise<string> {
  const [under, own] = await Promise.all([tableName(keys, table), named(keys, ['record', table, key])]);
  return `${under}.${own}`;
}

async function named({ index }: Keys, parts: string[]): Promise<string> {
  const mark = await crypto.subtle.sign('HMAC', index, utf8(JSON.stringify(parts)));
  return toName(new Uint8Array(mark).subarray(0, 18));
}

export interface Sealed {
  table: string;
  key: string;
  value: unknown;
}

/**
 * Seals a record; resolves to the name that it lies under, and its bytes. The table and the key stand inside, the
 * name, which follows from both, and the format are authenticated beside.
 */
export async function seal(keys: Keys, { table, key, value }: Sealed): Promise<[string, Bytes]> {
  const name = await recordName(keys, table, key);
  const hidden = await encrypt(keys.seal, utf8(JSON.stringify([table, key, value])), sealedBeside(name));
  const sealed = new Uint8Array(1 + hidden.length);
  sealed[0] = FORMAT;
  sealed.set(hidden, 1);
  return [name, sealed];
}

/** What was sealed there. A `StoreProblem` of the kind `unfit` where anything of it is not as it was sealed. */
export async function unseal(keys: Keys, name: string, sealed: unknown): Promise<Sealed> {
  try {
    if (!(sealed instanceof Uint8Array) || sealed[0] !== FORMAT) throw new Error('Sealed in no known way.');
    const plain = await decrypt(keys.seal, new Uint8Array(sealed.subarray(1)), sealedBeside(name));
    const [table, key, value] = JSON.parse(utf8Text(plain)) as [string, string, unknown];
    return { table, key, value };
  } catch (error) {
    throw new StoreProblem('unfit', { cause: error });
  }
}

const sealedBeside = (name: string): Bytes => utf8(JSON.stringify(['foreword', FORMAT, name]));
