import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import texts from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Browsing } from '../../scripts/chromium.ts';
import { panelState, readOnce } from '../../scripts/tour/use.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { writeBackup } from '../../utils/store/backup.ts';
import { ONE_KEY } from '../../utils/store/stores.ts';
import { someone } from '../shortlist/people.ts';
import { bring } from './bring.ts';
import { SITE } from './browsing.ts';

/** What can be asked of a tab, a popup or a side panel alike. */
export interface Shown {
  evaluate<T>(expression: string): Promise<T>;
}

/** Is called for every state of every surface, with its name. */
export type Look = (name: string, shown: Shown) => Promise<void>;

const DIRECTORY = 'https://www.goodtherapy.org/therapists/or/fernhill';
const PASSPHRASE = 'seven grey herons';
/** Three of the list, at three stages, one with a long name and a column of the user's own. */
const LISTED = writeBackup({
  profile: new Map([[ONE_KEY, SAMPLE_PROFILE]]),
  kept: new Map(
    [
      {
        ...someone('k1', { name: 'Odalys-Marisol Ferreira-Kwan van der Westhuizen' }),
        remindOn: '2026-05-10',
      },
      someone('k2', { name: 'Bo Moss', feeIndividual: [120, 180] }, { stage: 'booked', on: '2026-05-06' }),
      {
        ...someone('k3', { name: 'Cyra Holt' }, { stage: 'notForMe', on: '2026-05-06' }),
        cells: [{ head: 'Parking', text: 'behind the house' }],
      },
    ].map((kept) => [kept.id, kept]),
  ),
});

const said = (key: keyof typeof texts) => texts[key].message;
const press = (page: Page, key: keyof typeof texts) =>
  page
    .getByRole('button', { name: said(key), exact: true })
    .first()
    .click();
/** Source text: it runs in surfaces that speak only in expressions. */
const UNFOLD = 'document.querySelectorAll("details").forEach((each) => { each.open = true; })';

/** Answers for the pages that are visited: one of a directory that is known, and one of none. */
export async function servePages(browsing: Browsing): Promise<void> {
  const known = readFileSync('utils/directories/goodtherapy/replicas/results.html', 'utf8');
  const unknown = readFileSync('tests/reader/generic/pages/articles.html', 'utf8');
  await browsing.context.route(/^https?:/, (route) => {
    const url = route.request().url();
    const body = { [DIRECTORY]: known, [`${SITE}/therapists`]: unknown }[url];
    return body ? route.fulfill({ body, contentType: 'text/html; charset=utf-8' }) : route.abort();
  });
}

/** The first page, without wishes; stays open, since the panel is asked through it. */
export async function welcome(browsing: Browsing, look: Look): Promise<Page> {
  const page = await browsing.context.newPage();
  await page.goto(browsing.page('welcome.html'));
  await page.getByRole('button', { name: said('welcome_sample') }).waitFor();
  await look('welcome', page);
  return page;
}

/** The options of a newcomer, then with wishes, everything unfolded and both second steps open. */
export async function options(browsing: Browsing, look: Look): Promise<void> {
  const page = await browsing.context.newPage();
  await page.goto(browsing.page('options.html'));
  await page.getByRole('button', { name: 'Add Anxiety' }).waitFor();
  await look('options, empty', page);
  await page.evaluate(UNFOLD);
  await page.getByLabel(said('price_couples'), { exact: true }).waitFor();
  for (const label of ['Anxiety', 'Trauma and PTSD', 'Online or telehealth'])
    await page.getByRole('button', { name: `Add ${label}`, exact: true }).click();
  await page.getByLabel(said('price_individual'), { exact: true }).fill('150');
  await page.getByLabel(said('price_couples'), { exact: true }).fill('a lot');
  await page.evaluate(UNFOLD);
  for (const value of ['Family ties and duties', 'Faith and the sacred'])
    await page.getByRole('button', { name: `Add ${value}`, exact: true }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  });
  await press(page, 'erase');
  await page.getByRole('combobox', { name: said('search_topic'), exact: true }).fill('panic');
  await page.getByRole('option').first().waitFor();
  await look('options, with wishes', page);
  await page.close();
}

export async function evidence(browsing: Browsing, look: Look): Promise<void> {
  const page = await browsing.context.newPage();
  await page.goto(browsing.page('evidence.html'));
  await page.locator('.study').first().waitFor();
  await page.evaluate(UNFOLD);
  await look('evidence', page);
  await page.close();
}

/** The page for after a session: the form, then what four sessions say, then leaving with every draft. */
export async function checkIn(browsing: Browsing, look: Look): Promise<void> {
  const page = await browsing.context.newPage();
  await page.goto(browsing.page('checkin.html'));
  await page.getByRole('button', { name: said('ally_page_save') }).waitFor();
  await page.evaluate(UNFOLD);
  await look('after a session, the form', page);
  for (let session = 1; session <= 4; session += 1) {
    for (const key of ['ally_item_bond_1', 'ally_item_goals_1', 'ally_item_tasks_1'] as const)
      await page
        .getByRole('group', { name: said(key) })
        .getByRole('radio')
        .nth(1)
        .check();
    await press(page, 'ally_page_save');
    if (session < 4) await press(page, 'ally_page_new');
  }
  await page.locator('svg').first().waitFor();
  await page.evaluate(UNFOLD);
  for (const tick of await page.locator('.missing input').all()) await tick.check();
  await look('after a session, four noted', page);
  await page.close();
}

/** The toolbar's popup in a tab: on a directory that is off and then on, on an unknown site, and nowhere. */
export async function popups(browsing: Browsing, look: Look): Promise<void> {
  const page = await browsing.context.newPage();
  const open = async (name: string) => {
    await page.bringToFront();
    // Source text, since it runs in the extension's background, whose types are not ours.
    await browsing.worker.evaluate('chrome.action.openPopup()');
    const popup = await browsing.surface('popup.html');
    await popup.until('document.querySelector("main")?.innerText');
    await look(name, popup);
    return popup;
  };
  await page.goto('about:blank');
  const nowhere = await open('popup, nowhere');
  await nowhere.evaluate('window.close()').catch(() => undefined);
  await page.goto(`${SITE}/therapists`);
  const unknown = await open('popup, on a site that is not known');
  await unknown.evaluate('window.close()').catch(() => undefined);
  await page.goto(DIRECTORY);
  const off = await open('popup, off');
  await off.click('button.primary');
  off.close();
  const panel = await browsing.surface('sidepanel.html');
  await panel.evaluate('window.close()').catch(() => undefined);
  const on = await open('popup, on');
  await on.evaluate('window.close()').catch(() => undefined);
  await page.close();
}

/** What popup, panel and page of wishes are while a passphrase locks them; unlocked in the popup, all is there again. */
export async function locked(browsing: Browsing, look: Look): Promise<void> {
  const page = await browsing.context.newPage();
  await page.goto(browsing.page('options.html'));
  const ask = (request: object) => page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(request)})`);
  await ask({ type: 'vault-set', passphrase: PASSPHRASE });
  await ask({ type: 'vault-lock' });
  const field = page.getByLabel(said('vault_passphrase'), { exact: true });
  for (const surface of ['options', 'sidepanel', 'popup']) {
    await page.goto(browsing.page(`${surface}.html`));
    await field.waitFor();
    await look(`${surface}, locked`, page);
  }
  await field.fill('another one');
  await press(page, 'lock_open');
  await page.getByRole('alert').getByText(said('vault_wrong')).waitFor();
  await look('popup, a wrong passphrase', page);
  await field.fill(PASSPHRASE);
  await press(page, 'lock_open');
  await page.getByText(said('popup_nowhere')).waitFor();
  await ask({ type: 'vault-change', passphrase: PASSPHRASE, next: null });
  await page.close();
}

/** The panel of a directory that is on. */
export async function panelOfDirectory(browsing: Browsing, look: Look): Promise<void> {
  const page = await browsing.context.newPage();
  await page.goto(DIRECTORY);
  const panel = await browsing.context.newPage();
  await panel.goto(browsing.page('sidepanel.html'));
  await panel.getByText(said('state_nowhere')).waitFor();
  await look('panel, nowhere', panel);
  await panelState(browsing, page, 2);
  await page.locator('ul.therapist-list > li').first().hover();
  await panel.locator('.read-on').waitFor();
  await panel.evaluate(UNFOLD);
  await panel.locator('.make-yours fieldset').first().waitFor();
  await look('panel, a therapist', panel);
  await panel.close();
  await page.close();
}

/** The panel of a directory that is on, where nobody has said what they look for; it takes all wishes away. */
export async function panelBegins(browsing: Browsing, look: Look): Promise<void> {
  const page = await browsing.context.newPage();
  await page.goto(DIRECTORY);
  const panel = await browsing.context.newPage();
  await panel.goto(browsing.page('sidepanel.html'));
  await panel.evaluate(`(async () => {
    const { reply } = await chrome.runtime.sendMessage({ type: 'options-state' });
    const changes = reply.profile.wishes.map(({ facet, concept, session }) => ({
      change: 'wish-drop',
      about: facet + ' ' + (concept ?? session),
    }));
    if (changes.length > 0) await chrome.runtime.sendMessage({ type: 'profile-change', changes });
  })()`);
  await page.bringToFront();
  const field = panel.getByLabel(said('first_title'), { exact: true });
  await field.waitFor();
  await look('panel, begun', panel);
  await field.fill('my husband died, Cigna, under $150, no homework');
  await panel.getByRole('button', { name: said('begin_done') }).waitFor();
  await look('panel, begun, with wishes', panel);
  await panel.close();
  await page.close();
}

/** My list, what is next, and all that is opened of it: side by side, and of one person. */
export async function list(browsing: Browsing, look: Look): Promise<void> {
  const page = await browsing.context.newPage();
  await page.goto(browsing.page('options.html'));
  await bring(page, LISTED);
  await page.goto('about:blank');
  await page.goto(`${browsing.page('sidepanel.html')}#list`);
  const people = page.locator('.kept');
  await people.first().waitFor();
  const unfolded = async (name: string) => {
    await page.evaluate(UNFOLD);
    await page.locator('.own-cells').first().waitFor();
    await look(name, page);
  };
  await unfolded('my list');
  await press(page, 'places_next');
  await page.locator('.next-card').waitFor();
  await unfolded('next');
  await press(page, 'places_list');
  await page.locator('.list-head').waitFor();
  await page.evaluate(UNFOLD);
  for (const box of await people.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: said('compare_open').replace(/\$\w+\$/, '3') }).click();
  await page.locator('.compare td').first().waitFor();
  await look('side by side', page);
  for (const [key, part] of SHEETS) {
    await press(page, 'list_back');
    await page.locator('.list-head').waitFor();
    await page.evaluate(UNFOLD);
    await press(page, key);
    await page.locator(part).first().waitFor();
    await look(said(key), page);
  }
  await page.close();
}

/** What is opened of one person, and what stands there when it is. */
const SHEETS = [
  ['sheet_open', '.sheet-questions'],
  ['prepare_open', '.prepared li'],
  ['letter_open', '.letter'],
  ['plan_open', '.plan-questions'],
] as const;

/** The panel, come from a directory, of a site that is read once and then shown to Foreword. */
export async function panelOfSite(browsing: Browsing, look: Look): Promise<void> {
  const page = await browsing.context.newPage();
  await page.goto(DIRECTORY);
  const panel = await browsing.context.newPage();
  await panel.goto(browsing.page('sidepanel.html'));
  await panelState(browsing, page, 2);
  await page.goto(`${SITE}/therapists`);
  await readOnce(browsing, page);
  await panel.getByRole('button', { name: said('teach_offer') }).waitFor();
  await look('panel, read once', panel);
  await press(panel, 'teach_offer');
  await panel.getByRole('button', { name: said('teach_kinds_chosen') }).waitFor();
  await page.bringToFront();
  await page.locator('article.hit').nth(1).hover();
  await panel.getByText(/You are pointing at one of \d+ blocks/).waitFor();
  await look('teach, which blocks', panel);
  await press(panel, 'teach_kinds_chosen');
  await panel.getByRole('button', { name: said('teach_keep_on') }).waitFor();
  await panel.evaluate(UNFOLD);
  await look('teach, which pieces', panel);
  await panel.close();
  await page.close();
}
