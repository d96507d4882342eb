// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Reminders } from '../../../components/shortlist/reminders.tsx';
import type { Reminder } from '../../../utils/shortlist/due.ts';
import { button, buttons, click, problems, show, stage, words } from '../stage.tsx';

const onOpen = vi.fn();
const shown = (...due: Reminder[]) => show(<Reminders due={due} onOpen={onOpen} />);

beforeEach(() => {
  stage.clear();
  onOpen.mockReset();
});

describe('reminders', () => {
  it('are not there when nothing is due', async () => {
    await shown();
    expect(stage.place.textContent).toBe('');
  });

  it('say whom and what, plainly', async () => {
    await shown(
      { id: 'a', name: 'Ana Birch', kind: 'meet', at: '2026-05-09T10:30' },
      { id: 'b', name: 'Bo Moss', kind: 'over', at: '2026-05-07' },
      { id: 'c', name: '', kind: 'asked' },
    );
    expect(words('.reminders li')).toEqual([
      'May 9 10:30: your call with Ana Birch.',
      'Your call with Bo Moss was on May 7. How was it?',
      'You asked to be reminded of No name given.',
    ]);
    expect(await problems()).toEqual([]);
  });

  it('are three at most, and say how many more there are', async () => {
    const silent = (id: string): Reminder => ({ id, name: `Person ${id}`, kind: 'silent', days: 4 });
    await shown(...['1', '2', '3', '4', '5'].map(silent));
    expect(words('.reminders li')[0]).toBe('No answer from Person 1. Working days since you wrote: 4.');
    expect(words('.reminders li')).toHaveLength(3);
    expect(words('.reminders p')[0]).toBe('And 2 more on your list.');
  });

  it('lead to the list, and can be put away', async () => {
    await shown({ id: 'a', name: 'Ana Birch', kind: 'asked' });
    await click(button('Show my list'));
    expect(onOpen).toHaveBeenCalledOnce();
    await click(button('Not now'));
    expect(buttons()).toEqual([]);
  });

  it('take a name for words and no more', async () => {
    await shown({ id: 'a', name: '<img src=x onerror=alert(1)>\u202E', kind: 'asked' });
    expect(stage.place.querySelector('img')).toBeNull();
    expect(words('.reminders li')[0]).not.toMatch(/\u202E/);
  });
});
