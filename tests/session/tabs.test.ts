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
        await forgetReadingsAt(memory, 'one');
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
    await forgetReadingsAt(memory, 'one');
    expect(memory.entries).toEqual(before);
  });
});
