import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Request, RequestType } from '../../../utils/messages/requests.ts';
import type { Kept } from '../../../utils/shortlist/kept.ts';
import { BACKUP_PARTS } from '../../../utils/store/parts.ts';
import { someone } from '../../shortlist/people.ts';
import { listing, wish } from '../../support/samples.ts';
import {
  ask,
  fresh,
  kept,
  listingsOf,
  open,
  PT,
  PT_PAGE,
  pageSays,
  putKept,
  settled,
  start,
  turnOn,
} from './hall.ts';

/** Everything of the user's, as it is kept. */
const everything = async () => (await kept()).opened as Record<string, Record<string, unknown>>;

/** From now on the database takes so many writes more, and then the background is stopped. */
function stopAfter(writes: number): { stopped: boolean } {
  const state = { stopped: false };
  const { transaction } = IDBDatabase.prototype;
  let left = writes;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...given: Parameters<typeof transaction>
  ) {
    if (given[1] === 'readwrite') {
      state.stopped ||= left === 0;
      left -= 1;
    }
    if (state.stopped) throw new DOMException('The background was stopped.', 'InvalidStateError');
    return transaction.apply(this, given);
  });
  return state;
}

const one = someone('k1', { name: 'Ana Birch', npi: '1234567890' });
const two = someone('k2', { name: 'Bo Moss', npi: '1234567890' });

async function before(): Promise<void> {
  await fresh();
  open(1, PT_PAGE);
  await turnOn(1, PT.id);
  await ask('profile-change', { changes: [{ change: 'wish-set', wish: wish('topic', 'grief') }] });
  await ask('therapy-change', { id: 't1', changes: [{ change: 'name-set', name: 'Dr. B' }] });
  for (const person of [one, two]) await putKept('kept', person.id, person);
  await start();
  await pageSays(1, listingsOf([listing({ key: 'a', name: 'Cy Fern' })]));
  await settled();
}

/** The texts of a backup with somebody else in it. */
async function otherFile(): Promise<string> {
  await before();
  await ask('kept-change', { id: 'k1', change: { change: 'note', note: 'from a file' } });
  await ask('profile-change', { changes: [{ change: 'wish-set', wish: wish('plan', 'aetna') }] });
  return (await ask('backup-take', { passphrase: null })).text;
}

type Step = { [T in RequestType]: { type: T; request: Request<T> } }[RequestType];
const step = <T extends RequestType>(type: T, request: Request<T>) => ({ type, request }) as Step;
const changed = (change: Request<'kept-change'>['change']) => step('kept-change', { id: 'k1', change });

const STEPS: [string, Step][] = [
  ['someone is kept', step('keep', { windowId: 1, key: 'a', stage: 'kept' })],
  ['someone is not for the user', step('keep', { windowId: 1, key: 'a', stage: 'notForMe' })],
  ['a stage is set', changed({ change: 'step', step: { stage: 'contacted', on: '2026-05-04' } })],
  ['a note is written', changed({ change: 'note', note: 'n'.repeat(20_000) })],
  [
    'an answer is told',
    changed({ change: 'told', question: 'q', told: [{ about: 'topic:grief', yes: true }] }),
  ],
  ['a column of one’s own is filled', changed({ change: 'cell-set', head: 'Parking', text: 'free' })],
  ['a therapy is theirs', changed({ change: 'therapy', therapy: 't1' })],
  ['two are made one', step('kept-merge', { ids: ['k1', 'k2'] })],
  ['someone is removed', step('kept-drop', { id: 'k1' })],
  [
    'a session is noted',
    step('therapy-change', { id: 't1', changes: [{ change: 'name-set', name: 'Dr. C' }] }),
  ],
];

beforeEach(before);
afterEach(() => vi.restoreAllMocks());

/** Stops the background after each number of writes in turn, until there were enough; gives what was left each time. */
async function leftBy({ type, request }: Step): Promise<{ was: unknown; left: unknown[]; done: unknown }> {
  const left: unknown[] = [];
  for (let writes = 0; ; writes += 1) {
    await before();
    const was = await everything();
    const state = stopAfter(writes);
    await ask(type, request as never).catch(() => null);
    await settled();
    vi.restoreAllMocks();
    await start();
    const now = await everything();
    if (!state.stopped) return { was, left, done: now };
    left.push(now);
  }
}

/** Ids of our own making and the hour differ from one try to the next; everything else is the same. */
const plain = (all: unknown) =>
  JSON.stringify(all, (key, value) =>
    key === 'kept' ? Object.values(value as Record<string, Kept>).map(named) : value,
  );
const named = ({ id, ...rest }: Kept) => ({ ...rest, id: /^k\d$/.test(id) ? id : 'new' });

describe('when the background is stopped between any two writes', () => {
  it.each(STEPS)('while %s, all is as before or as after, and nothing between', async (_, asked) => {
    const { was, left, done } = await leftBy(asked);
    expect(left.length).toBeGreaterThan(0);
    expect(plain(done)).not.toBe(plain(was));
    for (const state of left) expect([plain(was), plain(done)]).toContain(plain(state));
  });

  it.each(['merge', 'replace'] as const)('while a file is brought (%s), nobody is lost', async (how) => {
    const text = await otherFile();
    const file = { text, passphrase: null };
    const request = step('backup-bring', { ...file, how, parts: [...BACKUP_PARTS] });
    const { left, done } = await leftBy(request);
    expect(left.length).toBeGreaterThan(0);
    expect(JSON.stringify(done)).toContain('from a file');
    for (const state of left) {
      const names = Object.values((state as { kept: Record<string, Kept> }).kept).map(({ id }) => id);
      expect(names.toSorted()).toEqual(['k1', 'k2']);
      expect(JSON.stringify(state)).toContain('grief');
      expect(JSON.stringify(state)).toContain('Dr. B');
    }
  });
});
