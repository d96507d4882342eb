import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { newTherapy, type Therapy } from '../../utils/alliance/therapy.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { type BackupRecords, readBackup } from '../../utils/store/backup.ts';
import { bringBack, takeBackup, takeRaw } from '../../utils/store/copies.ts';
import { erase } from '../../utils/store/erase.ts';
import { ONE_KEY } from '../../utils/store/stores.ts';
import { all, checkIn } from '../alliance/check-ins.ts';
import { someone } from '../shortlist/people.ts';
import { putRaw } from './put.ts';

const noted: Therapy = {
  ...newTherapy('a'),
  name: 'Dr. B',
  checkIns: [checkIn(1, all('bond', 4), { note: 'my sister' })],
};

function recordsIn(text: string): BackupRecords {
  const found = readBackup(text);
  if ('problem' in found) throw new Error(found.problem);
  return found.records;
}

beforeEach(erase);

describe('a copy that is taken', () => {
  it('says how many records could not be read for it', async () => {
    await bringBack({ therapies: new Map([['a', noted]]) });
    await putRaw('therapies', 'x', 'strange');
    const { text, unread } = await takeBackup();
    expect(unread).toBe(1);
    expect(recordsIn(text).therapies).toEqual(new Map([['a', noted]]));
  });

  it('of all that lies there holds that too', async () => {
    await putRaw('profile', ONE_KEY, { version: 7 });
    expect(JSON.parse(await takeRaw()).opened).toEqual({ profile: { [ONE_KEY]: { version: 7 } } });
  });
});

describe('a copy of the wishes alone', () => {
  it('holds no session and nobody of the list', async () => {
    await bringBack({
      profile: new Map([[ONE_KEY, SAMPLE_PROFILE]]),
      therapies: new Map([['a', noted]]),
      kept: new Map([['k1', someone('k1', { name: 'Odalys Ferreira-Kwan' })]]),
    });
    const { text } = await takeBackup(['profile']);
    expect(Object.keys(JSON.parse(text))).toEqual(['app', 'version', 'profile']);
    expect(text).not.toMatch(/my sister|Dr\. B|Odalys/);
    expect(recordsIn(text).profile?.get(ONE_KEY)).toEqual(SAMPLE_PROFILE);
  });
});
