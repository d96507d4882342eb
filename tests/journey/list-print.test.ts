import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import texts from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Profile } from '../../utils/profile/profile.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { writeBackup } from '../../utils/store/backup.ts';
import { ONE_KEY } from '../../utils/store/stores.ts';
import { someone } from '../shortlist/people.ts';
import { bring } from './bring.ts';
import { asInstalled, it } from './browsing.ts';

/** As many wishes as a long profile has, so that the table is as long as it gets. */
const PROFILE: Profile = {
  ...SAMPLE_PROFILE,
  wishes: [
    ...SAMPLE_PROFILE.wishes,
    { facet: 'topic', concept: 'grief', importance: 'must' },
    { facet: 'topic', concept: 'ocd', importance: 'nice' },
    { facet: 'approach', concept: 'cbt', importance: 'nice' },
    { facet: 'plan', concept: 'aetna', importance: 'must' },
    { facet: 'state', concept: 'state_or', importance: 'must' },
  ],
};
const SAYS = [
  'Many of the people who find their way to my office in the old mill have carried anxiety for years.',
  'After the loss of a parent or a partner I offer grief therapy at a pace that leaves room for everything.',
  'I am trained in EMDR and have used it for trauma with adults who served, fled or grew up in fear.',
  'I see clients online across the whole state, on weekday evenings and, now and then, on Saturdays.',
];
/** Four who each leave something else unsaid, in long sentences. */
const PEOPLE = [0, 1, 2, 3].map((at) =>
  someone(`k${at}`, {
    name: `Odalys-Marisol Ferreira-Kwan van der Westhuizen ${at}`,
    statement: SAYS.filter((_, other) => other !== at).join(' '),
    feeIndividual: at === 2 ? null : [120 + at, 180],
    currency: 'USD',
    insurance: at % 2 === 0 ? ['Blue Cross Blue Shield of Oregon', 'Cigna', 'Kaiser'] : null,
  }),
);

let panel: Page;
const press = (name: string) => panel.getByRole('button', { name, exact: true }).click();
/** What would lie in the printer: so many pages. */
async function printed(): Promise<number> {
  const paper = await panel.pdf({ preferCSSPageSize: true });
  return paper.toString('latin1').match(/\/Type ?\/Page\b/g)?.length ?? 0;
}

it.beforeAll(async ({ packaged }) => {
  const browsing = await asInstalled(packaged);
  const options = await browsing.context.newPage();
  await options.goto(browsing.page('options.html'));
  await bring(
    options,
    writeBackup({
      profile: new Map([[ONE_KEY, PROFILE]]),
      kept: new Map(PEOPLE.map((kept) => [kept.id, kept])),
    }),
  );
  panel = await browsing.context.newPage();
  await panel.goto(`${browsing.page('sidepanel.html')}#list`);
});

describe('on paper', () => {
  it('a comparison of four, with twelve wishes, is one page', async () => {
    const boxes = panel.locator('.kept').getByRole('checkbox');
    await boxes.first().waitFor();
    for (let at = 0; at < PEOPLE.length; at += 1) await boxes.nth(at).check();
    await press('Compare 4');
    await panel.locator('.compare td').first().waitFor();
    expect(await panel.locator('.compare :is(tbody tr, dt)').count()).toBe(PROFILE.wishes.length + 2);
    expect(await printed()).toBe(1);
    await press(texts.list_back.message);
  });

  it('what to ask in the call is one page', async () => {
    const row = panel.locator('.kept').first();
    await row.locator('summary').click();
    await row.getByRole('button', { name: texts.prepare_open.message, exact: true }).click();
    await panel.locator('.prepared li').first().waitFor();
    expect(await printed()).toBe(1);
  });
});
