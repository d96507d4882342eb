import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { descriptor } from '../../../utils/directories/goodtherapy/descriptor.ts';
import { pageMessageSchema } from '../../../utils/messages/page.ts';
import { readInSteps } from '../../../utils/reader/descriptor/read-page.ts';

const tell = vi.hoisted(() => vi.fn());
vi.mock('../../../entrypoints/overlay/extension.ts', () => ({ tellBackground: tell }));

const { Page } = await import('../../../entrypoints/overlay/page.ts');

const LIST = readFileSync('utils/directories/goodtherapy/replicas/results.html', 'utf8');
const url = 'https://www.goodtherapy.org/therapists/or/fernhill';

/** What the page's script says of a document, as the extension takes it. */
async function saidOf(html: string) {
  const { window } = new JSDOM(html, { url });
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('location', window.location);
  const page = new Page(descriptor, readInSteps);
  await page.refresh();
  page.send();
  return pageMessageSchema.parse(tell.mock.calls[0]?.[0]);
}

beforeEach(() => tell.mockReset());
afterEach(() => vi.unstubAllGlobals());

describe('a page of a known directory', () => {
  it('is sent with what was read', async () => {
    expect(await saidOf(LIST)).toMatchObject({ page: 'results', unreadable: 0, tooLarge: false });
  });

  it('says how many of its rows could not be read', async () => {
    const doc = new JSDOM(LIST).window.document;
    const rows = doc.querySelectorAll('ul.therapist-list > li');
    for (const element of doc.querySelectorAll('ul.therapist-list > li *'))
      if (element.matches('[href], [data-seof]')) {
        element.removeAttribute('href');
        element.removeAttribute('data-seof');
      }
    const said = await saidOf(doc.documentElement.outerHTML);
    expect(rows.length).toBeGreaterThan(0);
    expect(said).toMatchObject({ page: 'results', listings: [], tooLarge: false });
    expect(said).toHaveProperty('unreadable', rows.length);
  });

  it('that is larger than five million characters is not read, and says so', async () => {
    const huge = LIST.replace('</body>', `<p>${'word'.repeat(1_260_000)}</p></body>`);
    expect(await saidOf(huge)).toMatchObject({ page: 'other', listings: [], tooLarge: true });
  });
});
