import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newTherapy, type Therapy } from '../../utils/alliance/therapy.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import {
  type BackupRecords,
  LONGEST_BACKUP,
  type ReadBackup,
  readBackup,
  writeBackup,
} from '../../utils/store/backup.ts';
import { bringBack, takeBackup } from '../../utils/store/copies.ts';
import { erase } from '../../utils/store/erase.ts';
import { changeProfile, loadProfile } from '../../utils/store/profile.ts';
import { ONE_KEY, STORE_NAMES, STORES, type StoreName } from '../../utils/store/stores.ts';
import { loadTherapies } from '../../utils/store/therapies.ts';
import { all, anyHistory, checkIn } from '../alliance/check-ins.ts';
import { wish } from '../support/samples.ts';
import kept from './fixtures/database-3.json' with { type: 'json' };
import { putRaw, rawAt } from './put.ts';

/** The file that is shown to whoever asks what is in one. A part is added there, and is tried here by that. */
const SHOWN = readFileSync(new URL('../../docs/file-format.md', import.meta.url), 'utf8')
  .split('```')
  .findLast((block) => block.startsWith('json'))
  ?.slice('json'.length);
const PARTS = JSON.parse(SHOWN ?? '') as Record<string, unknown>;
const OLD = readFileSync(new URL('./fixtures/backup-1.json', import.meta.url), 'utf8');
const therapy = (id: string, over: Partial<Therapy> = {}): Therapy => ({ ...newTherapy(id), ...over });
const noted = therapy('a', { name: 'Dr. B', checkIns: [checkIn(1, all('bond', 4), { note: 'my sister' })] });
const mine: BackupRecords = { profile: new Map([[ONE_KEY, SAMPLE_PROFILE]]) };
const file = (parts: object, version = 2) => JSON.stringify({ app: 'foreword', version, ...parts });

function read(text: string): ReadBackup {
  const found = readBackup(text);
  if ('problem' in found) throw new Error(found.problem);
  return found;
}

beforeEach(erase);

describe('a backup', () => {
  it.each(STORE_NAMES)('holds the store “%s”, or the table says why not', async (name: StoreName) => {
    const { backup } = STORES[name];
    if ('not' in backup) {
      expect(backup.not).toMatch(/\.$/);
      await putRaw(name, 'canary', { id: 'canary' });
      expect((await takeBackup()).text).not.toContain('canary');
      return;
    }
    const [record] = [PARTS[backup.part]].flat() as { id?: string }[];
    const key = backup.holds === 'one' ? ONE_KEY : (record?.id ?? '');
    await putRaw(name, key, record);
    const { text, unread } = await takeBackup();
    expect(unread).toBe(0);
    await erase();
    await bringBack(read(text).records);
    expect(await rawAt(name, key)).toEqual(STORES[name].schema.parse(record));
  });

  it('of each kind is shown to whoever asks what is in one, and is as ours are', () => {
    const { records, leftOut } = read(SHOWN ?? '');
    expect(leftOut).toEqual([]);
    expect(JSON.parse(writeBackup(records))).toEqual(PARTS);
    const parts = Object.values(STORES).flatMap(({ backup }) => ('part' in backup ? [backup.part] : []));
    expect(Object.keys(PARTS)).toEqual(['app', 'version', ...parts]);
  });

  it('brings back any history, word for word', () => {
    fc.assert(
      fc.property(anyHistory, fc.string({ maxLength: 80 }), (checkIns, name) => {
        const records = { ...mine, therapies: new Map([['a', therapy('a', { name, checkIns })]]) };
        expect(read(writeBackup(records))).toEqual({ records, leftOut: [], more: 0 });
      }),
    );
  });

  it('of the first version is read for ever', () => {
    const { records, leftOut } = read(OLD);
    expect(leftOut).toEqual([]);
    expect(records.profile?.get(ONE_KEY)).toEqual(SAMPLE_PROFILE);
    expect([...(records.therapies?.values() ?? [])]).toEqual(Object.values(kept.therapies));
    expect([...(records.taught?.values() ?? [])]).toEqual(Object.values(kept.taught));
  });

  it('of a later version is read as far as it is understood, and the rest is named', () => {
    const { records, leftOut } = read(file({ profile: SAMPLE_PROFILE, letters: ['Dear'], x: 1 }, 12));
    expect(records).toEqual(mine);
    expect(leftOut).toEqual([
      { what: 'letters', why: 'unknown_part' },
      { what: 'x', why: 'unknown_part' },
    ]);
  });

  it('of a later version has keys that are not known left out, named once, and nothing with them', () => {
    const profile = { ...SAMPLE_PROFILE, hopes: [1] };
    const therapies = ['a', 'b'].map((id) => ({ ...therapy(id), mood: 'rain' }));
    const { records, leftOut, more } = read(file({ profile, therapies }, 12));
    expect(records.profile?.get(ONE_KEY)).toEqual(SAMPLE_PROFILE);
    expect([...(records.therapies?.values() ?? [])]).toEqual([therapy('a'), therapy('b')]);
    expect([leftOut, more]).toEqual([['hopes', 'mood'].map((what) => ({ what, why: 'unknown_part' })), 0]);
  });

  it('of a later version brings what a check-in is known to hold, less what is new in it', () => {
    const later = noted.checkIns.map((one) => ({ ...one, room: { light: 'low' }, note: 'my sister' }));
    const { records, leftOut } = read(file({ therapies: [{ ...noted, checkIns: later }] }, 12));
    expect([...(records.therapies?.values() ?? [])]).toEqual([noted]);
    expect(leftOut).toEqual([{ what: 'room', why: 'unknown_part' }]);
  });

  it('leaves out alone what does not fit, and names it', () => {
    const therapies = [noted, { ...noted, id: 'b', checkIns: [{}] }, noted, therapy('c')];
    const { records, leftOut } = read(file({ profile: SAMPLE_PROFILE, therapies }));
    expect([...(records.therapies?.keys() ?? [])]).toEqual(['a', 'c']);
    expect(leftOut).toEqual([
      { what: 'therapies 2', why: 'unfit' },
      { what: 'therapies 3', why: 'twice' },
    ]);
  });

  it('leaves out a part that is none, and wishes that cannot be read, and brings the rest', () => {
    const { records, leftOut } = read(file({ profile: { version: 1 }, taught: {}, therapies: [noted] }));
    expect(Object.keys(records)).toEqual(['therapies']);
    expect(leftOut.map(({ what, why }) => `${what} ${why}`).sort()).toEqual([
      'profile unfit',
      'taught unfit',
    ]);
  });

  it.each([
    [
      'a topic that does not exist',
      { facet: 'topic', concept: 'zzz', importance: 'must' },
      'unknown_concept',
    ],
    ['a topic under another facet', { facet: 'plan', concept: 'grief', importance: 'must' }, 'wrong_facet'],
    ['a wish that is none', { facet: 'topic' }, 'not_understood'],
  ])('leaves out %s, named, and brings the other wishes', (_what, odd, why) => {
    const { records, leftOut } = read(
      file({ profile: { ...SAMPLE_PROFILE, wishes: [odd, ...SAMPLE_PROFILE.wishes] } }),
    );
    expect(records.profile?.get(ONE_KEY)).toEqual(SAMPLE_PROFILE);
    expect(leftOut.map((one) => one.why)).toEqual([why]);
  });

  it('brings neither of a must and a must not about the same thing', () => {
    const wishes = [wish('topic', 'grief'), wish('topic', 'ocd'), wish('comfort', 'f_christian', 'not')];
    const torn = [...wishes, { ...wish('topic', 'grief'), importance: 'not' }];
    const { records, leftOut } = read(file({ profile: { ...SAMPLE_PROFILE, wishes: torn } }));
    expect(records.profile?.get(ONE_KEY)?.wishes).toEqual(wishes.slice(1));
    expect(leftOut).toEqual([{ what: 'Grief and loss', why: 'both_must_and_not' }]);
  });

  it('keeps wishes of a facet that a later version has, beside those it can read', () => {
    const later = { facet: 'pets', animal: 'dog', importance: 'must' };
    const profile = { ...SAMPLE_PROFILE, wishes: [...SAMPLE_PROFILE.wishes, later] };
    expect(read(file({ profile })).records.profile?.get(ONE_KEY)).toEqual({
      ...SAMPLE_PROFILE,
      others: [later],
    });
  });

  it('names fifty thousand answers that nobody asked for by a hundred of them', () => {
    const style = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`k${at}`, 1]));
    const { records, leftOut, more } = read(file({ profile: { ...SAMPLE_PROFILE, style } }));
    expect(records.profile?.get(ONE_KEY)?.style).toEqual({});
    expect(leftOut.length + more).toBe(50_000);
    expect(leftOut.length).toBeLessThanOrEqual(100);
  });

  it.each([
    ['of other hosts than its own', { matches: ['https://marsh.example/*'] }, 'other_site'],
    ['whose pattern never ends', { pages: [{ kind: 'results', path: '^(a+)+$' }] }, 'unsafe_pattern'],
  ])('leaves out a taught directory %s, by its name', (_what, over, why) => {
    const [hedge] = Object.values(kept.taught);
    const { records, leftOut } = read(file({ profile: SAMPLE_PROFILE, taught: [{ ...hedge, ...over }] }));
    expect(records).toEqual(mine);
    expect(leftOut).toEqual([{ what: 'Hedge', why }]);
  });

  it('takes no more of a kind than anyone keeps', () => {
    const therapies = Array.from({ length: 201 }, (_, index) => therapy(`t${index}`));
    const { records, leftOut } = read(file({ therapies }));
    expect(records.therapies?.size).toBe(200);
    expect(leftOut).toEqual([{ what: 'therapies', why: 'too_many' }]);
  });

  it.each([
    ['no json', 'import_not_json'],
    ['', 'import_not_json'],
    ['[]', 'import_not_ours'],
    ['null', 'import_not_ours'],
    ['{"app":"other","version":1}', 'import_not_ours'],
    ['{"app":"foreword","version":"2"}', 'import_not_ours'],
    ['{"app":"foreword","version":2,"profile":{}}', 'import_nothing'],
    ['{"app":"foreword","version":2}', 'import_nothing'],
    [' '.repeat(LONGEST_BACKUP + 1), 'import_too_large'],
  ])('says what is wrong with a file that is none', (text, problem) => {
    expect(readBackup(text)).toEqual({ problem });
  });
});

describe('putting a backup in place', () => {
  it('replaces the wishes and each record that the file holds, and keeps the others', async () => {
    const other = therapy('b', { name: 'Before' });
    await putRaw('therapies', 'a', therapy('a', { name: 'Old' }));
    await putRaw('therapies', 'b', other);
    await bringBack({ ...mine, therapies: new Map([['a', noted]]) });
    expect(await loadProfile()).toEqual(SAMPLE_PROFILE);
    expect((await loadTherapies()).therapies).toEqual([noted, other]);
  });

  it('beside what is here keeps both, and the file’s holds where both speak of one thing', async () => {
    await changeProfile([{ change: 'value-add', value: 'v_faith' }]);
    await putRaw('therapies', 'a', therapy('a', { name: 'Dr. Old', checkIns: [checkIn(1), checkIn(2)] }));
    const more = { ...mine, therapies: new Map([['a', noted]]) };
    await bringBack(more, 'merge');
    expect((await loadProfile()).values).toEqual(['v_faith', ...SAMPLE_PROFILE.values]);
    expect((await loadProfile()).wishes).toEqual(SAMPLE_PROFILE.wishes);
    const [one] = (await loadTherapies()).therapies;
    expect([one?.name, one?.checkIns.map(({ session }) => session).sort()]).toEqual(['Dr. B', [1, 2]]);
    await bringBack(more, 'merge');
    expect((await loadTherapies()).therapies).toEqual([one]);
  });

  it('beside what is here loses nothing of what is changed meanwhile', async () => {
    await changeProfile([{ change: 'value-add', value: 'v_faith' }]);
    await Promise.all([
      bringBack(mine, 'merge'),
      changeProfile([{ change: 'wish-set', wish: wish('topic', 'grief') }]),
    ]);
    const { wishes, values } = await loadProfile();
    expect(wishes).toContainEqual(wish('topic', 'grief'));
    expect(wishes).toHaveLength(SAMPLE_PROFILE.wishes.length + 1);
    expect(values).toContain('v_faith');
  });

  it('beside what is here mends what could not be read', async () => {
    await putRaw('profile', ONE_KEY, { version: 7 });
    await bringBack(mine, 'merge');
    expect(await loadProfile()).toEqual(SAMPLE_PROFILE);
  });

  it('mends a profile that could not be read', async () => {
    await putRaw('profile', ONE_KEY, { version: 7 });
    await bringBack(mine);
    expect(await loadProfile()).toEqual(SAMPLE_PROFILE);
  });

  it('leaves what cannot be read where it is', async () => {
    await putRaw('therapies', 'x', 'strange');
    await bringBack({ ...mine, therapies: new Map([['a', noted]]) });
    expect(await rawAt('therapies', 'x')).toBe('strange');
  });

  it('changes nothing when something of it does not fit', async () => {
    await bringBack(mine);
    const wrong = { therapies: new Map([['c', therapy('c', { checkIns: [checkIn(0)] })]]) };
    await expect(bringBack({ profile: new Map(), ...wrong })).rejects.toThrow();
    expect(await loadProfile()).toEqual(SAMPLE_PROFILE);
    expect((await loadTherapies()).therapies).toEqual([]);
  });

  it('changes nothing when the store gives up half way', async () => {
    await bringBack(mine);
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      const request = put.apply(this, given);
      if (this.name === 'sealed' && ++puts === 2) this.transaction.abort();
      return request;
    });
    const empty = { ...SAMPLE_PROFILE, wishes: [] };
    const both = { profile: new Map([[ONE_KEY, empty]]), therapies: new Map([['a', noted]]) };
    await expect(bringBack(both)).rejects.toThrow();
    expect(full).toHaveBeenCalledTimes(2);
    full.mockRestore();
    expect(await loadProfile()).toEqual(SAMPLE_PROFILE);
    expect((await loadTherapies()).therapies).toEqual([]);
  });
});
