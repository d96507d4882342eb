import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newTherapy } from '../../utils/alliance/therapy.ts';
import { descriptor } from '../../utils/directories/goodtherapy/descriptor.ts';
import { EMPTY_PROFILE, type Profile } from '../../utils/profile/profile.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import type { BackupRecords } from '../../utils/store/backup.ts';
import { BACKUP_PARTS, backupPartsOf, onlyParts } from '../../utils/store/parts.ts';
import { ONE_KEY, STORE_NAMES, STORES } from '../../utils/store/stores.ts';
import { someone } from '../shortlist/people.ts';
import { profile, wish } from '../support/samples.ts';

const FILE: BackupRecords = {
  profile: new Map([[ONE_KEY, SAMPLE_PROFILE]]),
  therapies: new Map([['t', newTherapy('t')]]),
  kept: new Map([['k', someone('k')]]),
};
const mine: Profile = { ...profile(wish('topic', 'ocd')), values: ['v_family'] };
const profileOf = (records: BackupRecords) => records.profile?.get(ONE_KEY);

const PARTED = STORE_NAMES.filter((name) => name !== 'profile' && 'part' in STORES[name].backup);

describe('what a file holds of each part', () => {
  it('is counted, and told by name where a record has one to be told by', () => {
    const taught = { ...descriptor, label: 'Hedge' };
    const held = backupPartsOf({ ...FILE, taught: new Map([[taught.id, taught]]) });
    expect(held.map(({ part }) => part)).toEqual(BACKUP_PARTS);
    const of = (part: string) => held.find((one) => one.part === part);
    expect(of('wishes')).toEqual({ part: 'wishes', count: SAMPLE_PROFILE.wishes.length, names: [] });
    expect(of('therapies')).toEqual({ part: 'therapies', count: 1, names: [] });
    expect(of('taught')).toEqual({ part: 'taught', count: 1, names: ['Hedge'] });
  });

  it.each(PARTED)('has the store “%s”, which is taken or left by its part', (name) => {
    const { backup } = STORES[name];
    if ('not' in backup) throw new Error(`${name} is in no backup.`);
    const records: BackupRecords = { [name]: new Map([['a', {}]]) };
    expect(onlyParts(records, [backup.part])).toEqual(records);
    expect(
      onlyParts(
        records,
        BACKUP_PARTS.filter((part) => part !== backup.part),
      ),
    ).toEqual({});
  });
});

describe('the chosen parts of a file', () => {
  it('are all of it where all are chosen, and nothing where none is', () => {
    expect(onlyParts(FILE, BACKUP_PARTS)).toEqual(FILE);
    expect(onlyParts(FILE, [], mine)).toEqual({});
  });

  it('of a profile stand beside what is here already', () => {
    const brought = profileOf(onlyParts(FILE, ['answers'], mine));
    expect(brought).toEqual({ ...mine, style: SAMPLE_PROFILE.style });
    expect(profileOf(onlyParts(FILE, ['wishes'], mine))).toMatchObject({
      wishes: SAMPLE_PROFILE.wishes,
      values: ['v_family'],
    });
  });

  it('that are only added say nothing of the others', () => {
    expect(profileOf(onlyParts(FILE, ['values']))).toEqual({
      ...EMPTY_PROFILE,
      values: SAMPLE_PROFILE.values,
    });
  });

  it('never bring what was not chosen, whatever was', () => {
    fc.assert(
      fc.property(fc.subarray([...BACKUP_PARTS]), (parts) => {
        const taken = onlyParts(FILE, parts);
        expect(taken.kept !== undefined).toBe(parts.includes('kept'));
        expect(taken.therapies !== undefined).toBe(parts.includes('therapies'));
        expect((profileOf(taken)?.wishes.length ?? 0) > 0).toBe(parts.includes('wishes'));
        expect(Object.keys(profileOf(taken)?.style ?? {}).length > 0).toBe(parts.includes('answers'));
      }),
    );
  });
});
