// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changedKept, type KeptChange } from '../../../utils/shortlist/change.ts';
import type { Kept } from '../../../utils/shortlist/kept.ts';
import { someone } from '../../shortlist/people.ts';
import { button, click, input, problems, stage, type, within, words } from '../stage.tsx';
import { actions, clear, listOf, open, shown, TODAY } from './list-page.tsx';

let ana: Kept;
const asked = () => words('.prepared-ask');

/** Opens what is prepared for her. What is changed is kept, as the background keeps it. */
async function prepare(): Promise<void> {
  actions.change.mockImplementation((_id: string, change: KeptChange) => {
    ana = changedKept(ana, change, TODAY);
  });
  await shown(listOf([ana]));
  await open('Prepare');
}
/** What the page shows after the background has told of a change. */
const again = () => shown(listOf([ana]));
const press = async (name: string) => {
  await open(name);
  await again();
};

beforeEach(() => {
  clear();
  ana = someone('k1', { name: 'Ana Birch', telephone: '(512) 555-0171', insurance: ['Cigna'] });
});

describe('what is prepared', () => {
  it('is the questions of the call, and of each of the first three sessions', async () => {
    await prepare();
    expect(words('h2')).toEqual(['Prepare for Ana Birch']);
    const call = asked();
    expect(call.length).toBeGreaterThan(2);
    expect(stage.place.textContent).toContain('(512) 555-0171');
    await open('Session 1');
    expect(asked()).toHaveLength(3);
    expect(asked()).not.toEqual(call.slice(0, 3));
    expect(stage.place.textContent).not.toContain('(512) 555-0171');
    expect(button('Session 1').getAttribute('aria-pressed')).toBe('true');
    expect(await problems()).toEqual([]);
  });

  it('is put in one’s own order, which holds on the call sheet too', async () => {
    await prepare();
    const [first = '', second = '', ...rest] = asked();
    await press(`Down: ${first}`);
    expect(asked()).toEqual([second, first, ...rest]);
    await press(`Up: ${first}`);
    expect(asked()).toEqual([first, second, ...rest]);
    await press(`Down: ${first}`);
    await open('Back to the list');
    await open('Call sheet');
    expect(words('.sheet-questions h3')).toEqual([second, first, ...rest]);
  });

  it('goes no further than the ends of the list, and its buttons keep the focus there', async () => {
    await prepare();
    const [first = ''] = asked();
    const up = button(`Up: ${first}`);
    expect([up.getAttribute('aria-disabled'), up.hasAttribute('disabled')]).toEqual(['true', false]);
    await click(up);
    expect(actions.change).not.toHaveBeenCalled();
  });

  it('leaves out what is not wanted, and brings it back', async () => {
    await prepare();
    const before = asked();
    const [first = ''] = before;
    await press(`Leave out: ${first}`);
    expect(asked()).toEqual(before.slice(1));
    expect(words('.left-out bdi')).toEqual([first]);
    await press(`Bring back: ${first}`);
    expect(asked()).toEqual(before);
    expect(stage.place.querySelector('.left-out')).toBeNull();
  });

  it('takes questions of one’s own, with room for them in every place, and drops them for good', async () => {
    await prepare();
    await type(input('A question of your own'), '  Do you have a lift? ');
    await press('Add');
    expect(asked().at(-1)).toBe('Do you have a lift?');
    await open('Session 3');
    expect(asked().at(-1)).toBe('Do you have a lift?');
    await press('Leave out: Do you have a lift?');
    expect(asked()).not.toContain('Do you have a lift?');
    expect(ana.own).toEqual([]);
  });

  it('takes nothing for a question, and markup for words', async () => {
    await prepare();
    await open('Add');
    expect(actions.change).not.toHaveBeenCalled();
    await type(input('A question of your own'), '<img src=x onerror=alert(1)>');
    await press('Add');
    expect(asked().at(-1)).toBe('<img src=x onerror=alert(1)>');
    expect(within('.prepared').querySelector('img')).toBeNull();
    expect(await problems()).toEqual([]);
  });

  it('is copied as text, and printed', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await prepare();
    const [first = ''] = asked();
    await open('Copy as text');
    const [text = ''] = actions.copy.mock.calls[0] ?? [];
    expect(text.split('\n')).toEqual(asked().map((ask, at) => `${at + 1}. ${ask}`));
    expect(text).toContain(first);
    await open('Print this page');
    expect(print).toHaveBeenCalledOnce();
    print.mockRestore();
  });
});
