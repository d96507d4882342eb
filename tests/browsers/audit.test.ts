import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAYOUT_NAMES } from '../../scripts/audit-page/cards.ts';
import { auditSeed } from '../../scripts/audit-page/motion.ts';
import { lookAtLayer } from '../../scripts/audit-page/oracle.ts';
import { PEOPLE } from '../../scripts/audit-page/people.ts';
import { prepare, type Sample } from '../../scripts/audit-page/sample.ts';
import { serveCards } from '../../scripts/audit-page/serve.ts';
import { World } from '../../scripts/audit-page/world.ts';
import { type Browsing, launchWithExtension } from '../../scripts/chromium.ts';
import { grantHosts } from '../../scripts/granted.ts';
import { bringProfile, panelState, takeSample, turnOn } from '../../scripts/tour/use.ts';
import { atRest, badgeLabels, SAYS } from '../journey/layer.ts';
import { until } from '../support/until.ts';

const BUILT = '.output/chrome-mv3-tour';

let browsing: Browsing;
let page: Page;
let address: string;
let close: () => void;

beforeAll(async () => {
  const served = await serveCards();
  close = served.close;
  address = `http://localhost:${served.port}`;
  browsing = await launchWithExtension({
    extension: await grantHosts(BUILT, `${BUILT}-audit-test`),
    headless: true,
  });
  await takeSample(browsing);
  page = await browsing.context.newPage();
  await page.goto(address);
  (await turnOn(browsing, page)).close();
});

afterAll(async () => {
  await browsing?.close();
  close?.();
});

/** What the page shows now, once its badges are there. */
async function sampleOf(
  layout: string,
  then: () => Promise<unknown> = async () => undefined,
): Promise<Sample> {
  await page.goto(`${address}/?layout=${layout}`);
  await page.bringToFront();
  await until(async () => expect((await badgeLabels(page)).some((label) => SAYS.test(label))).toBe(true));
  await then();
  await atRest(page);
  const world = await World.of(page, browsing.page(''));
  await world.call(prepare);
  const sample = await world.call(() =>
    (globalThis as unknown as { forewordSample(): Sample }).forewordSample(),
  );
  await world.close();
  return sample;
}

describe('however a page moves its cards', () => {
  it.each(LAYOUT_NAMES.map((name, seed) => [name, seed]))(
    'in a list laid out as "%s" no picture has a badge on another person or on nobody',
    async (name, seed) => {
      const run = await auditSeed(browsing, page, address, Number(seed), true);
      expect(run.layout).toBe(name);
      // The trap is set: there were badges to be wrong.
      expect(run.drawn).toBeGreaterThan(run.pictures);
      expect(run).toMatchObject({ wrong: 0, unseen: 0, errors: [] });
    },
  );

  it('what nothing announces is wrong for one picture at the most', async () => {
    const run = await auditSeed(browsing, page, address, 1, false);
    expect(run.longest).toBeLessThanOrEqual(1);
  });
});

describe('a sample', () => {
  it('tells a badge that lies on another person', async () => {
    const right = await sampleOf('flow');
    expect(right).toMatchObject({ wrong: [], unseen: [] });
    expect(right.drawn).toBeGreaterThan(2);
    const world = await World.of(page, browsing.page(''));
    const wrong = await world.call(() => {
      // No picture is drawn between the change and the look: the layer has had no turn.
      document.querySelector('.therapist-list')?.append(document.querySelector('.therapist-card') as Element);
      return (globalThis as unknown as { forewordSample(): Sample }).forewordSample();
    });
    expect(wrong.wrong.length).toBeGreaterThan(0);
    await world.close();
  });
});

describe('what lies over a list', () => {
  it('covers its badges: a dialog, and a header without a level of its own', async () => {
    const over = (css: string) => () =>
      page.evaluate((style) => {
        const cover = document.body.appendChild(document.createElement('div'));
        cover.style.cssText = style;
      }, css);
    const all = await sampleOf('flow');
    const none = await sampleOf('flow', over('position:fixed;inset:0;background:#fff;opacity:.9'));
    expect(none.drawn).toBeLessThan(all.drawn);
    const world = await World.of(page, browsing.page(''));
    const seen = await world.call(() => {
      const { dom } = (
        globalThis as unknown as { chrome: { dom: { openOrClosedShadowRoot(e: Element): ShadowRoot } } }
      ).chrome;
      const root = dom.openOrClosedShadowRoot(document.documentElement.lastElementChild as Element);
      return [...root.querySelectorAll('.box')].filter((box) => {
        const { top, height } = box.getBoundingClientRect();
        return height > 0 && top >= 0 && top < innerHeight;
      }).length;
    });
    expect(seen).toBe(0);
    await world.close();
  });
});

describe('a hostile page', () => {
  it('sees the same before opposite, mixed and empty wishes', async () => {
    const seen: string[] = [];
    for (const profile of Object.values(PEOPLE)) {
      await bringProfile(browsing, profile);
      const other = await browsing.context.newPage();
      await other.goto(`${address}/?count=40`);
      await other.bringToFront();
      await panelState(browsing, other, 40);
      await atRest(other);
      seen.push((await other.evaluate(lookAtLayer, 40)).seen);
      await other.close();
    }
    expect(new Set(seen).size).toBe(1);
    // The trap is set: the probes under the badges tell covered ground from free.
    expect(JSON.parse(seen[0] ?? '[]')[0]).toMatch(/0/);
  });
});
