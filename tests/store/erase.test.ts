import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { erase } from '../../utils/store/erase.ts';
import { changeProfile, loadProfile } from '../../utils/store/profile.ts';

// What another file has left is not what this one is about.
beforeEach(erase);

/** Lets so many turns pass. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe('erasing while something is being written', () => {
  it.each([1, 2, 3, 5, 8, 13])(
    'ends with nothing left, also where %i writes follow each other',
    async (count) => {
      await changeProfile([{ change: 'value-add', value: 'v_honesty' }]);
      const erased = erase();
      const written: Promise<unknown>[] = [];
      for (let write = 0; write < count; write += 1) {
        await turns(1);
        written.push(changeProfile([{ change: 'value-add', value: 'v_order' }]).catch(() => undefined));
      }
      await expect(erased).resolves.toBeUndefined();
      await Promise.all(written);
      expect((await loadProfile()).values).not.toContain('v_honesty');
    },
  );
});
