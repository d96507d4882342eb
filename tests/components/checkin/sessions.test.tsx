// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionList } from '../../../components/checkin/sessions.tsx';
import type { CheckIn } from '../../../utils/alliance/check-in.ts';
import { checkIn, even } from '../../alliance/check-ins.ts';
import { button, buttons, click, problems, show, stage, text, within, words } from '../stage.tsx';

const calls = { onChange: vi.fn(), onDelete: vi.fn() };

beforeEach(() => {
  stage.clear();
  vi.resetAllMocks();
});

const list = (...checkIns: CheckIn[]) =>
  show(
    <main>
      <SessionList checkIns={checkIns} {...calls} />
    </main>,
  );

describe('the sessions that were noted', () => {
  it('stand in their order, each with its day and its line', async () => {
    await list(checkIn(2, {}, { note: 'My sister' }), even(1, 3));
    expect(words('.noted li > span:first-child')).toEqual([
      expect.stringMatching(/^Session 1 .*2026/),
      expect.stringMatching(/^Session 2 .*2026.*My sister$/),
    ]);
    expect(await problems()).toEqual([]);
  });

  it('show the day that was noted, in every time zone', async () => {
    await list(checkIn(1, {}, { on: '2026-01-31' }));
    expect(words('.noted .quiet')[0]).toContain('31');
  });

  it('are folded away, and absent when there are none', async () => {
    await list(even(1, 3));
    expect(within('details').hasAttribute('open')).toBe(false);
    await list();
    expect(words('main')).toEqual(['']);
  });

  it('say which session a button is about', async () => {
    await list(even(1, 3), even(4, 3));
    expect(buttons()).toEqual([
      text('ally_page_change_label', '1'),
      text('ally_page_delete_session_label', '1'),
      text('ally_page_change_label', '4'),
      text('ally_page_delete_session_label', '4'),
    ]);
    await click(button(text('ally_page_change_label', '4')));
    expect(calls.onChange).toHaveBeenCalledExactlyOnceWith(4);
  });

  it('ask about one at a time before deleting, and keep it when told to', async () => {
    await list(even(1, 3), even(2, 3));
    await click(button(text('ally_page_delete_session_label', '1')));
    await click(button(text('ally_page_delete_session_label', '2')));
    expect(words('.two-step legend')).toEqual([text('ally_page_delete_session_confirm', '2')]);
    await click(button(text('keep')));
    expect(calls.onDelete).not.toHaveBeenCalled();
    await click(button(text('ally_page_delete_session_label', '2')));
    await click(button(text('ally_page_delete_yes'), within('.two-step')));
    expect(calls.onDelete).toHaveBeenCalledExactlyOnceWith(2);
    expect(stage.place.querySelector('.two-step')).toBeNull();
  });
});
