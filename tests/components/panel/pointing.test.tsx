// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { PEOPLE, row } from '../people.ts';
import { button, click, input, press, problems, stage, within, words } from '../stage.tsx';
import { beginAnew, calls, choose, panel } from './show-panel.tsx';

beforeEach(beginAnew);

const shown = () => words('.bar h2');
const hold = () => stage.place.querySelector<HTMLButtonElement>('.bar [aria-pressed]');
const key = (letter: string, more: KeyboardEventInit = {}) =>
  act(async () => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: letter, bubbles: true, ...more }));
  });

describe('the pointer', () => {
  it('changes whom the panel shows by a card, and by nothing else', async () => {
    await panel({ pointed: 'no' });
    expect(shown()).toEqual(['Person no']);
    await panel({ pointed: 'third' });
    expect(shown()).toEqual(['Person third']);
  });

  it('tells who is shown, and that the page chose them', async () => {
    await panel({ pointed: 'no' });
    expect(calls.onShow).toHaveBeenLastCalledWith('no', false);
    await panel({ pointed: null });
    expect(calls.onShow).toHaveBeenLastCalledWith(null, false);
  });
});

describe('choosing in the list', () => {
  it('shows them above, focused, heard, and told as the user’s choice', async () => {
    await panel();
    await choose('Person third');
    expect(shown()).toEqual(['Person third']);
    expect(document.activeElement).toBe(within('.bar h2'));
    expect(words('.said')).toEqual(['Shown above: Person third']);
    expect(words('.row-name[aria-current="true"]')).toEqual(['Person third']);
    expect(calls.onShow).toHaveBeenLastCalledWith('third', true);
  });

  it('stays when the page is read again or the pointer is lost, until the pointer is on another card', async () => {
    await panel();
    await choose('Person third');
    await panel({ listings: [...PEOPLE] });
    await panel({ pointed: null });
    await panel({ pointed: 'full' });
    expect(shown()).toEqual(['Person third']);
    await panel({ pointed: 'no' });
    expect(shown()).toEqual(['Person no']);
    expect(calls.onShow).toHaveBeenLastCalledWith('no', false);
  });

  it('is possible step by step, in the page’s order, and ends at its ends', async () => {
    await panel({ pointed: 'no' });
    expect(button('Previous').getAttribute('aria-disabled')).toBe('true');
    await click(button('Previous'));
    expect(shown()).toEqual(['Person no']);
    await click(button('Next'));
    expect(shown()).toEqual(['Person full']);
    expect(words('.said')).toEqual(['Person full']);
    await click(button('Next'));
    await click(button('Next'));
    expect(shown()).toEqual(['Person third']);
  });
});

describe('holding', () => {
  it('keeps whoever is shown wherever the pointer goes, and says so', async () => {
    await panel();
    await click(button('Hold'));
    expect(hold()?.getAttribute('aria-pressed')).toBe('true');
    expect(hold()?.textContent).toBe('Held');
    expect(within('.bar').textContent).toContain('the pointer changes nothing now');
    await panel({ pointed: 'no' });
    expect(shown()).toEqual(['Person full']);
    expect(await problems()).toEqual([]);
  });

  it('lets go: then the panel follows the pointer at once', async () => {
    await panel();
    await click(button('Hold'));
    await panel({ pointed: 'no' });
    await click(button('Held'));
    expect(shown()).toEqual(['Person no']);
  });

  it('goes on with whom the user chooses', async () => {
    await panel();
    await click(button('Hold'));
    await choose('Person third');
    await panel({ pointed: 'no' });
    expect(shown()).toEqual(['Person third']);
  });

  it('is done by H alone, and never while something is written or with another key', async () => {
    await panel();
    await key('h', { ctrlKey: true });
    await press(input('Find by name'), 'h');
    expect(hold()?.getAttribute('aria-pressed')).toBe('false');
    await key('h');
    expect(hold()?.getAttribute('aria-pressed')).toBe('true');
    await key('H');
    expect(hold()?.getAttribute('aria-pressed')).toBe('false');
  });

  it('is done by pressing a badge, each time anew', async () => {
    await panel();
    await panel({ pointed: 'no', pressed: { key: 'no', at: 1 } });
    await panel({ pointed: 'third', pressed: { key: 'no', at: 1 } });
    expect(shown()).toEqual(['Person no']);
    await click(button('Held'));
    expect(shown()).toEqual(['Person third']);
    await panel({ pointed: 'third', pressed: { key: 'third', at: 2 } });
    await panel({ pointed: 'no', pressed: { key: 'third', at: 2 } });
    expect(shown()).toEqual(['Person third']);
  });

  it('begins with the panel when a badge opened it, and not by a press of long ago', async () => {
    await panel({ pointed: 'no', pressed: { key: 'no', at: 4 } });
    expect(hold()?.getAttribute('aria-pressed')).toBe('true');
    beginAnew();
    await panel({ pointed: 'third', pressed: { key: 'no', at: 4 } });
    expect(hold()?.getAttribute('aria-pressed')).toBe('false');
    expect(shown()).toEqual(['Person third']);
  });

  it('of someone who is gone from the page shows whoever is pointed at', async () => {
    await panel();
    await click(button('Hold'));
    await panel({ listings: [row('new', 1)], pointed: 'new', person: null });
    expect(shown()).toEqual(['Person new']);
  });
});
