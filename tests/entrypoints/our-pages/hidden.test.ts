import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeBeside } from '../../../utils/platform/panel.ts';

/** A page of ours that is told to hide. */

const { getCurrent } = vi.hoisted(() => ({ getCurrent: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { tabs: { getCurrent } } }));

const close = vi.fn();
beforeEach(() => {
  close.mockClear();
  vi.stubGlobal('window', { close });
});
afterEach(() => void vi.unstubAllGlobals());

describe('a page of ours that is to hide', () => {
  it('closes where it is a panel or a popup', async () => {
    // A panel and a popup are in no tab.
    getCurrent.mockResolvedValue(undefined);
    await closeBeside();
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('stays where it is a tab: what was being written there is not lost', async () => {
    getCurrent.mockResolvedValue({ id: 4 });
    await closeBeside();
    expect(close).not.toHaveBeenCalled();
  });
});
