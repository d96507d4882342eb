import { beforeEach, describe, expect, it } from 'vitest';
import { someone } from '../../shortlist/people.ts';
import stored from '../../store/fixtures/database-3.json' with { type: 'json' };
import { listing } from '../../support/samples.ts';
import { until } from '../../support/until.ts';
import { a, badges, beside, id, keep, list, shown } from './beside.ts';
import {
  kept as allKept,
  ask,
  fresh,
  grant,
  listingsOf,
  open,
  PT,
  PT_PAGE,
  pageSays,
  putKept,
  start,
  turnOn,
  world,
} from './hall.ts';

beforeEach(fresh);

describe('keeping someone', () => {
  it('takes what was read of them, without the page’s own text, and tells every page', async () => {
    await beside();
    world.told.length = 0;
    expect(await keep('a')).toEqual({ id: expect.any(String), fresh: true });
    const [one] = await list();
    expect(one?.entries[0]).toMatchObject({ directory: PT.id, host: 'psychologytoday.com' });
    expect(one?.entries[0]?.listing).toMatchObject({
      name: 'Ana Birch',
      statement: '',
      feeIndividual: [120, 120],
    });
    expect(world.told).toContainEqual({ type: 'changed', what: ['kept'] });
  });

  it('takes them from a page that was read once', async () => {
    open(1, 'https://clinic.example/team');
    grant('https://clinic.example/*');
    world.documents.set(1, 'one');
    world.once = { host: 'clinic.example', page: 'results', listings: [a], tooLarge: false, document: 'one' };
    await ask('read-once', { tabId: 1 });
    await keep('a');
    expect((await list())[0]?.entries).toMatchObject([
      { directory: 'site:clinic.example', label: 'clinic.example', host: 'clinic.example' },
    ]);
  });

  it('takes them from a directory that was taught, under the name that the user gave it', async () => {
    const [hedge] = Object.values(stored.taught);
    await putKept('taught', 'taught:hedge.example', hedge);
    await start();
    open(1, 'https://hedge.example/list');
    await turnOn(1, 'taught:hedge.example');
    await pageSays(1, listingsOf([a]));
    await keep('a');
    expect((await list())[0]?.entries).toMatchObject([
      { directory: 'taught:hedge.example', label: 'Hedge', listing: { name: 'Ana Birch', currency: 'GBP' } },
    ]);
  });

  it('from two tabs at once keeps them once', async () => {
    await beside();
    await Promise.all([keep('a'), keep('a')]);
    expect(await list()).toHaveLength(1);
  });

  it('of someone who is not on the page keeps nobody', async () => {
    await beside();
    expect(await keep('zzz')).toBeNull();
    expect(await ask('keep', { windowId: 9, key: 'a', stage: 'kept' })).toBeNull();
    expect(await list()).toEqual([]);
  });

  it('of someone whom another tab lists keeps nobody', async () => {
    await beside();
    open(2, PT_PAGE.replace('fernhill', 'elm'), 2);
    await pageSays(2, listingsOf([listing({ key: 'c', name: 'Cy Ash' })]));
    expect(await keep('c')).toBeNull();
    expect(await ask('keep', { windowId: 2, key: 'c', stage: 'kept' })).not.toBeNull();
    expect((await list()).map(({ entries }) => entries[0]?.listing.name)).toEqual(['Cy Ash']);
  });

  it('that they are not for the user is a step of its own, which can be taken back', async () => {
    await beside();
    await keep('a');
    expect(await keep('a', 'notForMe')).toMatchObject({ fresh: false });
    expect((await list())[0]?.steps.map(({ stage }) => stage)).toEqual(['kept', 'notForMe']);
    await ask('kept-change', { id: await id(), change: { change: 'step-back' } });
    expect((await list())[0]?.steps.map(({ stage }) => stage)).toEqual(['kept']);
    await ask('kept-drop', { id: await id() });
    expect(await list()).toEqual([]);
  });

  it('lasts when the background was stopped, and goes when everything is erased', async () => {
    await beside();
    await keep('a');
    await start();
    expect(await list()).toHaveLength(1);
    await ask('erase', {});
    expect(await list()).toEqual([]);
    expect((await allKept()).opened.kept ?? {}).toEqual({});
  });

  it('a step of someone who was removed meanwhile brings them not back', async () => {
    await beside();
    await keep('a');
    const gone = await id();
    await ask('kept-drop', { id: gone });
    await ask('kept-change', { id: gone, change: { change: 'note', note: 'x' } });
    expect(await list()).toEqual([]);
  });
});

describe('an answer that was told', () => {
  const tells = [{ about: 'topic:grief', yes: true }];

  it('moves the verdict at once, in the panel, on the page and on the list', async () => {
    await beside();
    await keep('a');
    expect((await shown('a'))?.verdicts[0]?.verdict).toBe('silent');
    const before = badges().length;
    const change = { change: 'told', question: 'q_topic', told: tells } as const;
    await ask('kept-change', { id: await id(), change });
    const person = await shown('a');
    expect(person?.verdicts[0]?.verdict).toBe('says');
    expect(person?.kept).toMatchObject({ stage: 'kept', told: [{ about: 'topic:grief', yes: true }] });
    await until(() => expect(badges().length).toBeGreaterThan(before));
    await until(() => expect(badges().at(-1)).not.toEqual(badges()[0]));
    const { people } = await ask('kept-look', { ids: [await id()] });
    expect(people[0]?.estimate.verdicts[0]?.verdict).toBe('says');
  });

  it('leads to what can be asked next, on each occasion', async () => {
    await beside();
    await keep('a');
    const look = async () => (await ask('kept-look', { ids: [await id()] })).people[0];
    const before = await look();
    const [first] = before?.planned.call ?? [];
    expect(before?.questions.map((question) => question.id)).toContain(first?.id);
    const change = { change: 'leave-out', question: first?.id ?? '', out: true } as const;
    await ask('kept-change', { id: await id(), change });
    const after = await look();
    expect(after?.questions.map((question) => question.id)).not.toContain(first?.id);
    expect(after?.planned.call[0]).toEqual(first);
  });

  it('is of that person alone', async () => {
    await beside();
    await keep('a');
    await ask('kept-change', {
      id: await id(),
      change: { change: 'told', question: 'q_topic', told: [{ about: 'topic:grief', yes: false }] },
    });
    expect((await shown('b'))?.verdicts[0]?.verdict).toBe('says');
    expect((await shown('b'))?.kept).toBeNull();
  });

  it('goes with them when they are removed', async () => {
    await beside();
    await keep('a');
    await ask('kept-change', { id: await id(), change: { change: 'told', question: 'q', told: tells } });
    await ask('kept-drop', { id: await id() });
    expect((await shown('a'))?.verdicts[0]?.verdict).toBe('silent');
  });
});

describe('what the panel reminds of', () => {
  it('is what is due today, and nothing once it was done', async () => {
    const booked = { stage: 'booked', on: '2026-05-04', at: '2026-05-05' } as const;
    await putKept('kept', 'k1', someone('k1', { name: 'Ana Birch' }, booked));
    await putKept('kept', 'k2', someone('k2', { name: 'Bo Moss' }));
    expect(await ask('kept-due', {})).toEqual([
      { id: 'k1', name: 'Ana Birch', kind: 'over', at: '2026-05-05' },
    ]);
    const step = { stage: 'met', on: '2026-05-06' } as const;
    await ask('kept-change', { id: 'k1', change: { change: 'step', step } });
    expect(await ask('kept-due', {})).toEqual([]);
  });
});

describe('someone whose sessions are to end', () => {
  it('is named to the list, which opens again', async () => {
    await putKept('kept', 'k1', { ...someone('k1'), therapy: 't' });
    expect((await ask('kept-list', {})).left).toEqual([]);
    await ask('therapy-change', { id: 't', changes: [{ change: 'decision-set', decision: 'leaving' }] });
    expect((await ask('kept-list', {})).left).toEqual(['k1']);
    await putKept('kept', 'k2', someone('k2'));
    await start();
    expect((await ask('check-in-state', {})).next.map(({ id: one }) => one)).toEqual(['k2']);
  });
});

describe('what cannot be read', () => {
  it('is counted and left, and hides nobody', async () => {
    await putKept('kept', 'k1', someone('k1'));
    await putKept('kept', 'odd', { id: 'odd', version: 7 });
    const { rows, unread } = await ask('kept-list', {});
    expect([rows.length, unread]).toEqual([1, 1]);
  });
});

describe('sessions with someone who is kept', () => {
  const seen = async () => (await ask('check-in-state', {})).seen.map((kept) => [kept.id, kept.therapy]);

  it('can be noted from the first that is booked, and are theirs once it is said so', async () => {
    await beside();
    await keep('a');
    expect(await seen()).toEqual([]);
    const step = { stage: 'booked', on: '2026-05-05' } as const;
    await ask('kept-change', { id: await id(), change: { change: 'step', step } });
    expect(await seen()).toEqual([[await id(), null]]);
    await ask('kept-change', { id: await id(), change: { change: 'therapy', therapy: 't' } });
    expect(await seen()).toEqual([[await id(), 't']]);
    await ask('kept-change', { id: await id(), change: { change: 'step-back' } });
    expect(await seen()).toEqual([[await id(), 't']]);
  });
});
