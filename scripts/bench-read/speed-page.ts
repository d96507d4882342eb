import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { inSlices } from '../../utils/dom/slices.ts';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { readInSteps, readPage } from '../../utils/reader/descriptor/read-page.ts';
import { readGeneric } from '../../utils/reader/generic/read-generic.ts';
import { timeRefresh } from './speed-refresh.ts';
import type { Timing } from './timing.ts';

/** A reading as the overlay runs it: its own time in all, and its longest task. */
export async function timeSlices(
  descriptor: Descriptor,
  address: string,
): Promise<Timing & { longest: number }> {
  const slices: number[] = [];
  let start = performance.now();
  const pause = () => {
    slices.push(performance.now() - start);
    return new Promise<void>((resolve) =>
      setTimeout(() => {
        start = performance.now();
        resolve();
      }),
    );
  };
  const { listings } = await inSlices(() => readInSteps(document, descriptor, { address }), {
    now: () => performance.now(),
    pause,
    changed: () => false,
  });
  slices.push(performance.now() - start);
  return {
    time: slices.reduce((sum, slice) => sum + slice, 0),
    longest: Math.max(...slices),
    found: listings.length,
  };
}

/** Runs in the page that is read. Readability changes its document, so it has a copy, made before the clock starts. */
export function timeOnce(what: string, descriptor: Descriptor, address: string): Timing {
  const copy =
    what === 'Readability' || what === 'defuddle' ? (document.cloneNode(true) as Document) : document;
  // Another width throws away what the browser keeps of the last layout.
  if (what.endsWith('moved')) document.body.style.width = document.body.style.width ? '' : '90%';
  // What was parsed once is kept by its element: other elements are a page that is read for the first time.
  if (what.endsWith('nothing kept'))
    for (const script of [...document.scripts]) script.replaceWith(script.cloneNode(true));
  const start = performance.now();
  const found = run(what, copy, descriptor, address);
  return { time: performance.now() - start, found };
}

function run(what: string, copy: Document, descriptor: Descriptor, address: string): number {
  switch (what) {
    case 'innerText':
    case 'innerText, everything moved':
      return document.body.innerText.length;
    case 'Foreword':
    case 'Foreword, nothing kept':
      return readPage(document, descriptor, { address }).listings.length;
    case 'Foreword, without state':
      return readPage(document, descriptor, { address, noState: true }).listings.length;
    case 'Foreword, generic':
      return readGeneric(document, address, {}).listings.length;
    case 'Readability':
      return new Readability(copy).parse()?.length ?? 0;
    default:
      return new Defuddle(copy, { url: address }).parse().content.length;
  }
}

Object.assign(globalThis, { timeOnce, timeSlices, timeRefresh });
