import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newTherapy } from '../../utils/alliance/therapy.ts';
import { BACKUP_PARTS } from '../../utils/messages/backup-parts.ts';
import { EMPTY_PROFILE, type Profile } from '../../utils/profile/profile.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import type { BackupRecords } from '../../utils/store/backup.ts';
import { onlyParts } from '../../utils/store/parts.ts';
import { ONLY } from '../../utils/store/stores.ts';
import { someone } from '../shortlist/people.ts';
import { profile, wish } from '../support/samples.ts';

const FILE: BackupRecords = {
  profile: new Map([[ONLY, SAMPLE_PROFILE]]),
  therapies: new Map([['t', newTherapy('t')]]),
  kept: new Map([['k', someone('k')]]),
};
const mine: Profile = { ...profile(wish('topic', 'ocd')), values: ['v_family'] };
const profileOf = (records: BackupRecords) => records.profile?.get(ONLY);

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
