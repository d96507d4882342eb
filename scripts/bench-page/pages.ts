import { readFile } from 'node:fs/promises';
import { cardsPage } from '../audit-page/cards.ts';
import { thousand } from '../bench-read/thousand.ts';
import type { Browsing } from '../chromium.ts';

export const PEERS = ['Readability', 'defuddle'] as const;
export const WAYS = ['without', 'Foreword', ...PEERS] as const;
export type Way = (typeof WAYS)[number];

/** A page to be loaded in every way, as text, and where it stands when the extension is on there. */
export interface Subject {
  name: string;
  html: string;
  address: string;
}

/** Nobody has ever turned anything on here. */
const ELSEWHERE = 'https://elsewhere.example';

/** A page that somebody saved, as it is or with its first row `repeat` times. */
export interface Saved {
  file: string;
  url: string;
  repeat: number;
}

/** A saved page of a directory, or so many invented cards of the fictional one. */
export async function subjectOf(from: number | Saved): Promise<Subject> {
  if (typeof from === 'number')
    return {
      name: `${from} cards`,
      html: cardsPage('flow', from),
      address: `http://localhost/${from}`,
    };
  const { file, url, repeat } = from;
  const html = await readFile(file, 'utf8');
  return repeat > 0
    ? { name: `${repeat} times the first of ${file}`, html: thousand(html, repeat), address: url }
    : { name: file, html, address: url };
}

/** Where a page is loaded in one of the ways: with the extension at its own address, else where it is not on. */
export const addressOf = (way: Way, { address }: Subject): string =>
  way === 'Foreword' ? address : `${ELSEWHERE}/${way}`;

/** Answers for a page's addresses and for the peers' script, and refuses whatever else a page asks for. */
export async function servePages(
  { context }: Browsing,
  subject: () => Subject,
  peers: string,
): Promise<void> {
  await context.route(/^https?:/, (route) => {
    const url = route.request().url();
    const { html, address } = subject();
    if (url === `${ELSEWHERE}/peers.js`)
      return route.fulfill({ contentType: 'text/javascript', body: peers });
    const way = WAYS.find((each) => url === addressOf(each, subject()));
    if (url !== address && !way) return route.abort();
    const peer = PEERS.find((name) => name === way);
    const end = peer
      ? `<script src="${ELSEWHERE}/peers.js"></script><script>runPeer('${peer}')</script>`
      : '';
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html + end });
  });
}
