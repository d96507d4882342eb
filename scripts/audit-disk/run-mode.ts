import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, WATCHED, type Watched } from './browsing.ts';
import { canaries } from './canaries.ts';
import { type Hit, type Needle, searchFolder } from './search.ts';

/**
 * How Foreword is used: without a passphrase, with one from the beginning, with one that is set after something was
 * noted, keeping nothing, or after a version that kept everything in plain.
 */
export const WAYS = ['bare', 'passphrase', 'later', 'nothing', 'moved'] as const;
export type Way = (typeof WAYS)[number];

/** What was found at one moment of a browser's life. */
export interface Moment {
  when: string;
  hits: Hit[];
}

const PASSPHRASE = 'seven grey herons';

const SET = { type: 'vault-set', passphrase: PASSPHRASE };
const BEFORE: Partial<Record<Way, object>> = {
  passphrase: SET,
  nothing: { type: 'keep-nothing', on: true },
};

/** One life of a profile: used, closed, started again, erased, closed, started again; it is searched at each. */
export async function runWay(browser: BrowserName, extension: string, way: Way): Promise<Moment[]> {
  const profile = await mkdtemp(join(tmpdir(), 'foreword-audit-'));
  const moments: Moment[] = [];
  const { words, requests, plain } = canaries();
  const needles = new Map<string, Needle>(words);
  let watched: Watched | undefined;
  const start = async () => {
    watched = await WATCHED[browser](extension, profile);
    return watched;
  };
  const search = async (when: string) => moments.push({ when, hits: await searchFolder(profile, needles) });
  try {
    const first = await start();
    const noteKey = async (name: string) => {
      const key = await first.key();
      if (key) needles.set(name, Buffer.from(key, 'base64')).set(`${name} as text`, key);
    };
    if (way === 'moved') {
      await first.leavePlain(plain);
      await search('in plain');
    } else for (const request of [BEFORE[way] ?? [], requests].flat()) await said(first, request);
    await said(first, { type: 'check-in-state' });
    if (way === 'later') {
      await noteKey('first key');
      await said(first, SET);
    }
    await noteKey('key');
    await search('in use');
    await first.close();
    await search('closed');
    const second = await start();
    if (way === 'passphrase' || way === 'later')
      await said(second, { type: 'vault-unlock', passphrase: PASSPHRASE });
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
  if (!answer || 'problem' in answer)
    throw new Error(`Not done: ${JSON.stringify(request).slice(0, 80)}: ${answer?.problem}`);
}
