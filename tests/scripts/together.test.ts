import { describe, expect, it } from 'vitest';
import { together } from '../../scripts/together.ts';

describe('scripts side by side', () => {
  it('are all run, each with what it printed and its exit code', async () => {
    const outcomes = await together([
      ['well', 'echo out && echo err >&2'],
      ['badly', 'echo no && exit 3'],
      ['not at all', 'exit 1'],
    ]);
    expect(outcomes.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'badly', said: 'no\n', code: 3 },
      { name: 'not at all', said: '', code: 1 },
      { name: 'well', said: expect.stringMatching(/^(out\nerr|err\nout)\n$/), code: 0 },
    ]);
  });

  it('begin in their order, no more of them at once than asked for', async () => {
    const over: string[] = [];
    await together(
      ['one', 'two', 'three'].map((name) => [name, `echo ${name}`]),
      ({ name }) => over.push(name),
      1,
    );
    expect(over).toEqual(['one', 'two', 'three']);
  });
});
