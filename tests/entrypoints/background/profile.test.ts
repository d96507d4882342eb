import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SAMPLE_PROFILE } from '../../../utils/profile/sample.ts';
import { BACKUP_PARTS } from '../../../utils/store/parts.ts';
import { conceptsOf } from '../../../utils/vocabulary/concepts/concepts.ts';
import { wish } from '../../support/samples.ts';
import { ask, fresh, kept, keptAt, putKept, start, world } from './hall.ts';

beforeEach(fresh);
afterEach(() => void vi.restoreAllMocks());

const add = (concept: string) => ({ change: 'wish-set', wish: wish('topic', concept) }) as const;
const concepts = async () =>
  (await ask('options-state', {})).profile.wishes.map((one) => ('concept' in one ? one.concept : 'price'));

describe('two pages that change the profile', () => {
  it('lose nothing of each other, at once or one after the other', async () => {
    await Promise.all([
      ask('profile-change', { changes: [add('grief')] }),
      ask('profile-change', { changes: [add('ocd')] }),
    ]);
    await ask('profile-change', { changes: [{ change: 'value-add', value: 'v_family' }] });
    expect(await concepts()).toEqual(['grief', 'ocd']);
    expect((await ask('check-in-state', {})).profile.values).toEqual(['v_family']);
  });

  it('are told how it stands with a number that grows, also after the background was stopped', async () => {
    const { revision: first } = await ask('profile-change', { changes: [add('grief')] });
    const { revision: second, profile } = await ask('profile-change', { changes: [add('ocd')] });
    expect(second).toBeGreaterThan(first);
    expect(profile.wishes).toHaveLength(2);
    await start();
    expect((await ask('profile-change', { changes: [add('adhd')] })).revision).toBeGreaterThan(second);
  });

  it('are told so with a number that grows also where the clock stands still or is put back', async () => {
    const revisions: number[] = [];
    for (const [at, concept] of ['grief', 'ocd', 'adhd'].entries()) {
      vi.spyOn(Date, 'now').mockReturnValue(2e12 - Math.max(0, at - 1) * 3_600_000);
      revisions.push((await ask('profile-change', { changes: [add(concept)] })).revision);
    }
    expect(revisions).toEqual([2e12, 2e12 + 1, 2e12 + 2]);
  });

  it('are told of one that does not fit, and nothing is changed', async () => {
    await ask('profile-change', { changes: [add('grief')] });
    const topics = conceptsOf('issue').map(({ id }) => add(id));
    const approaches = conceptsOf('approach').map(
      ({ id }) => ({ change: 'wish-set', wish: wish('approach', id) }) as const,
    );
    const many = [...topics, ...approaches];
    expect(many.length).toBeGreaterThan(200);
    await expect(ask('profile-change', { changes: many })).rejects.toThrow('failed');
    expect(await concepts()).toEqual(['grief']);
  });

  it('are refused one that stands under a facet that cannot wish it', async () => {
    await expect(
      ask('profile-change', { changes: [{ change: 'wish-set', wish: wish('state', 'grief') }] }),
    ).rejects.toThrow('refused');
    expect(await concepts()).toEqual([]);
  });
});

describe('a copy of which some is brought back, in place of what is here', () => {
  it('leaves here what was not chosen of it', async () => {
    const item = Object.keys(SAMPLE_PROFILE.style)[0] ?? '';
    await ask('profile-change', {
      changes: [
        add('ocd'),
        { change: 'style-set', item, answer: -3 },
        { change: 'value-add', value: 'v_family' },
      ],
    });
    const text = JSON.stringify({ app: 'foreword', version: 1, profile: { ...SAMPLE_PROFILE, version: 1 } });
    await ask('backup-bring', { text, passphrase: null, how: 'replace', parts: ['wishes'] });
    expect((await ask('options-state', {})).profile).toMatchObject({
      wishes: SAMPLE_PROFILE.wishes,
      style: { [item]: -3 },
      values: ['v_family'],
    });
  });
});

describe('what is kept and cannot be read', () => {
  const strange = { version: 9, hopes: ['rain'] };
  const lies = async () => {
    return keptAt('profile', 'mine');
  };
  beforeEach(async () => {
    await putKept('profile', 'mine', strange);
  });

  it.each(['options-state', 'check-in-state', 'welcome-state'] as const)(
    'is said to a page that asks for it, and stays as it is: %s',
    async (type) => {
      await expect(ask(type, {})).rejects.toThrow('unfit');
      expect(await lies()).toEqual(strange);
    },
  );

  it('is changed by no step', async () => {
    await expect(ask('profile-change', { changes: [add('grief')] })).rejects.toThrow('unfit');
    expect(await lies()).toEqual(strange);
  });

  it('can be saved as it is', async () => {
    expect((await kept()).opened.profile).toEqual({ mine: strange });
  });

  it('gives way to a copy that is brought back, which is first looked at', async () => {
    const text = JSON.stringify({ app: 'foreword', version: 1, profile: { ...SAMPLE_PROFILE, version: 1 } });
    expect(await ask('backup-look', { text, passphrase: null })).toMatchObject({
      wishes: SAMPLE_PROFILE.wishes,
      parts: expect.arrayContaining([
        { part: 'answers', count: 4, names: [] },
        { part: 'values', count: 2, names: [] },
      ]),
      leftOut: [],
    });
    expect(await lies()).toEqual(strange);
    await ask('backup-bring', { text, passphrase: null, how: 'replace', parts: [...BACKUP_PARTS] });
    expect((await ask('options-state', {})).profile).toEqual(SAMPLE_PROFILE);
    expect(world.told).toEqual([
      { type: 'changed', what: ['profile', 'directories', 'therapies', 'kept', 'vault'] },
    ]);
  });

  it('does not hide from the popup how this tab is used', async () => {
    expect(
      await ask('popup-state', { url: 'https://www.goodtherapy.org/therapists/x', tabId: null }),
    ).toMatchObject({
      directory: { id: 'goodtherapy' },
      mode: 'off',
      problem: 'unfit',
    });
  });
});
