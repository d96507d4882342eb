import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changesBetween } from '../../utils/profile/change.ts';
import { EMPTY_PROFILE } from '../../utils/profile/profile.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { erase } from '../../utils/store/erase.ts';
import { changeProfile, loadProfile } from '../../utils/store/profile.ts';
import { profile, wish } from '../support/samples.ts';
import { putRaw, rawAt } from './put.ts';

beforeEach(erase);

describe('the profile', () => {
  it('is empty before there is one, and takes steps', async () => {
    expect(await loadProfile()).toEqual(EMPTY_PROFILE);
    expect(await changeProfile(changesBetween(EMPTY_PROFILE, SAMPLE_PROFILE))).toEqual(SAMPLE_PROFILE);
    expect(await loadProfile()).toEqual(SAMPLE_PROFILE);
  });

  it('takes the steps of two pages at once, and neither takes back the other’s', async () => {
    await Promise.all([
      changeProfile([{ change: 'wish-set', wish: wish('topic', 'grief') }]),
      changeProfile([{ change: 'wish-set', wish: wish('topic', 'anxiety') }]),
      changeProfile([{ change: 'value-add', value: 'v_family' }]),
    ]);
    expect(await loadProfile()).toEqual({
      ...profile(wish('topic', 'grief'), wish('topic', 'anxiety')),
      values: ['v_family'],
    });
  });

  it('stays as it was when a step does not fit, and of several steps none is taken', async () => {
    await changeProfile([{ change: 'value-add', value: 'v_family' }]);
    const steps = [
      { change: 'value-add', value: 'v_honesty' },
      { change: 'style-set', item: 'lead_1', answer: 9 },
    ] as const;
    await expect(changeProfile(steps)).rejects.toThrow();
    expect((await loadProfile()).values).toEqual(['v_family']);
  });

  it('that was stored by something else is reported, left where it is, and changed by nothing', async () => {
    await putRaw('profile', 'mine', { version: 7, secret: 1 });
    await expect(loadProfile()).rejects.toMatchObject({ kind: 'unfit' });
    await expect(changeProfile([{ change: 'value-add', value: 'v_family' }])).rejects.toMatchObject({
      kind: 'unfit',
    });
    expect(await rawAt('profile', 'mine')).toEqual({ version: 7, secret: 1 });
  });
});
