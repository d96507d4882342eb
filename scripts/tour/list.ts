import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Browsing } from '../chromium.ts';
import { text } from '../texts.ts';

/** A list of a second directory, as the project's own page of it is: everyone on it is invented. */
const OTHER = 'https://www.goodtherapy.org/therapists/or/fernhill';
const OTHER_PAGE = new URL('../../utils/directories/goodtherapy/replicas/results.html', import.meta.url);

/**
 * What a user does once they know whom to look at, done for them: three are saved on two directories, compared, one is
 * called, one is written to, and a session is noted. Pictures go to `folder`; resolves to their names.
 */
export async function tourOfList(browsing: Browsing, page: Page, folder: string): Promise<string[]> {
  const panel = await browsing.context.newPage();
  await panel.setViewportSize({ width: 400, height: 900 });
  await panel.goto(browsing.page('sidepanel.html'));
  const names = [...(await saveFrom(panel, page, 2)), ...(await saveFromOther(browsing, panel, page))];
  const taken: string[] = [];
  const picture = async (of: Page, name: string) => {
    await of.bringToFront();
    await of.screenshot({ path: `${folder}/${name}.png` });
    taken.push(`${name}.png`);
  };
  await panel.getByRole('button', { name: text('places_list'), exact: true }).click();
  for (const name of names) await rowOf(panel, name).getByRole('checkbox').check();
  await picture(panel, 'list');
  await panel.getByRole('button', { name: text('compare_open', '3') }).click();
  await panel.getByText(text('compare_differ')).waitFor();
  await picture(panel, 'compare');
  await openOf(panel, names[0] ?? '', 'sheet_open');
  for (const question of (await panel.locator('.sheet-questions > li').all()).slice(0, 3)) {
    const [answer] = await question.locator('.taps button').all();
    await answer?.click();
    await question.locator('.taps button[aria-pressed=true]').first().waitFor();
  }
  await picture(panel, 'call');
  await openOf(panel, names[1] ?? '', 'letter_open');
  await picture(panel, 'message');
  await noteSession(browsing, panel, names[2] ?? '', picture);
  await panel.close();
  return taken;
}

const rowOf = (panel: Page, name: string) => panel.locator('.kept', { hasText: name });

/** Saves the first so many of the page that is in front. Resolves to their names. */
async function saveFrom(panel: Page, page: Page, count: number): Promise<string[]> {
  await page.bringToFront();
  await panel.locator('.row-name').first().waitFor();
  const names = (await panel.locator('.row-name').allInnerTexts()).slice(0, count);
  for (const name of names) {
    await panel.getByRole('button', { name, exact: true }).click();
    await panel.getByRole('button', { name: text('list_save'), exact: true }).click();
    await panel.getByText(text('list_on_it', text('stage_kept'))).waitFor();
  }
  return names;
}

async function saveFromOther(browsing: Browsing, panel: Page, page: Page): Promise<string[]> {
  const body = await readFile(OTHER_PAGE, 'utf8');
  await browsing.context.route(/goodtherapy/, (route) =>
    route.request().url() === OTHER
      ? route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await panel.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<void> } };
    };
    return chrome.runtime.sendMessage({
      ...{ type: 'turn-on', directory: 'goodtherapy', mode: 'page', tabId: null },
    });
  });
  const before = await panel.locator('.row-name').first().innerText();
  await page.goto(OTHER);
  await panel.locator('.row-name', { hasText: before }).waitFor({ state: 'detached' });
  return saveFrom(panel, page, 1);
}

/** Opens what is done with someone of the list. */
async function openOf(panel: Page, name: string, what: 'sheet_open' | 'letter_open'): Promise<void> {
  await panel.getByRole('button', { name: text('list_back') }).click();
  await rowOf(panel, name).locator('summary').click();
  await rowOf(panel, name)
    .getByRole('button', { name: text(what), exact: true })
    .click();
  await panel.getByRole('button', { name: text('list_back') }).waitFor();
}

async function noteSession(
  browsing: Browsing,
  panel: Page,
  name: string,
  picture: (of: Page, name: string) => Promise<void>,
): Promise<void> {
  await panel.getByRole('button', { name: text('list_back') }).click();
  await rowOf(panel, name).locator('summary').click();
  await rowOf(panel, name)
    .getByRole('button', { name: text('stage_met'), exact: true })
    .click();
  const link = await rowOf(panel, name).locator('a[href*="checkin.html"]').first().getAttribute('href');
  const session = await browsing.context.newPage();
  await session.setViewportSize({ width: 900, height: 900 });
  await session.goto(browsing.page((link ?? '/checkin.html').slice(1)));
  const item = session.getByRole('group', { name: text('ally_item_bond_1') });
  await item.getByRole('radio').nth(3).check();
  await session.getByRole('button', { name: text('ally_page_save'), exact: true }).click();
  await session.getByText(text('ally_page_new')).waitFor();
  await picture(session, 'session');
  await session.close();
}
