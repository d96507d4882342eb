import { describe, expect, it } from 'vitest';
import { newTherapy } from '../../utils/alliance/therapy.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { readBackup, writeBackup } from '../../utils/store/backup.ts';
import { openBackup, sealBackup } from '../../utils/store/sealed-backup.ts';
import { ONE_KEY } from '../../utils/store/stores.ts';

const PASS = 'seven grey herons';
const plain = writeBackup({
  profile: new Map([[ONE_KEY, SAMPLE_PROFILE]]),
  therapies: new Map([['a', { ...newTherapy('a'), name: 'Dr. Birch' }]]),
});
const sealed = await sealBackup(plain, PASS);

describe('a copy with a passphrase', () => {
  it('says nothing of what it holds, but what it is and how it was sealed', () => {
    for (const word of ['Birch', 'anxiety', 'therapies', 'v_family']) expect(sealed).not.toContain(word);
    const { app, version, sealed: how } = JSON.parse(sealed);
    expect([app, version, how.kdf, how.rounds]).toEqual(['foreword', 2, 'PBKDF2-SHA-256', 600_000]);
  });

  it('comes back word for word with its passphrase', async () => {
    expect(await openBackup(sealed, PASS)).toEqual({ text: plain });
  });

  it('asks for it, and says when it is another', async () => {
    expect(await openBackup(sealed, null)).toEqual({ problem: 'import_sealed' });
    expect(await openBackup(sealed, 'seven')).toEqual({ problem: 'import_wrong' });
  });

  it.each([
    ['fewer rounds', { rounds: 1000 }],
    ['another way', { kdf: 'none' }],
    ['no salt', { salt: '' }],
  ])('of which someone has made %s is none of ours', async (_what, over) => {
    const file = JSON.parse(sealed);
    const weaker = JSON.stringify({ ...file, sealed: { ...file.sealed, ...over } });
    expect(await openBackup(weaker, PASS)).toEqual({ problem: 'import_not_ours' });
  });

  it('that was changed anywhere does not open', async () => {
    const file = JSON.parse(sealed);
    const wrapped = `${file.sealed.wrapped.startsWith('A') ? 'B' : 'A'}${file.sealed.wrapped.slice(1)}`;
    const touched = JSON.stringify({ ...file, sealed: { ...file.sealed, wrapped } });
    expect(await openBackup(touched, PASS)).toEqual({ problem: 'import_wrong' });
  });

  it('is never the same twice', async () => {
    expect(await sealBackup(plain, PASS)).not.toBe(sealed);
  });
});

describe('a copy without one', () => {
  it.each([plain, 'no json', '', '{"sealed":1}', '{"app":"foreword","sealed":{}}'])(
    'is left to whoever reads copies: %.12s',
    async (text) => {
      expect(await openBackup(text, null)).toEqual({ text });
    },
  );

  it('is read by an earlier version as holding nothing that it knows, if it is sealed', () => {
    expect(readBackup(sealed)).toEqual({ problem: 'import_nothing' });
  });
});
