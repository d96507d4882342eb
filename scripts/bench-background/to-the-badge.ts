import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import { thousand } from '../bench-read/thousand.ts';
import type { Browsing } from '../chromium.ts';
import { median } from '../median.ts';
import { takeSample, turnOn } from '../tour/use.ts';

const ADDRESS = 'https://www.psychologytoday.com/us/therapists/or/fernhill';
const REPLICA = 'utils/directories/psychologytoday/replicas/results.html';
const PEOPLE = 20;
const LOADS = 12;
/** Loads before those that count: then everyone is known, and the background is awake. */
const FIRST = 3;

/** Milliseconds since the page was found at rest. */
interface Marks {
  /** The page was read, and what draws is asked for. */
  asked: number;
  /** It has come. */
  came: number;
  /** Boxes stand, and the last part of what was read has been sent. */
  sent: number;
  /** The first badges are heard of. A page of twenty has no others. */
  badges: number;
}

/** From a page at rest to its last badge: twenty people who were met before, and a background that is awake. */
export async function badgesAfterRest(browsing: Browsing): Promise<void> {
  const { context } = browsing;
  await takeSample(browsing);
  const body = thousand(readFileSync(REPLICA, 'utf8'), PEOPLE);
  await context.route(/^https?:/, (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  const page = await context.newPage();
  await page.goto(ADDRESS);
  const panel = await turnOn(browsing, page);
  // An open panel follows tabs, and asks.
  await panel.evaluate('void window.close()').catch(() => undefined);
  panel.close();
  const session = await context.newCDPSession(page);
  let world = 0;
  session.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
    if (auxData?.type !== 'isolated' || !origin.startsWith('chrome-extension:')) return;
    world = id;
    void session.send('Runtime.evaluate', { contextId: id, expression: LISTEN }).catch(() => undefined);
  });
  await session.send('Runtime.enable');
  const all: Marks[] = [];
  for (let turn = 0; turn < FIRST + LOADS; turn += 1) {
    await page.goto(ADDRESS);
    await pause(1500);
    const marks = await marksOf(session, world);
    if (marks && turn >= FIRST) all.push(marks);
  }
  const of = (part: keyof Marks) => median(all.map((marks) => marks[part])).toFixed(0);
  console.log(
    `${PEOPLE} people met before, from the page at rest (${all.length} loads): read after ${of('asked')} ms, what draws has come after ${of('came')}, boxes stand and all is sent after ${of('sent')}, the last badge after ${of('badges')} ms, a beat of 250 in it`,
  );
  await page.close();
  await context.unrouteAll({ behavior: 'ignoreErrors' });
}

/** Runs beside our script in the page, which takes its part of the browser's interface from there. */
const LISTEN = `(() => {
  const { runtime } = chrome;
  const marks = { rest: null, asked: null, came: null, sent: null, badges: null };
  globalThis.forewordMarks = marks;
  const later = setTimeout;
  setTimeout = (act, after, ...more) => later(() => {
    if (after > 100 && after <= 150) marks.rest = performance.now();
    act();
  }, after, ...more);
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (message) => {
    if (message.type === 'draw') marks.asked = performance.now();
    if (message.type === 'listings') marks.sent = performance.now();
    const answer = send(message);
    if (message.type === 'draw') void answer.then(() => { marks.came = performance.now(); });
    return answer;
  };
  runtime.onMessage.addListener((message) => {
    if (message.type === 'badges') marks.badges ??= performance.now();
  });
})()`;

async function marksOf(session: CDPSession, contextId: number): Promise<Marks | null> {
  const { result } = await session.send('Runtime.evaluate', {
    contextId,
    expression: 'forewordMarks',
    returnByValue: true,
  });
  const { rest, ...marks } = (result.value ?? {}) as { [mark: string]: number | null };
  if (typeof rest !== 'number' || Object.values(marks).includes(null)) return null;
  const since = (at: number | null | undefined) => (at ?? 0) - rest;
  const { asked, came, sent, badges } = marks;
  return { asked: since(asked), came: since(came), sent: since(sent), badges: since(badges) };
}
