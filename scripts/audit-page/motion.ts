import type { Page } from 'playwright-core';
import type { Browsing } from '../chromium.ts';
import { LAYOUT_NAMES } from './cards.ts';
import { moveAbout, type Run } from './motions.ts';
import { prepare } from './sample.ts';
import { World } from './world.ts';

/** How many motions one seed makes. */
const STEPS = 8;

export interface Audited extends Run {
  seed: number;
  layout: string;
  /** Errors that the page heard. */
  errors: string[];
}

/** Moves the cards of a page about by a seed, which also chooses its layout. The directory has to be on. */
export async function auditSeed(
  browsing: Browsing,
  page: Page,
  address: string,
  seed: number,
  announced: boolean,
): Promise<Audited> {
  const layout = LAYOUT_NAMES[seed % LAYOUT_NAMES.length] ?? 'flow';
  await page.goto(`${address}/?layout=${layout}&seed=${seed}`);
  await page.bringToFront();
  await page.evaluate(() => {
    const scope = globalThis as unknown as { heard: string[] };
    scope.heard = [];
    addEventListener('error', ({ message }) => scope.heard.push(message));
  });
  // The reading, the answer's beat, and the drawing.
  await page.waitForTimeout(900);
  const world = await World.of(page, browsing.page(''));
  await world.call(prepare);
  const run = await world.call(moveAbout, seed, STEPS, announced);
  const errors = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  await world.close();
  return { seed, layout, ...run, errors };
}
