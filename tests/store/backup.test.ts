import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newTherapy, type Therapy } from '../../utils/alliance/therapy.ts';
import { EMPTY_PROFILE, type Profile } from '../../utils/profile/profile.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { readBackup, writeBackup } from '../../utils/store/backup.ts';
import { database, erase } from '../../utils/store/database.ts';
import { loadProfile, saveProfile } from '../../utils/store/profile.ts';
import { restore } from '../../utils/store/restore.ts';
import { loadTherapies, saveTherapy } from '../../utils/store/therapies.ts';
import { all, anyHistory, checkIn } from '../alliance/check-ins.ts';

const therapy = (id: string, over: Partial<Therapy> = {}): Therapy => ({ ...newTherapy(id), ...over });
const noted = therapy('a', { name: 'Dr. B', checkIns: [checkIn(1, all('bond', 4), { note: 'my sister' })] });

beforeEach(erase);

describe('a backup with check-ins', () => {
  it('brings back what was written', () => {
    const written = writeBackup(SAMPLE_PROFILE, [noted]);
    expect(readBackup(written)).toEqual({ profile: SAMPLE_PROFILE, therapies: [noted] });
  });

  it('brings back any history, word for word', () => {
    fc.assert(
      fc.property(anyHistory, fc.string({ maxLength: 80 }), (checkIns, name) => {
        const therapies = [therapy('a', { name, checkIns })];
        expect(readBackup(writeBackup(EMPTY_PROFILE, therapies))).toEqual({
          profile: EMPTY_PROFILE,
          therapies,
        });
      }),
    );
  });

  it('is still of version 1, and names no check-ins when there are none', () => {
    expect(JSON.parse(writeBackup(SAMPLE_PROFILE))).toEqual({
      app: 'foreword',
      version: 1,
      profile: SAMPLE_PROFILE,
    });
  });

  it('from before there were check-ins is read as ever', () => {
    const older = JSON.stringify({ app: 'foreword', version: 1, profile: SAMPLE_PROFILE });
    expect(readBackup(older)).toEqual({ profile: SAMPLE_PROFILE });
  });

  it.each([
    ['a check-in that is none', [{ ...noted, checkIns: [{}] }]],
    ['one therapist twice', [noted, noted]],
    ['no list', { a: noted }],
  ])('is refused as a whole with %s', (_what, therapies) => {
    const file = JSON.stringify({ app: 'foreword', version: 1, profile: SAMPLE_PROFILE, therapies });
    expect(readBackup(file)).toEqual({ problem: 'import_not_ours' });
  });
});

describe('putting a backup in place', () => {
  it('replaces the wishes and each therapist that the file holds, and keeps the others', async () => {
    const other = therapy('b', { name: 'Before' });
    await saveTherapy(therapy('a', { name: 'Old' }));
    await saveTherapy(other);
    await restore({ profile: SAMPLE_PROFILE, therapies: [noted] });
    expect(await loadProfile()).toEqual(SAMPLE_PROFILE);
    expect((await loadTherapies()).therapies).toEqual([noted, other]);
  });

  it('of an older file leaves every check-in', async () => {
    await saveTherapy(noted);
    await restore({ profile: SAMPLE_PROFILE });
    expect((await loadTherapies()).therapies).toEqual([noted]);
  });

  it('leaves what cannot be read where it is', async () => {
    await (await database()).put('therapies', 'strange', 'x');
    await restore({ profile: SAMPLE_PROFILE, therapies: [noted] });
    expect(await (await database()).get('therapies', 'x')).toBe('strange');
  });

  it.each<[string, Profile, Therapy[]]>([
    ['the wishes do not fit', { ...SAMPLE_PROFILE, style: { lead_1: 9 } }, [noted]],
    ['a check-in does not fit', EMPTY_PROFILE, [noted, therapy('c', { checkIns: [checkIn(0)] })]],
  ])('changes nothing when %s', async (_what, profile, therapies) => {
    const before = therapy('a', { name: 'Before' });
    await saveProfile(SAMPLE_PROFILE);
    await saveTherapy(before);
    await expect(restore({ profile, therapies })).rejects.toThrow();
    expect(await loadProfile()).toEqual(SAMPLE_PROFILE);
    expect((await loadTherapies()).therapies).toEqual([before]);
  });

  it('changes nothing when the store gives up half way', async () => {
    await saveProfile(SAMPLE_PROFILE);
    const put = IDBObjectStore.prototype.put;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      const request = put.apply(this, given);
      if (this.name === 'therapies') this.transaction.abort();
      return request;
    });
    await expect(restore({ profile: EMPTY_PROFILE, therapies: [noted] })).rejects.toThrow();
    expect(full).toHaveBeenCalledTimes(2);
    full.mockRestore();
    expect(await loadProfile()).toEqual(SAMPLE_PROFILE);
    expect((await loadTherapies()).therapies).toEqual([]);
  });
});
