// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Trouble } from '../../../components/data/trouble.tsx';
import { button, buttons, click, problems, show, stage, text, within } from '../stage.tsx';
import { data } from './data.ts';

const onRetry = vi.fn();
let kept = data();

beforeEach(() => {
  stage.clear();
  vi.clearAllMocks();
  kept = data();
});

const KINDS = ['unfit', 'newer', 'blocked', 'damaged', 'full', 'failed'] as const;
const trouble = (problem: (typeof KINDS)[number]) =>
  show(<Trouble problem={problem} data={kept} onRetry={onRetry} />);

describe('when what is kept cannot be used', () => {
  it.each(KINDS)('it is said what is so and what to do: %s', async (problem) => {
    await trouble(problem);
    expect(within('.notice').textContent).toContain(text(`trouble_${problem}`));
    expect(within('.notice').textContent).toContain(text(`trouble_${problem}_help`));
    for (const offered of [text('trouble_retry'), text('raw_save'), text('erase')])
      expect(buttons()).toContain(offered);
    expect(await problems()).toEqual([]);
  });

  it.each(KINDS)(
    'a copy can be brought back, but not over what a later version keeps: %s',
    async (problem) => {
      await trouble(problem);
      expect(stage.place.querySelector('input[type=file]') === null).toBe(problem === 'newer');
    },
  );

  it('nothing is done by showing it', async () => {
    await trouble('unfit');
    for (const action of Object.values(kept)) expect(action).not.toHaveBeenCalled();
  });

  it('all that lies there can be saved as it is', async () => {
    await trouble('unfit');
    await click(button(text('raw_save')));
    expect(kept.saveRaw).toHaveBeenCalledOnce();
    expect(within('.result').textContent).toBe(text('raw_done'));
    kept.saveRaw.mockRejectedValue(new Error('damaged'));
    await click(button(text('raw_save')));
    expect(within('.result').textContent).toBe(text('raw_failed'));
  });

  it('the page is shown again after it was erased, in two steps', async () => {
    await trouble('damaged');
    await click(button(text('erase')));
    expect(kept.erase).not.toHaveBeenCalled();
    await click(button(text('erase_yes')));
    expect(kept.erase).toHaveBeenCalledOnce();
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
