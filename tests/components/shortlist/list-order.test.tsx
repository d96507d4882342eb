// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { someone } from '../../shortlist/people.ts';
import { button, choose, click, input, problems, stage, type, within, words } from '../stage.tsx';
import { actions, clear, listOf, open, shown, TODAY } from './list-page.tsx';

const ana = {
  ...someone('k1', { name: 'Ana Birch', feeIndividual: [135, 135], currency: 'USD' }),
  cells: [{ head: 'Parking', text: 'street' }],
};
const bo = {
  ...someone('k2', { name: 'Bo Moss', feeIndividual: [90, 90] }, { stage: 'contacted', on: '2026-05-07' }),
  cells: [{ head: 'Parking', text: 'free' }],
};
const cy = someone('k3', { name: 'Cy Fern' }, { stage: 'notForMe', on: '2026-05-07' });

const names = () => words('.kept-name');
const boxOf = (name: string) =>
  [...stage.place.querySelectorAll<HTMLElement>('.kept')].find((row) => row.textContent?.includes(name)) ??
  stage.place;

beforeEach(clear);

describe('the order of the list', () => {
  it('is in parts: in touch, interested, and, folded, who is not for the user', async () => {
    await shown(listOf([ana, bo, cy]));
    expect(words('.kept-part h3')).toEqual(['In touch', 'Interested']);
    expect(words('.kept-part > summary')).toEqual(['Not for me: 1']);
    expect(names()).toEqual(['Bo Moss', 'Ana Birch', 'Cy Fern']);
    expect(await problems()).toEqual([]);
  });

  it('keeps someone unfolded who moves to another part, and the keys where they were', async () => {
    await shown(listOf([ana, bo]));
    const open = () =>
      [...stage.place.querySelectorAll<HTMLDetailsElement>('.kept > details')].map((one) => one.open);
    expect(open()).toEqual([true, true]);
    button('Contacted', boxOf('Ana Birch')).focus();
    const moved = { ...ana, steps: [...ana.steps, { stage: 'contacted', on: TODAY } as const] };
    await shown(listOf([moved, bo]), 'list', false);
    expect(open()).toEqual([true, true]);
    expect(document.activeElement?.textContent).toContain('Ana Birch');
  });

  it('is by name, price or a column of the user’s own, then without parts', async () => {
    await shown(listOf([ana, bo, cy]));
    await choose('In the order of', 'Name');
    expect(names()).toEqual(['Ana Birch', 'Bo Moss', 'Cy Fern']);
    expect(words('.kept-part')).toEqual([]);
    await choose('In the order of', 'Price, lowest first');
    expect(names()).toEqual(['Bo Moss', 'Ana Birch', 'Cy Fern']);
    await choose('In the order of', 'Parking (yours)');
    expect(names()).toEqual(['Bo Moss', 'Ana Birch', 'Cy Fern']);
    expect(await problems()).toEqual([]);
  });

  it('goes back to the parts when the column it stood by is there no more', async () => {
    await shown(listOf([ana, bo]));
    await choose('In the order of', 'Parking (yours)');
    await shown(listOf([ana, bo].map((kept) => ({ ...kept, cells: [] }))));
    expect(words('.kept-part h3')).toEqual(['In touch', 'Interested']);
  });
});

describe('a column of the user’s own', () => {
  it('has a field for everyone, which is noted when it is left', async () => {
    await shown(listOf([ana, cy]));
    const field = input('Parking', boxOf('Cy Fern'));
    await type(field, 'none');
    field.focus();
    expect(actions.change).not.toHaveBeenCalled();
    field.blur();
    expect(actions.change).toHaveBeenCalledWith('k3', {
      change: 'cell-set',
      head: 'Parking',
      text: 'none',
    });
  });

  it('begins with a name, and the field is ready to be written in', async () => {
    await shown(listOf([cy]));
    await type(input('New column, such as parking'), '  Their dog ');
    await click(button('Add'));
    const field = input('Their dog');
    expect(document.activeElement).toBe(field);
    await type(field, 'a poodle');
    field.blur();
    expect(actions.change).toHaveBeenCalledWith('k3', {
      change: 'cell-set',
      head: 'Their dog',
      text: 'a poodle',
    });
    expect(await problems()).toEqual([]);
  });

  it('without a name does not begin', async () => {
    await shown(listOf([cy]));
    await click(button('Add'));
    expect(words('.own-cells > label')).toEqual([]);
  });

  it('goes into the file for a spreadsheet', async () => {
    await shown(listOf([ana]));
    await open('Save for a spreadsheet');
    const [head, row] = (actions.save.mock.calls[0]?.[0] ?? '').split('\r\n');
    expect(head).toMatch(/,Parking$/);
    expect(row).toMatch(/,street$/);
  });

  it.each(['<img src=x onerror=alert(1)>', 'נועה \u202Eלוי', 'W'.repeat(60)])(
    'may be called %j',
    async (head) => {
      await shown(listOf([{ ...ana, cells: [{ head, text: head }] }]));
      expect(stage.place.querySelector('img')).toBeNull();
      expect(await problems()).toEqual([]);
    },
  );
});

describe('a day to be reminded', () => {
  it('is set, said, and taken away', async () => {
    await shown(listOf([cy]));
    const set = [...stage.place.querySelectorAll('button')].find((one) => one.textContent === 'Set');
    await click(set as HTMLElement);
    expect(actions.change).not.toHaveBeenCalled();
    await type(input('Remind me on'), '2026-05-20');
    await click(set as HTMLElement);
    expect(actions.change).toHaveBeenCalledWith('k3', { change: 'remind', on: '2026-05-20' });
    await shown(listOf([{ ...cy, remindOn: '2026-05-20' }]));
    expect(stage.place.textContent).toContain('You will be reminded on May 20.');
    await click(button('No reminder'));
    expect(actions.change).toHaveBeenLastCalledWith('k3', { change: 'remind', on: null });
  });
});

describe('someone who was not seen again', () => {
  it('is said to be so after a week, and not before', async () => {
    await shown(listOf([ana], { today: '2026-05-10' }));
    expect(stage.place.textContent).not.toContain('Not seen again');
    await shown(listOf([ana], { today: '2026-05-11' }));
    expect(stage.place.textContent).toContain('Not seen again since May 4.');
  });
});

describe('what is next', () => {
  it('opens what it says: a message to whoever is silent, and to two others', async () => {
    const silent = someone('k4', { name: 'Di Ash' }, { stage: 'contacted', on: '2026-05-01' });
    await shown(listOf([silent, ana, someone('k5', { name: 'Ed Oak' })]));
    expect(words('.next-card .actions button')).toEqual([
      'Write to Di Ash',
      'Write to Ana Birch',
      'Write to Ed Oak',
    ]);
    await open('Write to Di Ash');
    expect(within('.letter').textContent).toContain('Di Ash');
  });

  it('opens the call sheet when a call is booked', async () => {
    const booked = someone('k4', { name: 'Di Ash' }, { stage: 'booked', on: TODAY, at: '2026-05-09T10:30' });
    await shown(listOf([booked]));
    await open('Call sheet: Di Ash');
    expect(words('.sheet-questions').length).toBeGreaterThan(0);
  });

  it('is the next two, once someone is left', async () => {
    const left = someone('k4', { name: 'Di Ash' }, { stage: 'decided', on: '2026-05-01' });
    await shown(listOf([left, ana, someone('k5', { name: 'Ed Oak' })], { left: ['k4'] }), 'next');
    expect(words('.next-card strong')).toEqual(['Your list is open again: here are the next two.']);
    expect(names()).toEqual(['Ana Birch', 'Ed Oak']);
    expect(await problems()).toEqual([]);
  });
});
