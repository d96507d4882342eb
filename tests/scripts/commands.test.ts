import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { estimateAll } from '../../scripts/estimate.ts';
import { read } from '../../scripts/read.ts';
import { FIELD_NAMES } from '../../utils/listing/listing.ts';
import { carriedOut } from './desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'foreword-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const REPLICA = 'utils/directories/psychologytoday/replicas/results.html';
const PROFILE = 'docs/profiles/trauma-online.json';

describe('read', () => {
  it('prints one line of JSON with every field', async () => {
    const { stdout, stderr, status } = await carriedOut(read, REPLICA);
    const page = JSON.parse(stdout) as { listings: Record<string, unknown>[] };
    expect([status, stderr, stdout.trim().split('\n').length]).toEqual([0, '', 1]);
    expect(Object.keys(page)).toEqual([
      ...['page', 'directory', 'coverage', 'listings', 'askedFor', 'unnamedFilters'],
      ...['hints', 'census', 'results', 'pageNumber', 'sort'],
    ]);
    expect(Object.keys(page.listings[0] ?? {}).sort()).toEqual([...FIELD_NAMES, 'sources'].sort());
  });

  it('leaves state out when asked, and the descriptor too', async () => {
    const withoutState = JSON.parse((await carriedOut(read, REPLICA, '--no-state')).stdout) as {
      listings: { feeIndividual: unknown }[];
    };
    expect(withoutState.listings.map(({ feeIndividual }) => feeIndividual)).toEqual([null, null, null, null]);
    const generic = JSON.parse((await carriedOut(read, REPLICA, '--generic')).stdout) as {
      directory: unknown;
      listings: { name: string }[];
    };
    const known = JSON.parse((await carriedOut(read, REPLICA)).stdout) as { listings: { name: string }[] };
    expect(generic.directory).toBeNull();
    expect(generic.listings.map(({ name }) => name)).toEqual(known.listings.map(({ name }) => name));
  });

  it.each([
    ['no file', ['nowhere.html']],
    ['no name', []],
    ['not HTML', [file('a.txt', 'hello')]],
    ['no address', [REPLICA, '--url', 'nonsense']],
    ['no such option', [REPLICA, '--nope']],
  ])('says in one sentence what is wrong with %s, and exits with 2', async (_what, args) => {
    const { stdout, stderr, status } = await carriedOut(read, ...args);
    expect([stdout, status, stderr.trim().split('\n').length]).toEqual(['', 2, 1]);
  });
});

describe('estimate', () => {
  const listings = file(
    'l.jsonl',
    '{"key":"a","issues":["Trauma and PTSD"],"online":"yes"}\nbroken\n{"key":"b","statement":"I do not offer EMDR."}\n',
  );

  it('answers the good lines, names the broken one, and exits with 2', async () => {
    const { stdout, stderr, status } = await carriedOut(
      estimateAll,
      '--profile',
      PROFILE,
      '--listings',
      listings,
    );
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(Object.keys(lines[0] ?? {})).toEqual([
      'key',
      'band',
      'verdicts',
      'room',
      'order',
      'share',
      'low',
      'mid',
      'high',
      'fits',
      'conflicts',
      'silent',
      'questions',
    ]);
    expect(stderr).toContain('line 2');
    expect(status).toBe(2);
  });

  it('says of every reason where it stands and which rule weighed it', async () => {
    const { stdout } = await carriedOut(estimateAll, '--profile', PROFILE, '--listings', listings);
    const [first] = stdout.split('\n').map((line) => JSON.parse(line || '{}') as { fits?: object[] });
    expect(first?.fits?.[0]).toMatchObject({
      wish: 'topic:trauma',
      phrase: 'Trauma and PTSD',
      where: 'issues',
      rule: 'tickMidCommon',
    });
  });

  it('takes what a therapist said for certain, plans the sessions, and learns what is common when asked', async () => {
    const told = file('told.json', '[{"about":"topic:trauma","yes":true}]');
    const asked = ['--profile', PROFILE, '--listings', listings, '--told', told, '--sessions', '--learn'];
    const [first] = (await carriedOut(estimateAll, ...asked)).stdout
      .split('\n')
      .map((line) => JSON.parse(line || '{}') as { fits?: { chance: number }[]; sessions?: object });
    // On a topic an answer counts as their own words.
    expect(first?.fits?.[0]?.chance).toBeGreaterThanOrEqual(0.9);
    expect(Object.keys(first?.sessions ?? {})).toEqual(['s1', 's2', 's3']);
    expect((await carriedOut(estimateAll, ...asked.with(5, PROFILE))).stderr).toContain('holds no answers');
  });

  it('prints a verdict for each wish, in the user’s order, with the sentence and where it stands', async () => {
    const line = {
      key: 'c',
      availability: 'closed',
      texts: [
        { place: 'specialties', text: 'I have worked with trauma survivors since 2009, mostly adults.' },
      ],
      askedFor: [{ facet: 'plan', label: 'Aetna', as: 'tick', phrase: 'Aetna Therapists in Austin' }],
    };
    const { stdout } = await carriedOut(
      estimateAll,
      '--profile',
      PROFILE,
      '--listings',
      file('c.jsonl', JSON.stringify(line)),
    );
    const printed = JSON.parse(stdout) as { verdicts: object[]; room: string; order: number[] };
    expect(printed.room).toBe('full');
    expect(printed.order.every(Number.isFinite)).toBe(true);
    expect(printed.verdicts[0]).toMatchObject({
      wish: 'topic:trauma',
      verdict: 'says',
      phrase: 'I have worked with trauma survivors since 2009, mostly adults.',
      where: 'specialties',
    });
    expect(printed.verdicts.find((each) => 'wish' in each && each.wish === 'plan:aetna')).toMatchObject({
      verdict: 'says',
      where: 'askedFor',
      phrase: 'Aetna Therapists in Austin',
    });
  });

  it('takes what read prints', async () => {
    const page = file('page.json', (await carriedOut(read, REPLICA)).stdout);
    const { stdout, status } = await carriedOut(estimateAll, '--profile', PROFILE, '--listings', page);
    expect([stdout.trim().split('\n').length, status]).toEqual([4, 0]);
  });

  it('estimates without a wish that stands under a facet that is not its own, and says so', async () => {
    const wish = (facet: string, concept: string) => ({ facet, concept, importance: 'must' });
    const odd = (...wishes: object[]) =>
      file('odd.json', JSON.stringify({ version: 2, wishes, style: {}, values: [] }));
    const estimated = (profile: string) =>
      carriedOut(estimateAll, '--profile', profile, '--listings', listings);
    const plain = await estimated(odd(wish('topic', 'trauma')));
    const { stdout, stderr } = await estimated(
      odd(wish('plan', 'emdr'), wish('topic', 'trauma'), wish('topic', 'dragons')),
    );
    expect(stdout).toBe(plain.stdout);
    const before = '“EMDR” cannot be wished for under its facet: it is left out.\n';
    expect(stderr).toBe(
      `${before}The profile names “dragons”, which is no concept: it is left out.\n${plain.stderr}`,
    );
  });

  it.each([
    ['no profile', ['--listings', listings]],
    ['a profile that is none', ['--profile', listings, '--listings', listings]],
    ['no listings file', ['--profile', PROFILE, '--listings', 'nowhere']],
  ])('says in one sentence what is wrong with %s', async (_what, args) => {
    const { stdout, stderr, status } = await carriedOut(estimateAll, ...args);
    expect([stdout, status, stderr.trim().split('\n').length]).toEqual(['', 2, 1]);
  });
});
