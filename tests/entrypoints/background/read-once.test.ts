import { beforeEach, describe, expect, it, vi } from 'vitest';

const page = vi.hoisted(() => ({ readInTab: vi.fn(), addressOf: vi.fn() }));
const keepPage = vi.hoisted(() => vi.fn());
vi.mock('../../../utils/platform/page-scripts.ts', () => page);
vi.mock('../../../entrypoints/background/readings.ts', () => ({
  keepPage,
  forgetTab: vi.fn(),
  tabReading: vi.fn(),
}));
vi.mock('wxt/browser', () => ({ browser: {} }));

const { readOnce } = await import('../../../entrypoints/background/read-once.ts');

const read = { host: 'clinic.example', page: 'other', listings: [], tooLarge: false };

beforeEach(() => {
  vi.resetAllMocks();
  page.addressOf.mockResolvedValue('https://clinic.example/team');
});

describe('a click on a site that is no known directory', () => {
  it.each([
    ['that gave nothing', read, { tooLarge: false }],
    ['that is too large', { ...read, tooLarge: true }, { tooLarge: true }],
    ['that cannot be reached', undefined, { tooLarge: false }],
    ['whose answer is no reading', { ...read, listings: [{ key: '1' }] }, { tooLarge: false }],
  ])('has an answer on a page %s', async (_what, answer, said) => {
    page.readInTab.mockResolvedValue(answer);
    await readOnce(7);
    expect(keepPage).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        tabId: 7,
        directory: 'site:clinic.example',
        page: 'other',
        listings: [],
        ...said,
      }),
    );
  });

  it('keeps nothing of a page whose address is not ours to see', async () => {
    page.readInTab.mockResolvedValue(undefined);
    page.addressOf.mockResolvedValue(undefined);
    await readOnce(7);
    expect(keepPage).not.toHaveBeenCalled();
  });
});
