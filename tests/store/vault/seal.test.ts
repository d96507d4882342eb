import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { random, utf8Text } from '../../../utils/store/vault/bytes.ts';
import { encrypt, NONCE } from '../../../utils/store/vault/cipher.ts';
import { type Keys, keysFrom, recordName, seal, unseal } from '../../../utils/store/vault/seal.ts';
import { times } from '../../support/times.ts';

let keys: Keys;
beforeAll(async () => {
  keys = await keysFrom(random(32));
});

const note = { table: 'therapies', key: 'Dr. Birch', value: { note: 'my sister' } };

describe('a sealed record', () => {
  it('comes back as it was, whatever it is', () =>
    fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), fc.jsonValue(), async (table, key, value) => {
        const plain = { table, key, value: JSON.parse(JSON.stringify(value)) as unknown };
        const [name, sealed] = await seal(keys, plain);
        expect(await unseal(keys, name, sealed)).toEqual(plain);
      }),
    ));

  it('is refused when any of its bits is another', async () => {
    const [name, sealed] = await seal(keys, note);
    for (let at = 0; at < sealed.length; at += 1)
      for (const bit of [1, 16, 128]) {
        const touched = sealed.slice();
        touched[at] = (touched[at] ?? 0) ^ bit;
        await expect(unseal(keys, name, touched)).rejects.toMatchObject({ kind: 'unfit' });
      }
  });

  it('is refused when it was cut, lengthened, or is none', async () => {
    const [name, sealed] = await seal(keys, note);
    const odd = [sealed.slice(0, -1), sealed.slice(0, 5), new Uint8Array([...sealed, 0]), new Uint8Array()];
    for (const value of [...odd, undefined, null, 'text', { note: 'plain' }, [...sealed]])
      await expect(unseal(keys, name, value)).rejects.toMatchObject({ kind: 'unfit' });
  });

  it('is refused under the name of another, of its table or not, and with another key', async () => {
    const [name, sealed] = await seal(keys, note);
    const names = [
      await recordName(keys, 'therapies', 'Dr. Alder'),
      await recordName(keys, 'profile', 'Dr. Birch'),
      `${name} `,
    ];
    for (const other of names)
      await expect(unseal(keys, other, sealed)).rejects.toMatchObject({ kind: 'unfit' });
    await expect(unseal(await keysFrom(random(32)), name, sealed)).rejects.toMatchObject({ kind: 'unfit' });
  });

  it('says nothing of its table or key, in its name or its bytes', async () => {
    const [name, sealed] = await seal(keys, note);
    const lying = name + String.fromCharCode(...sealed);
    for (const word of ['therapies', 'Birch', 'sister', 'note']) expect(lying).not.toContain(word);
    expect(await recordName(await keysFrom(random(32)), 'therapies', 'Dr. Birch')).not.toBe(name);
  });

  it('lies under one name, which no other table and key share', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 12 }), async (pairs) => {
        const names = await Promise.all(pairs.map(([table, key]) => recordName(keys, table, key)));
        const told = pairs.map((pair) => JSON.stringify(pair));
        expect(new Set(names).size).toBe(new Set(told).size);
      }),
    ));
});

describe('every write', () => {
  const writes = times(3_000, 5_000, 100_000);

  it(`takes a nonce of its own: of ${writes} none comes twice`, async () => {
    const met = new Set<string>();
    const nothing = new Uint8Array(1);
    for (let round = 0; round < writes / 1000; round += 1) {
      const batch = Array.from({ length: 1000 }, () => encrypt(keys.seal, nothing, nothing));
      for (const sealed of await Promise.all(batch))
        met.add(String.fromCharCode(...sealed.subarray(0, NONCE)));
    }
    expect(met.size).toBe(writes);
  });
});

describe('bytes that are no text', () => {
  it('are refused, not mended', () => {
    expect(() => utf8Text(new Uint8Array([0xff, 0xfe]))).toThrow();
  });
});
