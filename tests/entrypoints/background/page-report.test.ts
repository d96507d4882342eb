import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Descriptor } from '../../../utils/listing/descriptor.ts';

const page = vi.hoisted(() => ({ callInTab: vi.fn(), readInTab: vi.fn(), tabInFront: vi.fn() }));
const elm = vi.hoisted(() => ({ id: 'elm', matches: ['https://elm.example/*'], pages: [], stores: {} }));
vi.mock('../../../utils/platform/page-scripts.ts', () => page);
vi.mock('../../../entrypoints/background/known.ts', () => ({
  knownDirectories: async () => [elm as unknown as Descriptor],
}));

const { pageReport } = await import('../../../entrypoints/background/report.ts');

const report = { version: 1, directory: 'elm', counts: { rows: 12 } };

beforeEach(() => {
  vi.resetAllMocks();
  page.tabInFront.mockResolvedValue({ id: 7, url: 'https://elm.example/people' });
  page.readInTab.mockResolvedValue(report);
});

describe('a report on the page in front', () => {
  it('is what the page told, as the text of a file', async () => {
    const text = await pageReport(1);
    expect(JSON.parse(text ?? '')).toEqual(report);
    expect(text?.endsWith('}\n')).toBe(true);
    expect(page.callInTab).toHaveBeenCalledWith(7, expect.any(Function), elm);
    expect(page.readInTab).toHaveBeenCalledWith(7, 'report.js');
  });

  it.each([
    ['longer than a report is', { ...report, words: 'x'.repeat(300_000) }],
    ['of another version', { ...report, version: 2 }],
    ['of no directory', { version: 1 }],
    ['nothing', undefined],
  ])('is none where the page answers with something %s', async (_what, answer) => {
    page.readInTab.mockResolvedValue(answer);
    expect(await pageReport(1)).toBeNull();
  });

  it.each([
    ['a page of no directory', { id: 7, url: 'https://oak.example/people' }],
    ['a page without an address', { id: 7 }],
    ['nothing in front', null],
  ])('is none on %s, and nothing runs there', async (_what, tab) => {
    page.tabInFront.mockResolvedValue(tab);
    expect(await pageReport(1)).toBeNull();
    expect(page.callInTab).not.toHaveBeenCalled();
    expect(page.readInTab).not.toHaveBeenCalled();
  });
});
