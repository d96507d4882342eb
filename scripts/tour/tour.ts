import { mkdir, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browsing } from '../chromium.ts';
import { tourOfList } from './list.ts';
import { tourTable } from './table.ts';
import { panelState, takeSample, turnOn } from './use.ts';

/** Where the tour leaves its pictures. */
export const PICTURES = '.output/tour';

/**
 * What a newcomer would do, done for them: the sample profile, the directory turned on, its results page,
 * the panel, and a list of three. Prints a table of everyone on the page and writes pictures.
 */
export async function tour(browsing: Browsing, address: string, say: (text: string) => void): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  await takeSample(browsing, `${PICTURES}/welcome.png`);
  const page = browsing.context.pages()[0] ?? (await browsing.context.newPage());
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  say('turning Foreword on through its popup …');
  const panel = await turnOn(browsing, page);
  const state = await panelState(browsing, page, 1);
  // The panel shows whom the pointer is on.
  const [someone] = state.listings;
  if (someone) await page.getByText(someone.name).first().hover({ timeout: 5000 });
  // The bands arrive on the next beat after the boxes.
  await pause(900);
  await page.screenshot({ path: `${PICTURES}/results.png` });
  await writeFile(`${PICTURES}/panel.png`, await panel.screenshot());
  panel.close();
  console.log(tourTable(state));
  say('saving three people on two directories …');
  const list = state.directory?.id === 'fernhill' ? await tourOfList(browsing, page, PICTURES) : [];
  say(`pictures: ${PICTURES}/${['welcome.png', 'results.png', 'panel.png', ...list].join(', ')}`);
}
