import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listing } from '../../support/samples.ts';

const page = vi.hoisted(() => ({ readInTab: vi.fn(), addressOf: vi.fn() }));
const keepPage = vi.hoisted(() => vi.fn());
vi.mock('../../../utils/platform/page-scripts.ts', () => page);
vi.mock('../../../utils/session/readings.ts', () => ({ keepPage }));
vi.mock('../../../utils/platform/session.ts', () => ({ session: {} }));
vi.mock('wxt/browser', () => ({ browser: {} }));

const { readOnce } = await import('../../../entrypoints/background/read-once.ts');

const read = {
  host: 'clinic.example',
  page: 'other',
  listings: [],
  signs: null,
  tooLarge: false,
  document: '1 x',
};

beforeEach(() => {
  vi.resetAllMocks();
  page.addressOf.mockResolvedValue('https://clinic.example/team');
});

describe('a click on a site that is no known directory', () => {
  it.each([
    ['that gave nothing', read, { tooLarge: false, unread: 0 }],
    ['that is too large', { ...read, tooLarge: true }, { tooLarge: true }],
    ['that cannot be reached', undefined, { tooLarge: false }],
    ['one of whose rows does not fit', { ...read, listings: [{ key: '1' }] }, { tooLarge: false, unread: 1 }],
    [
      'that claims to be of another site',
      { ...read, host: 'elsewhere.example', page: 'results', listings: [listing({ key: 'a' })] },
      { tooLarge: false, unread: 0, host: 'clinic.example', document: null },
    ],
    ['whose answer is no reading', { ...read, page: 'shop' }, { tooLarge: false }],
  ])('has an answer on a page %s', async (_what, answer, said) => {
    page.readInTab.mockResolvedValue(answer);
    await readOnce(7);
    expect(keepPage).toHaveBeenCalledOnce();
    expect(keepPage.mock.lastCall?.[1]).toMatchObject({
      tabId: 7,
      directory: 'site:clinic.example',
      page: 'other',
      listings: [],
      ...said,
    });
  });

  it('has with it what the list says of itself: how many there are, and what is set on it', async () => {
    const signs = {
      at: '/team?topic=grief',
      results: true,
      heading: 'Our team',
      title: '',
      canonical: '',
      chips: [],
      controls: [{ name: 'topic', value: 'grief', label: 'Grief' }],
      main: [],
      marked: {},
      counted: '1-12 of 24 therapists',
      sorted: '',
      state: null,
    };
    page.readInTab.mockResolvedValue({ ...read, page: 'results', signs });
    await readOnce(7);
    expect(page.readInTab).toHaveBeenCalledWith(7, 'signs.js', 'shape.js', 'once.js');
    expect(keepPage.mock.lastCall?.[1]).toMatchObject({ results: 24, unnamed: 0, hints: ['Grief'] });
    page.readInTab.mockResolvedValue({ ...read, page: 'results', signs: { ...signs, at: 'https://[' } });
    await readOnce(7);
    expect(keepPage.mock.lastCall?.[1]).toMatchObject({ results: null });
  });

  it('keeps nothing of a page whose address is not ours to see', async () => {
    page.readInTab.mockResolvedValue(undefined);
    page.addressOf.mockResolvedValue(undefined);
    await readOnce(7);
    expect(keepPage).not.toHaveBeenCalled();
  });
});
