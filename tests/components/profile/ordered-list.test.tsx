// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MarkOrder } from '../../../components/profile/mark-order.tsx';
import { OrderedList } from '../../../components/profile/ordered-list.tsx';
import { movedBy } from '../../../utils/profile/move.ts';
import type { Profile } from '../../../utils/profile/profile.ts';
import { profile, wish } from '../../support/samples.ts';
import { button, buttons, click, press, problems, show, stage, text, words } from '../stage.tsx';

beforeEach(() => stage.clear());

const onMove = vi.fn();
const onRemove = vi.fn();

async function list(removes = true): Promise<void> {
  function Page() {
    const [items, set] = useState(['a', 'b', 'c']);
    return (
      <main>
        <h1>Wishes</h1>
        <OrderedList
          label="Your words"
          items={items.map((id) => ({ id, label: id.toUpperCase() }))}
          onMove={(id, by) => {
            onMove(id, by);
            set(movedBy(items, id, by));
          }}
          onRemove={
            removes
              ? (id) => {
                  onRemove(id);
                  set(items.filter((one) => one !== id));
                }
              : undefined
          }
        />
      </main>
    );
  }
  await show(<Page />);
}

const order = () => words('.ordered-label').join('');
const line = (label: string) => {
  const found = [...stage.place.querySelectorAll('li')].find((each) => each.textContent?.includes(label));
  if (!found) throw new Error(`No line ${label}`);
  return found;
};
const drag = (type: string, on: Element) =>
  act(async () => void on.dispatchEvent(new Event(type, { bubbles: true, cancelable: true })));

describe('a list that is put in order', () => {
  it('numbers its lines, and has no way up from the first or down from the last', async () => {
    await list();
    expect(words('.ordered-number')).toEqual(['1', '2', '3']);
    expect(button(text('value_up', 'A')).getAttribute('aria-disabled')).toBe('true');
    expect(button(text('value_down', 'C')).getAttribute('aria-disabled')).toBe('true');
    expect(await problems()).toEqual([]);
  });

  it('is moved with its buttons, which keep the focus', async () => {
    await list();
    button(text('value_up', 'C')).focus();
    await click(button(text('value_up', 'C')));
    expect(order()).toBe('ACB');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(text('value_up', 'C'));
  });

  it('is moved with the arrow keys, on whichever of its buttons they are pressed', async () => {
    await list();
    await press(button(text('value_remove', 'A')), 'ArrowDown', 'ArrowDown');
    expect(order()).toBe('BCA');
    await press(button(text('value_down', 'A')), 'ArrowUp');
    expect(order()).toBe('BAC');
  });

  it('is dragged: a line goes where it is let go, and stays where it is let go on none', async () => {
    await list();
    await drag('dragstart', line('C'));
    expect(line('C').className).toBe('dragged');
    await drag('dragover', line('A'));
    await drag('drop', line('A'));
    await drag('dragend', line('C'));
    expect(order()).toBe('CAB');
    await drag('dragstart', line('B'));
    await drag('dragend', line('B'));
    await drag('drop', line('C'));
    expect(order()).toBe('CAB');
    expect(stage.place.querySelector('.dragged')).toBeNull();
  });

  it('lets go of a line, and the focus passes to the next, or the one before', async () => {
    await list();
    await click(button(text('value_remove', 'B')));
    expect(order()).toBe('AC');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(text('value_remove', 'C'));
    await click(button(text('value_remove', 'C')));
    expect(document.activeElement?.getAttribute('aria-label')).toBe(text('value_remove', 'A'));
  });

  it('has no way to let go where nothing may go', async () => {
    await list(false);
    expect(buttons()).not.toContain(text('value_remove', 'A'));
  });
});

describe('the order of the marks', () => {
  const start = profile(
    wish('topic', 'anxiety', 'nice'),
    wish('topic', 'grief'),
    { facet: 'price', session: 'individual', max: 150, importance: 'must' },
    wish('comfort', 'christian', 'not'),
    wish('approach', 'emdr', 'nice'),
  );
  const onChange = vi.fn<(next: Profile, words: string) => void>();
  const shown = (from: Profile) =>
    show(
      <main>
        <h1>Wishes</h1>
        <h2>Their order</h2>
        <MarkOrder profile={from} home="USD" onChange={onChange} />
      </main>,
    );

  it('is musts, then what is nice, numbered on; what must not be has no mark', async () => {
    await shown(start);
    expect(words('.ordered li')).toEqual(['1Grief and loss↑↓', '2Up to $150↑↓', '3Anxiety↑↓', '4EMDR↑↓']);
    expect(await problems()).toEqual([]);
  });

  it('changes among those that matter as much, and says where it stands now', async () => {
    await shown(start);
    await click(button(text('value_up', 'Up to $150')));
    const [next, said] = onChange.mock.lastCall ?? [];
    expect(next?.wishes.map(({ facet }) => facet)).toEqual([
      'topic',
      'price',
      'topic',
      'comfort',
      'approach',
    ]);
    expect(said).toBe('Up to $150 is now number 1.');
  });

  it('says that a badge has room for eight', async () => {
    await shown(start);
    expect(stage.place.textContent).not.toContain('room for');
    const hours = ['anxiety', 'grief', 'ocd', 'adhd', 'trauma', 'stress', 'panic', 'depression', 'lgbtq'];
    await shown(profile(...hours.map((topic) => wish('topic', topic))));
    expect(stage.place.textContent).toContain('room for 8 marks');
  });
});
