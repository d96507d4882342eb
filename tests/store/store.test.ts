import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../utils/profile/profile.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { readBackup, writeBackup } from '../../utils/store/backup.ts';
import { database, erase } from '../../utils/store/database.ts';
import { loadModes, saveMode } from '../../utils/store/directories.ts';
import { loadProfile, saveProfile } from '../../utils/store/profile.ts';

beforeEach(erase);

describe('the profile', () => {
  it('is empty before there is one, and comes back as it was saved', async () => {
    expect(await loadProfile()).toEqual(EMPTY_PROFILE);
    await saveProfile(SAMPLE_PROFILE);
    expect(await loadProfile()).toEqual(SAMPLE_PROFILE);
  });

  it('is refused when it does not fit, and what was stored stays', async () => {
    await saveProfile(SAMPLE_PROFILE);
    await expect(saveProfile({ ...SAMPLE_PROFILE, style: { lead_1: 9 } })).rejects.toThrow();
    expect(await loadProfile()).toEqual(SAMPLE_PROFILE);
  });

  it('that was stored by something else is reported and left where it is', async () => {
    await (await database()).put('profile', { version: 7 }, 'mine');
    await expect(loadProfile()).rejects.toThrow();
    expect(await (await database()).get('profile', 'mine')).toEqual({ version: 7 });
  });

  it('is gone after erasing, and so is which directories were on', async () => {
    await saveProfile(SAMPLE_PROFILE);
    await saveMode('goodtherapy', 'page');
    await erase();
    expect(await loadProfile()).toEqual(EMPTY_PROFILE);
    expect(await loadModes()).toEqual(new Map());
  });
});

describe('directories', () => {
  it('are on in the way that was chosen until they are off', async () => {
    await saveMode('goodtherapy', 'quiet');
    await saveMode('psychologytoday', 'page');
    await saveMode('psychologytoday', null);
    expect(await loadModes()).toEqual(new Map([['goodtherapy', 'quiet']]));
  });
});

describe('a backup', () => {
  it('brings back what was written', () => {
    expect(readBackup(writeBackup(SAMPLE_PROFILE))).toEqual({ profile: SAMPLE_PROFILE });
  });

  it.each([
    ['no json', 'import_not_json'],
    ['[]', 'import_not_ours'],
    ['{"app":"other","version":1}', 'import_not_ours'],
    ['{"app":"foreword","version":2,"profile":{}}', 'import_other_version'],
    ['{"app":"foreword","version":1,"profile":{"version":1}}', 'import_not_ours'],
  ])('says what is wrong with %s', (text, problem) => {
    expect(readBackup(text)).toEqual({ problem });
  });
});
