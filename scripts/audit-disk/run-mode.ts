import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, WATCHED, type Watched } from './browsing.ts';
import { canaries } from './canaries.ts';
import { type Hit, type Needle, searchFolder } from './search.ts';

/** How Foreword is used: without a passphrase, with one, or keeping nothing. */
export type Way = 'bare' | 'passphrase' | 'nothing';

/** What was found at one moment of a browser's life. */
export interface Moment {
  when: string;
  hits: Hit[];
}

const PASSPHRASE = 'seven grey herons';

const BEFORE: Record<Way, object[]> = {
  bare: [],
  // Something is kept first: the passphrase comes later, as it does for people.
  passphrase: [{ type: 'vault-set', passphrase: PASSPHRASE }],
  nothing: [{ type: 'keep-nothing', on: true }],
};

/** One life of a profile: used, closed, started again, erased, closed, started again; it is searched at each. */
export async function runWay(browser: BrowserName, extension: string, way: Way): Promise<Moment[]> {
  const profile = await mkdtemp(join(tmpdir(), 'foreword-audit-'));
  const moments: Moment[] = [];
  const { words, requests } = canaries();
  const needles = new Map<string, Needle>(words);
  let watched: Watched | undefined;
  const start = async () => {
    watched = await WATCHED[browser](extension, profile);
    return watched;
  };
  const search = async (when: string) => moments.push({ when, hits: await searchFolder(profile, needles) });
  try {
    const first = await start();
    for (const request of [...BEFORE[way], ...requests]) await said(first, request);
    const key = await first.key();
    if (key) needles.set('key', Buffer.from(key, 'base64')).set('key as text', key);
    await search('in use');
    await first.close();
    await search('closed');
    const second = await start();
    if (way === 'passphrase') await said(second, { type: 'vault-unlock', passphrase: PASSPHRASE });
    await said(second, { type: 'check-in-state' });
    await search('started again');
    await said(second, { type: 'erase' });
    await search('erased');
    await second.close();
    await search('erased and closed');
    await (await start()).close();
    await search('erased and started again');
    return moments;
  } finally {
    await watched?.close().catch(() => undefined);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function said(watched: Watched, request: object): Promise<void> {
  const answer = (await watched.ask(request)) as { problem?: string } | null;
  if (!answer || 'problem' in answer) throw new Error(`Not done: ${JSON.stringify(request).slice(0, 80)}: ${answer?.problem}`);
}
