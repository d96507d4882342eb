// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Combobox } from '../../../components/profile/combobox.tsx';
import type { Choice } from '../../../components/profile/profile-choices.ts';
import { click, input, press, problems, show, stage, text, type, within, words } from '../stage.tsx';

const CHOICES: Choice[] = [
  { id: 'anxiety', label: 'Anxiety', words: ['worry', 'on edge'] },
  { id: 'social_anxiety', label: 'Social anxiety', words: [] },
  { id: 'grief', label: 'Grief and loss', words: ['bereavement'] },
];

beforeEach(() => stage.clear());

async function open(): Promise<{ onPick: ReturnType<typeof vi.fn>; field: HTMLInputElement }> {
  const onPick = vi.fn();
  await show(
    <main>
      <h1>Wishes</h1>
      <Combobox id="search" label={text('search_topic')} choices={CHOICES} onPick={onPick} />
    </main>,
  );
  return { onPick, field: input(text('search_topic')) };
}

const options = () => words('[role=option]');
const active = () => {
  const id = within('input').getAttribute('aria-activedescendant');
  return id === null ? null : (document.getElementById(id)?.textContent ?? 'nothing there');
};

describe('the search field', () => {
  it('is closed until it is used', async () => {
    const { field } = await open();
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(within('[role=listbox]').hidden).toBe(true);
    expect(await problems()).toEqual([]);
  });

  it('lists what was typed, the nearest first, and says how many', async () => {
    const { field } = await open();
    await type(field, 'anx');
    expect(options()).toEqual(['Anxiety', 'Social anxiety']);
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-controls') ?? '')?.hidden).toBe(false);
    expect(within('[role=status]').textContent).toBe('2 choices');
    expect(await problems()).toEqual([]);
  });

  it('finds by a word of everyday speech, and shows by which', async () => {
    const { field } = await open();
    await type(field, 'bereav');
    expect(options()).toEqual(['Grief and loss also: bereavement']);
    expect(within('[role=status]').textContent).toBe('1 choice');
  });

  it('says so when nothing is found, and takes nothing', async () => {
    const { field, onPick } = await open();
    await type(field, 'zzz');
    expect(within('[role=status]').textContent).toContain('Nothing with that word');
    await press(field, 'Enter');
    expect(onPick).not.toHaveBeenCalled();
    expect(await problems()).toEqual([]);
  });

  it('shows its list again by Enter where words stand without it, and takes by the next', async () => {
    const { field, onPick } = await open();
    await type(field, 'grie');
    field.focus();
    await act(() => field.blur());
    await act(() => field.focus());
    expect(options()).toEqual([]);
    await press(field, 'Enter');
    expect(onPick).not.toHaveBeenCalled();
    expect(options()).toEqual(['Grief and loss']);
    await press(field, 'Enter');
    expect(onPick).toHaveBeenCalledExactlyOnceWith(CHOICES[2]);
  });

  it('is moved through by the arrows, around both ends', async () => {
    const { field } = await open();
    await press(field, 'ArrowDown');
    expect(active()).toBe('Anxiety');
    await press(field, 'ArrowDown');
    await press(field, 'ArrowDown');
    expect(active()).toBe('Grief and loss');
    await press(field, 'ArrowDown');
    expect(active()).toBe('Anxiety');
    await press(field, 'ArrowUp');
    expect(active()).toBe('Grief and loss');
    expect(words('[aria-selected=true]')).toEqual(['Grief and loss']);
    expect(await problems()).toEqual([]);
  });

  it('opens at its last choice when the arrow goes up', async () => {
    const { field } = await open();
    await press(field, 'ArrowUp');
    expect(active()).toBe('Grief and loss');
  });

  it('takes the marked choice with Enter, else the nearest, and is empty and closed again', async () => {
    const { field, onPick } = await open();
    await type(field, 'anx');
    await press(field, 'ArrowDown');
    await press(field, 'ArrowDown');
    await press(field, 'Enter');
    expect(onPick).toHaveBeenLastCalledWith(CHOICES[1]);
    expect(field.value).toBe('');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    await type(field, 'anx');
    await press(field, 'Enter');
    expect(onPick).toHaveBeenLastCalledWith(CHOICES[0]);
  });

  it('forgets the mark when something else is typed', async () => {
    const { field } = await open();
    await press(field, 'ArrowDown');
    await type(field, 'grief');
    expect(active()).toBeNull();
  });

  it('closes with Escape, and clears with a second one', async () => {
    const { field } = await open();
    await type(field, 'anx');
    await press(field, 'Escape');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(field.value).toBe('anx');
    await press(field, 'Escape');
    expect(field.value).toBe('');
  });

  it('leaves every other key to the browser', async () => {
    const { field } = await open();
    const leaves = (key: string) =>
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect(leaves('Tab')).toBe(true);
    expect(leaves('Home')).toBe(true);
    expect(leaves('ArrowDown')).toBe(false);
  });

  it('takes a choice that is pressed, and a press on the list does not take the focus', async () => {
    const { field, onPick } = await open();
    await type(field, 'grief');
    const option = within('[role=option]');
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    option.dispatchEvent(down);
    expect(down.defaultPrevented).toBe(true);
    await click(option);
    expect(onPick).toHaveBeenCalledExactlyOnceWith(CHOICES[2]);
  });
});
