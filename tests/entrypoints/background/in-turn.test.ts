import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unlessMany } from '../../../entrypoints/background/in-turn.ts';
import { queue } from '../../../utils/lookup/queue.ts';

const breath = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

describe('one after the other', () => {
  it('each is answered with its own result, in the order in which they came', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 8 }), async (fails) => {
        const turn = queue();
        const order: number[] = [];
        const tasks = fails.map((fails, at) =>
          turn(async () => {
            order.push(at);
            await Promise.resolve();
            order.push(at);
            if (fails) throw new Error(`${at}`);
            return at;
          }),
        );
        const ends = await Promise.allSettled(tasks);
        expect(ends.map(({ status }) => status === 'rejected')).toEqual(fails);
        expect(order).toEqual(fails.flatMap((_, at) => [at, at]));
      }),
    );
  });

  it('what comes first stands behind nothing but what has begun', async () => {
    const turn = queue();
    const order: string[] = [];
    const note = (what: string) => async () => {
      await breath();
      order.push(what);
    };
    const begun = turn(note('begun'));
    const late = turn(note('late'));
    await Promise.all([turn(note('first'), 'first'), begun, late]);
    expect(order).toEqual(['begun', 'first', 'late']);
  });

  it('begins again after it was empty', async () => {
    const turn = queue();
    expect([
      await turn(async () => 1),
      await turn(async () => 2, 'first'),
      await turn(async () => 3),
    ]).toEqual([1, 2, 3]);
  });
});

describe('much that one page says', () => {
  it('is heard as far as it is not too much at once, whatever becomes of it', async () => {
    let go = () => {};
    const open = new Promise<void>((resolve) => {
      go = resolve;
    });
    const said = Array.from({ length: 60 }, (_, at) =>
      unlessMany(7, async () => {
        await open;
        if (at % 2) throw new Error('odd');
        return at;
      }),
    );
    expect(await unlessMany(8, async () => 'another')).toBe('another');
    go();
    const ends = await Promise.allSettled(said);
    expect(ends.filter((end) => end.status === 'fulfilled' && end.value === null)).toHaveLength(10);
    expect(await unlessMany(7, async () => 'again')).toBe('again');
  });
});
