import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forgetReadingsAt, noteBegun, tabReading, tabsOf } from '../../utils/session/tabs.ts';
import { fakeMemory } from './memory.ts';

const read = (directory: string) => ({ directory, host: 'a.example', keys: ['a'], pointed: null });

describe('what was read of a directory in every tab', () => {
  it('is forgotten, and nothing else is; of its tabs it is still known that they are to be ended', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('one', 'two', 'three'), { maxLength: 8 }), async (tabs) => {
        const memory = fakeMemory();
        for (const [id, directory] of tabs.entries()) await memory.set({ [`tab:${id}`]: read(directory) });
        await noteBegun(memory, 99, 'one');
        const before = await tabsOf(memory);
        await forgetReadingsAt(memory, 'one', []);
        expect(await tabsOf(memory)).toEqual(before);
        for (const [id, directory] of tabs.entries())
          expect(await tabReading(memory, id)).toEqual(directory === 'one' ? undefined : read(directory));
      }),
    );
  });

  it('leaves a memory without any as it is', async () => {
    const memory = fakeMemory();
    await memory.set({ 'tab:1': read('two'), other: 1 });
    const before = new Map(memory.entries);
    await forgetReadingsAt(memory, 'one', []);
    expect(memory.entries).toEqual(before);
  });

  it('goes of everyone at its hosts too, with how much of its day’s room is used, and of nobody elsewhere', async () => {
    const memory = fakeMemory();
    const people = ['b.example:x', 'a.example:y', 'c.example:x', 'b.example.org:x'];
    for (const one of people) await memory.set({ [`reading:${one}`]: [] });
    await memory.set({ 'tab:1': read('one'), 'ledger:one': {}, 'ledger:two': {} });
    await forgetReadingsAt(memory, 'one', ['b.example']);
    expect([...memory.entries.keys()].sort()).toEqual([
      'begun:1',
      'ledger:two',
      'reading:b.example.org:x',
      'reading:c.example:x',
    ]);
  });
});
