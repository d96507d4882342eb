import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { newTherapy, type Therapy, withCheckIn } from '../../utils/alliance/therapy.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { close, database, erase } from '../../utils/store/database.ts';
import { loadProfile } from '../../utils/store/profile.ts';
import { loadTherapies, removeTherapy, saveTherapy } from '../../utils/store/therapies.ts';
import { all, checkIn } from '../alliance/check-ins.ts';

const first: Therapy = {
  ...withCheckIn(newTherapy('a'), checkIn(1, all('bond', 4), { flags: ['flag_absent'], note: 'my sister' })),
  name: 'Dr. B',
};
const second: Therapy = { ...newTherapy('b'), decision: 'leaving' };

beforeEach(erase);

describe('therapies', () => {
  it('are none at first, and come back as they were saved', async () => {
    expect(await loadTherapies()).toEqual({ therapies: [], unread: [] });
    await saveTherapy(second);
    await saveTherapy(first);
    expect(await loadTherapies()).toEqual({ therapies: [first, second], unread: [] });
  });

  it('are replaced whole when they are saved again', async () => {
    await saveTherapy(first);
    await saveTherapy({ ...first, checkIns: [] });
    expect((await loadTherapies()).therapies).toEqual([{ ...first, checkIns: [] }]);
  });

  it('go one by one when they are deleted', async () => {
    await saveTherapy(first);
    await saveTherapy(second);
    await removeTherapy('a');
    expect((await loadTherapies()).therapies).toEqual([second]);
    await removeTherapy('a');
    expect((await loadTherapies()).therapies).toEqual([second]);
  });

  it('that do not fit are refused, and what was stored stays', async () => {
    await saveTherapy(first);
    const wrong = { ...first, checkIns: [checkIn(0)] };
    await expect(saveTherapy(wrong)).rejects.toThrow();
    expect((await loadTherapies()).therapies).toEqual([first]);
  });

  it('that were stored by something else are reported, left where they are, and hide no other', async () => {
    const strange = { ...first, version: 7 };
    await (await database()).put('therapies', strange, 'x');
    await saveTherapy(second);
    expect(await loadTherapies()).toEqual({ therapies: [second], unread: ['x'] });
    expect(await (await database()).get('therapies', 'x')).toEqual(strange);
  });

  it('that lie under another id than their own are reported: saving them would make two', async () => {
    await (await database()).put('therapies', first, 'elsewhere');
    expect(await loadTherapies()).toEqual({ therapies: [], unread: ['elsewhere'] });
  });

  it('are gone after erasing, those that cannot be read too', async () => {
    await saveTherapy(first);
    await (await database()).put('therapies', 'nothing', 'x');
    await erase();
    expect(await loadTherapies()).toEqual({ therapies: [], unread: [] });
    expect(await (await database()).count('therapies')).toBe(0);
  });
});

describe('a database of the first version', () => {
  it('keeps its profile and gains a place for therapies', async () => {
    await close();
    await deleteDB('foreword');
    const old = await openDB('foreword', 1, {
      upgrade(db) {
        db.createObjectStore('profile');
        db.createObjectStore('directories');
      },
    });
    await old.put('profile', SAMPLE_PROFILE, 'mine');
    old.close();
    await saveTherapy(first);
    expect(await loadProfile()).toEqual(SAMPLE_PROFILE);
    expect((await loadTherapies()).therapies).toEqual([first]);
  });
});
