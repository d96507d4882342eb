// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { someone } from '../../shortlist/people.ts';
import { button, buttons, choose, click, input, problems, stage, type, within, words } from '../stage.tsx';
import { actions, clear, listOf, open, shown, TODAY } from './list-page.tsx';

const ana = someone('k1', {
  name: 'Ana Birch',
  telephone: '(512) 555-0171',
  feeIndividual: [135, 135],
  currency: 'USD',
});
const bo = someone('k2', { name: 'Bo Moss' }, { stage: 'contacted', on: '2026-05-07', way: 'email' });
const HOSTILE = '<img src=x onerror=alert(1)>';

const names = () => words('.kept-name');

beforeEach(clear);

describe('the list', () => {
  it('of nobody says what to do first, and offers nothing else', async () => {
    await shown(listOf([]));
    expect(words('.next-card strong')).toEqual(['Save the first therapist.']);
    expect(buttons()).toEqual(['This page', 'My list', 'Next']);
    expect(await problems()).toEqual([]);
  });

  it('that is not read yet says so', async () => {
    await shown(null);
    expect(stage.place.textContent).toContain('One moment.');
    expect(stage.place.querySelector('.kept')).toBeNull();
  });

  it('puts first whoever is closest to a meeting, with price and what is next', async () => {
    await shown(listOf([ana, bo]));
    expect(names()).toEqual(['Bo Moss', 'Ana Birch']);
    expect(words('.kept-head > span')).toEqual(['Price: Not said', 'Price: $135']);
    expect(words('.next-card strong')).toEqual(['Wait for an answer.']);
    expect(words('h2')).toContain('On your list: 2');
    expect(await problems()).toEqual([]);
  });

  it('at Next shows only those whom it is about', async () => {
    await shown(listOf([ana, bo]), 'next');
    expect(names()).toEqual(['Bo Moss']);
  });

  it('finds by name, and says when nobody has it', async () => {
    await shown(listOf([ana, bo]));
    await type(input('Find by name'), 'BIR');
    expect(names()).toEqual(['Ana Birch']);
    await type(input('Find by name'), 'zzz');
    expect(stage.place.textContent).toContain('Nobody of that name is on your list.');
  });

  it('shows those of one stage alone, until nobody is there any more', async () => {
    await shown(listOf([ana, bo]));
    await choose('How far it is', 'Contacted');
    expect(names()).toEqual(['Bo Moss']);
    expect(await problems()).toEqual([]);
    const replied = { ...bo, steps: [...bo.steps, { stage: 'replied', on: TODAY } as const] };
    await shown(listOf([ana, replied]));
    expect(names()).toEqual(['Bo Moss', 'Ana Birch']);
  });

  it('shows what changed since it was read', async () => {
    const change = { what: 'price', was: '125', is: '140', since: '2026-05-03' } as const;
    const entries = ana.entries.map((entry) => ({ ...entry, changes: [change] }));
    await shown(listOf([{ ...ana, entries }]));
    expect(words('.kept-since')).toEqual(['Since May 3: $140, was $125']);
  });

  it('sets a stage, notes how, and removes only after a second press', async () => {
    await shown(listOf([ana]));
    await open('Contacted');
    expect(actions.change).toHaveBeenCalledWith('k1', {
      change: 'step',
      step: { stage: 'contacted', on: TODAY },
    });
    await click(button('Remove from the list'));
    expect(actions.drop).not.toHaveBeenCalled();
    await click(button('Remove from the list'));
    expect(actions.drop).toHaveBeenCalledWith('k1');
  });

  it('proposes two that seem to be one, and the user decides', async () => {
    await shown(listOf([ana, bo], { same: [{ ids: ['k1', 'k2'], proof: 'telephone' }] }));
    expect(stage.place.textContent).toContain('Both have the same telephone and family name.');
    await open('One person');
    expect(actions.merge).toHaveBeenCalledWith(['k1', 'k2']);
    await open('Two people');
    expect(actions.change).toHaveBeenCalledWith('k1', { change: 'not-same', id: 'k2' });
  });

  it('is saved for a spreadsheet and as text', async () => {
    await shown(listOf([ana]));
    await open('Save for a spreadsheet');
    const [csv, name] = actions.save.mock.calls[0] ?? [];
    expect(csv).toContain('Ana Birch');
    expect(csv).toContain('$135');
    expect(name).toBe('my-list.csv');
    await open('Save as text');
    expect(actions.save.mock.calls[1]?.[0]).toMatch(/^Ana Birch\n/);
  });

  it('draws what can be done with someone only once it is opened', async () => {
    await shown(listOf([ana]), 'list', false);
    expect(buttons()).not.toContain('Call sheet');
    await open('Call sheet');
    expect(stage.place.textContent).toContain('(512) 555-0171');
  });

  it('draws many in parts', async () => {
    const many = Array.from({ length: 120 }, (_, at) => someone(`m${at}`, { name: `Person ${at}` }));
    await shown(listOf(many));
    expect(names()).toHaveLength(16);
    await open('Show 104 more');
    expect(names()).toHaveLength(66);
    await open('Show 54 more');
    expect(names()).toHaveLength(116);
  });

  it.each([
    ['hostile', HOSTILE],
    ['of 300 characters', 'Ab'.repeat(150)],
    ['right-to-left', 'נועה \u202Eלוי'],
    ['empty', ''],
  ])('takes a name that is %s as words and no more', async (_, name) => {
    await shown(listOf([someone('h', { name })]));
    expect(stage.place.querySelector('img')).toBeNull();
    expect(names()[0]?.length).toBeLessThanOrEqual(80);
    expect(names()[0]).not.toMatch(/\u202E/);
    expect(names()[0]).not.toBe('');
    expect(await problems()).toEqual([]);
  });
});

describe('the call sheet', () => {
  it('has how to begin, questions with answers to tap, and a way out', async () => {
    await shown(listOf([ana]));
    await open('Call sheet');
    expect(stage.place.textContent).toContain('Thank you, I would like to think about it.');
    expect(stage.place.textContent).toContain('(512) 555-0171');
    const first = within('.sheet-questions .taps button');
    await click(first);
    const [id, change] = actions.change.mock.calls[0] ?? [];
    expect(id).toBe('k1');
    expect(change).toMatchObject({ change: 'told', told: [expect.objectContaining({ on: TODAY })] });
    await open('Not sure');
    expect(actions.change).toHaveBeenLastCalledWith('k1', { change: 'openness', openness: 'unsure' });
    expect(await problems()).toEqual([]);
    await open('Back to the list');
    expect(names()).toEqual(['Ana Birch']);
  });

  it('says when it cannot be shown', async () => {
    const list = listOf([ana]);
    actions.look.mockRejectedValue(new Error('locked'));
    await shown(list);
    await open('Call sheet');
    expect(words('[role=alert]')).toHaveLength(1);
  });
});

describe('a first message', () => {
  const words_ = () => (within('.letter textarea') as HTMLTextAreaElement).value;

  it('holds nothing that was not ticked, and what is ticked; it is copied', async () => {
    await shown(listOf([ana]));
    await open('First message');
    expect(words_()).not.toMatch(/Oregon|Aetna|grief/i);
    await click(input('Where you live'));
    expect(words_()).toContain('I live in Oregon.');
    await click(input('Your plan'));
    expect(words_()).toMatch(/in network with Aetna/);
    expect(words_()).not.toMatch(/grief/i);
    await open('Voicemail');
    expect(words_()).not.toMatch(/Aetna/);
    await open('Copy');
    expect(actions.copy).toHaveBeenCalledWith(words_());
    expect(words('.said')).toEqual(['Copied.']);
    expect(await problems()).toEqual([]);
  });
});

describe('the plan check', () => {
  it('asks with the plan and the name filled in', async () => {
    await shown(listOf([ana]));
    await open('Plan check');
    expect(words('.plan-questions li')[0]).toBe('Is Ana Birch in network with Aetna today?');
    expect(words('.plan-questions li')).toHaveLength(7);
    await open('Copy the questions');
    expect(actions.copy.mock.calls[0]?.[0].split('\n')).toHaveLength(7);
    expect(await problems()).toEqual([]);
  });
});

describe('a comparison', () => {
  const tick = async (at: number) =>
    click([...stage.place.querySelectorAll<HTMLElement>('.kept-head input')][at] as HTMLElement);

  it('needs two, and shows first where they differ', async () => {
    await shown(listOf([ana, bo]));
    await tick(0);
    expect(buttons()).not.toContain('Compare 1');
    await tick(1);
    await open('Compare 2');
    expect(words('caption')).toEqual(['Where they differ']);
    expect(words('.compare-same h3')).toEqual(['The same for all']);
    expect(words('.compare-same dt')).toEqual([
      'Room',
      'Grief and loss',
      'Takes Aetna',
      'Licensed in Oregon',
    ]);
    expect(words('table tbody th')).toEqual(['Price']);
    expect(words('table thead th').slice(1)).toEqual(['Bo Moss Contacted', 'Ana Birch Kept']);
    expect(await problems()).toEqual([]);
  });

  it('of people who say the same has no empty table', async () => {
    await shown(listOf(['a', 'b'].map((id) => someone(id, { name: `Person ${id}` }))));
    await tick(0);
    await tick(1);
    await open('Compare 2');
    expect(stage.place.querySelector('table')).toBeNull();
    expect(words('.compare p')).toEqual(['Their listings say the same of all that you asked for.']);
    expect(await problems()).toEqual([]);
  });

  it('takes no more than four', async () => {
    await shown(listOf(Array.from({ length: 5 }, (_, at) => someone(`p${at}`, { name: `Person ${at}` }))));
    for (const at of [0, 1, 2, 3, 4]) await tick(at);
    expect(buttons()).toContain('Compare 4');
    expect(words('.said')).toEqual(['At most 4 can be compared.']);
  });
});
