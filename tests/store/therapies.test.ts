import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { newTherapy, type Therapy, withCheckIn } from '../../utils/alliance/therapy.ts';
import { therapyChanges } from '../../utils/alliance/therapy-change.ts';
import { erase } from '../../utils/store/erase.ts';
import { changeTherapy, loadTherapies, removeTherapy } from '../../utils/store/therapies.ts';
import { all, checkIn } from '../alliance/check-ins.ts';
import { putRaw, rawAt } from './put.ts';

const first: Therapy = {
  ...withCheckIn(newTherapy('a'), checkIn(1, all('bond', 4), { flags: ['flag_absent'], note: 'my sister' })),
  name: 'Dr. B',
};
const second: Therapy = { ...newTherapy('b'), decision: 'leaving' };
const save = (therapy: Therapy, before = newTherapy(therapy.id)) =>
  changeTherapy(therapy.id, therapyChanges(before, therapy));

beforeEach(erase);

describe('therapies', () => {
  it('are none at first, and come back as they were noted', async () => {
    expect(await loadTherapies()).toEqual({ therapies: [], unread: 0 });
    await save(second);
    await save(first);
    expect(await loadTherapies()).toEqual({ therapies: [first, second], unread: 0 });
  });

  it('take the steps of two pages at once, and neither takes back the other’s', async () => {
    await save(first);
    await Promise.all([
      changeTherapy('a', [{ change: 'check-in-set', checkIn: checkIn(2) }]),
      changeTherapy('a', [{ change: 'name-set', name: 'Dr. Birch' }]),
    ]);
    const { therapies } = await loadTherapies();
    expect(therapies).toEqual([{ ...first, name: 'Dr. Birch', checkIns: [...first.checkIns, checkIn(2)] }]);
  });

  it('lose a session that was taken back, and no other', async () => {
    const two = withCheckIn(first, checkIn(2));
    await save(two);
    await save(first, two);
    expect((await loadTherapies()).therapies).toEqual([first]);
  });

  it('go one by one when they are deleted', async () => {
    await save(first);
    await save(second);
    await removeTherapy('a');
    expect((await loadTherapies()).therapies).toEqual([second]);
    await removeTherapy('a');
    expect((await loadTherapies()).therapies).toEqual([second]);
  });

  it('that do not fit are refused, and what was stored stays', async () => {
    await save(first);
    await expect(changeTherapy('a', [{ change: 'check-in-set', checkIn: checkIn(0) }])).rejects.toThrow();
    expect((await loadTherapies()).therapies).toEqual([first]);
  });

  it('that were stored by something else are counted, left where they are, and hide no other', async () => {
    const strange = { ...first, version: 7 };
    await putRaw('therapies', 'x', strange);
    await save(second);
    expect(await loadTherapies()).toEqual({ therapies: [second], unread: 1 });
    expect(await rawAt('therapies', 'x')).toEqual(strange);
  });

  it('that lie under another id than their own are counted: saving them would make two', async () => {
    await putRaw('therapies', 'elsewhere', first);
    expect(await loadTherapies()).toEqual({ therapies: [], unread: 1 });
  });
});
