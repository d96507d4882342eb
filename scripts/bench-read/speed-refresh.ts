import { Page } from '../../entrypoints/overlay/page.ts';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { readInSteps } from '../../utils/reader/descriptor/read-page.ts';
import { readSigns } from '../../utils/reader/page/read-signs.ts';
import type { Timing } from './timing.ts';

// What a list says of itself is read beside its rows, as the file beside the overlay does.
Object.assign(globalThis, { forewordReads: { signs: readSigns } });

/** What happened since the last reading, beside a change in one row. */
export type Refresh = 'first' | 'row' | 'moved' | 'around';

const pages = new Map<string, Page>();
let start = 0;
let slices: number[] = [];

/** Between two slices the page has its turn: what it does then is not ours. */
function pause(): Promise<void> {
  slices.push(performance.now() - start);
  return new Promise((resolve) =>
    setTimeout(() => {
      start = performance.now();
      resolve();
    }),
  );
}

/**
 * All that a refresh costs a user, as the overlay does it: whether anything changed, whether the page is too large,
 * the reading, and whether anything changed meanwhile. `first`: of a page that was never read before; `moved`: with
 * a layout that is to be made anew; `around`: after what the rows stand in was marked otherwise.
 */
export async function timeRefresh(
  descriptor: Descriptor,
  of: Refresh,
): Promise<Timing & { longest: number }> {
  const known = pages.get(descriptor.id);
  const page = known ?? new Page(descriptor, readInSteps, pause);
  pages.set(descriptor.id, page);
  if (!known) await page.refresh();
  // What was parsed once is kept by its element: other elements are a page that is read for the first time.
  if (of === 'first') for (const script of [...document.scripts]) script.replaceWith(script.cloneNode(true));
  const row = descriptor.results && document.querySelector(descriptor.results.row);
  // A row that changes is what a page is read again for.
  row?.append(document.createComment(''));
  if (of === 'moved') document.body.style.width = document.body.style.width ? '' : '90%';
  if (of === 'around') document.body.classList.toggle('foreword-bench');
  slices = [];
  start = performance.now();
  await page.refresh();
  slices.push(performance.now() - start);
  return {
    time: slices.reduce((sum, slice) => sum + slice, 0),
    longest: Math.max(...slices),
    found: page.reading.listings.length,
  };
}
