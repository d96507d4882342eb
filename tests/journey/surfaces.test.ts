import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Browsing } from '../../scripts/chromium.ts';
import { WHOLE } from '../support/times.ts';
import { until } from '../support/until.ts';
import { asInstalled, it } from './browsing.ts';
import {
  checkIn,
  evidence,
  list,
  locked,
  options,
  panelBegins,
  panelOfDirectory,
  panelOfSite,
  popups,
  type Shown,
  servePages,
  welcome,
} from './every-surface.ts';

let browsing: Browsing;

it.beforeAll(async ({ granted }) => {
  browsing = await asInstalled(granted);
  await servePages(browsing);
});

/**
 * How every text and every field of a page is set, as `size family` with an example; hints in fields and the words
 * on the button of a file field too. It runs in the page.
 */
function settings(): Record<string, string> {
  const found: Record<string, string> = {};
  const note = (words: string, element: Element, part?: string) => {
    const { fontSize, fontFamily } = getComputedStyle(element, part);
    found[`${Number.parseFloat(fontSize)} ${fontFamily.split(',')[0]?.replaceAll('"', '')}`] ??=
      `${element.tagName} ${element.className} ${part ?? ''} ${words}`.slice(0, 90);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.nodeValue?.trim() ?? '';
    if (words && node.parentElement && !node.parentElement.matches('script, style'))
      note(words, node.parentElement);
  }
  for (const field of document.querySelectorAll(
    'input:not([type=radio], [type=checkbox]), textarea, select, optgroup',
  )) {
    note('', field);
    if (field.matches('[placeholder]')) note('', field, '::placeholder');
    if (field.matches('[type=file]')) note('', field, '::file-selector-button');
  }
  return found;
}

/** Nothing that a person reads is smaller. CSS pixels. */
const SMALLEST = 14;
/** Ours; that of sentences to say; that of a report for a developer. */
const FAMILIES = ['Source Sans 3', 'Georgia', 'monospace'];

async function legible(name: string, shown: Shown): Promise<void> {
  await withCrisis(name, shown);
  const found = Object.entries(await shown.evaluate<Record<string, string>>(`(${settings})()`));
  const wrong = found.filter(([setting]) => {
    const [size = '', ...family] = setting.split(' ');
    return Number(size) < SMALLEST || !FAMILIES.includes(family.join(' '));
  });
  expect(wrong, name).toEqual([]);
  // Body text is what there is most of; it is the browser's usual size.
  expect(
    found.map(([setting]) => setting),
    name,
  ).toContain('16 Source Sans 3');
}

/** What to do in a crisis stands on every surface, and always in the same place: after all else that has a title. */
async function withCrisis(name: string, shown: Shown): Promise<void> {
  const after = await shown.evaluate<string[] | null>(`(() => {
    const [last] = [...document.querySelectorAll('.crisis-lines > summary, a[href="/welcome.html#crisis"]')].slice(-1);
    const behind = (one) => last.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
    return last ? [...document.querySelectorAll('h1, h2, h3')].filter(behind).map((one) => one.textContent) : null;
  })()`);
  expect(after, name).toEqual([]);
}

/** A library's own source, since the page may load none. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in a page as it is drawn, colors too. */
async function axeFinds(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  // Past the page's own policy, which lets no text be run as a script.
  await session.send('Runtime.evaluate', { expression: AXE });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return (result.value as string[] | undefined) ?? ['axe did not run'];
}

/** The narrowest that a surface in a tab or a panel must bear, without a bar across. CSS pixels. */
const NARROW = 320;

/** Fits into a width, without a bar across; what does not is named. CSS pixels. */
async function fits(name: string, page: Page, width: number, height: number): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height });
  const [wide, beyond] = await page.evaluate((edge) => {
    const found = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > edge,
    );
    const named = found.map(
      ({ tagName, className, textContent }) => `${tagName} ${className} ${textContent?.slice(0, 40)}`,
    );
    return [document.documentElement.scrollWidth, named] as const;
  }, width);
  expect(wide, `${name}: ${beyond.slice(-3).join(' | ')}`).toBeLessThanOrEqual(width);
  if (before) await page.setViewportSize(before);
}

/** Legible, and where there is little room too. */
async function fitting(name: string, shown: Shown): Promise<void> {
  await legible(name, shown);
  if ('setViewportSize' in shown) await fits(name, shown as Page, NARROW, 700);
}

describe('whatever a person reads is of a legible size, in our own type, and fits', () => {
  it('on the first page', async () => {
    await welcome(browsing, fitting);
  });

  it('on the page of wishes', () => options(browsing, fitting));

  it.runIf(WHOLE)('on the page about evidence', () => evidence(browsing, fitting));

  it.runIf(WHOLE)('on the page for after a session', () => checkIn(browsing, fitting));

  it('in the popup, which has its full width whatever it holds', () =>
    popups(browsing, async (name, popup) => {
      await legible(name, popup);
      // 20 rem; a bar beside it would take of that.
      expect(await popup.evaluate('[innerWidth, document.body.clientWidth]'), name).toEqual([320, 320]);
    }));

  // The same way is gone, and looked at less, where a site is shown and kept.
  it.runIf(WHOLE)('in the panel where a page is shown to Foreword', () => panelOfSite(browsing, fitting));

  it('in the panel, at 200 % with a person, too, whose parts have names and roles for everyone', () =>
    panelOfDirectory(browsing, async (name, shown) => {
      await fitting(name, shown);
      if (name !== 'panel, a therapist') return;
      const panel = shown as Page;
      const tree = await panel.locator('main').ariaSnapshot();
      for (const part of [
        /heading ".*Foreword.*" \[level=1\]/,
        /heading "\S.*" \[level=2\]/,
        /button "Previous"/,
        /button "Next"/,
        /button "Hold"/,
        /term: Price/,
        /region "What you asked for"/,
        /img "(says so|near|not said|says otherwise)"/,
        /heading "Ask first"/,
        /searchbox "Find by name"/,
        /button "Not full"/,
        /table "The therapists on this page"/,
        /columnheader "Anxiety"/,
        /img "Anxiety: (says so|near|not said|says otherwise)"/,
        /- status/,
        /link "In a crisis"/,
      ])
        expect(tree).toMatch(part);
      await fits(name, panel, 180, 450);
    }));

  // It takes all wishes away.
  it.runIf(WHOLE)(
    'in the panel that begins with the field, at 200 % too, with names for everyone',
    async () => {
      await panelBegins(browsing, async (name, shown) => {
        await fitting(name, shown);
        const panel = shown as Page;
        const tree = await panel.locator('main').ariaSnapshot();
        for (const part of [
          /heading "What would you like help with\?" \[level=2\]/,
          /textbox "What would you like/,
        ])
          expect(tree, name).toMatch(part);
        await fits(name, panel, 180, 450);
        expect(await axeFinds(panel), name).toEqual([]);
      });
    },
  );
});

describe.runIf(WHOLE)('while it is locked', () => {
  it('every surface shows the lock alone: no wish, no list, and what to do in a crisis', () =>
    locked(browsing, async (name, shown) => {
      await fitting(name, shown);
      const page = shown as Page;
      expect(await page.getByRole('main').count(), name).toBe(1);
      expect(await page.getByRole('main').innerText(), name).not.toMatch(/Anxiety|EMDR|My list|Turn on/);
      expect(await page.getByRole('heading', { level: 1 }).allInnerTexts(), name).toEqual(['Locked']);
      expect(await page.getByRole('link', { name: 'In a crisis' }).count(), name).toBe(1);
      await until(async () =>
        expect(await page.evaluate(() => document.activeElement?.id), name).toBe('lock'),
      );
    }));
});

describe('the wishes of a newcomer', () => {
  it('each keep their answer when others are added after them', async () => {
    const page = await browsing.context.newPage();
    await page.goto(browsing.page('options.html'));
    await page.getByRole('heading', { name: 'What you want help with' }).waitFor();
    await page.evaluate('document.querySelectorAll("details.fold").forEach((each) => { each.open = true; })');
    const added = ['OCD', 'EMDR', 'Texas', 'Aetna', 'Evenings'];
    for (const label of added) {
      await page.getByRole('button', { name: `Add ${label}`, exact: true }).click();
      await page
        .getByRole('group', { name: new RegExp(`\\b${label}\\b`) })
        .getByRole('radio', { name: 'Must', exact: true })
        .check();
    }
    const chosen = await page
      .locator('.weights')
      .evaluateAll((groups) =>
        groups.map((group) => group.querySelector('input:checked')?.closest('label')?.textContent),
      );
    expect(chosen.filter((weight) => weight === undefined)).toEqual([]);
    expect(chosen.filter((weight) => weight === 'Must').length).toBeGreaterThanOrEqual(added.length);
    await page.close();
  });
});

// It brings wishes and people, so it comes last.
describe('my list, and all that is opened of it', () => {
  it('fits at 200 % and in forced colors, and has nothing that axe or a screen reader misses', () =>
    list(browsing, async (name, shown) => {
      await fitting(name, shown);
      const page = shown as Page;
      expect(await page.locator('main').ariaSnapshot(), name).not.toMatch(
        /- (?:button|link|textbox|searchbox|combobox|checkbox|heading)(?: \[[^\]]*\])*(?::|$)/m,
      );
      await fits(name, page, 180, 450);
      // What one of them forces is the same in all.
      const schemes = WHOLE || name === 'side by side' ? (['none', 'active'] as const) : [];
      for (const forcedColors of schemes) {
        await page.emulateMedia({ forcedColors });
        expect(await axeFinds(page), `${name}, forced colors: ${forcedColors}`).toEqual([]);
      }
      await page.emulateMedia({ forcedColors: 'none' });
    }));

  it('is gone through by keys alone: someone is opened, a call is noted, and the way leads back', async () => {
    const page = await browsing.context.newPage();
    await page.goto(`${browsing.page('sidepanel.html')}#list`);
    await page.locator('.kept').first().waitFor();
    const tabTo = async (words: RegExp) => {
      for (let stop = 0; stop < 60; stop += 1) {
        await page.keyboard.press('Tab');
        if (words.test(await page.evaluate(() => document.activeElement?.textContent ?? ''))) return;
      }
      throw new Error(`No stop says ${words}.`);
    };
    await tabTo(/^Call, write, note Bo Moss/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Call sheet', exact: true }).first().waitFor();
    await tabTo(/^Call sheet$/);
    await page.keyboard.press('Enter');
    await page.locator('.sheet-questions').waitFor();
    // Whoever opened it reads on at its top; the way back is the first stop.
    await until(async () =>
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Back to the list'),
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const answered = page.locator('.sheet-questions .taps button[aria-pressed=true]');
    await answered.first().waitFor();
    await until(async () =>
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe('true'),
    );
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('.list-head').waitFor();
    await page.close();
  });
});
