import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byRoom, holders, type Part, readWith, roomOf } from '../../scripts/bench-background/rooms.ts';
import { costOf, type TraceEvent } from '../../scripts/bench-background/trace.ts';

describe('whose a module of the package is', () => {
  it.each([
    ['/a/node_modules/zod/v4/core/parse.js', 'zod'],
    ['/a/node_modules/@wxt-dev/browser/index.js', '@wxt-dev/browser'],
    ['/a/utils/vocabulary/tagger/extractors/money.ts', 'utils/vocabulary/tagger'],
    ['/a/utils/vocabulary/concepts/data/issues.json', 'utils/vocabulary/concepts (data)'],
    ['/a/utils/wishes/data/topics.json?import', 'utils/wishes (data)'],
    ['/a/utils/directories/psychologytoday/filters.json', 'utils/directories (data)'],
    ['/a/utils/listing/listing.ts', 'utils/listing'],
    ['/a/entrypoints/background/index.ts', 'entrypoints/background'],
  ])('%s', (id, room) => expect(roomOf(id)).toBe(room));

  it('is told once a room, the heaviest first, and nothing is lost', () => {
    const ids = ['utils/fit/a.ts', 'utils/fit/b.ts', 'utils/store/c.ts', 'node_modules/zod/d.js'];
    const modules = fc.array(fc.record({ id: fc.constantFrom(...ids), size: fc.nat(1000) }));
    fc.assert(
      fc.property(modules, (some) => {
        const rooms = byRoom(some);
        const sizes = rooms.map(([, size]) => size);
        expect(new Set(rooms.map(([room]) => room)).size).toBe(rooms.length);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        expect(sizes.reduce((a, b) => a + b, 0)).toBe(some.reduce((sum, { size }) => sum + size, 0));
      }),
    );
  });
});

const part = (file: string, imports: string[], ...ids: string[]): Part => ({
  ...{ file, imports, raw: 10, gzip: 5 },
  modules: ids.map((id) => ({ id, size: 1 })),
});
const parts = [
  part('background.js', ['a.js', 'gone.js'], 'main'),
  part('a.js', ['b.js'], 'node_modules/zod/x.js'),
  part('b.js', ['a.js'], 'data/x.json'),
  part('popup.js', ['b.js'], 'popup'),
];

describe('what a script is read with', () => {
  it('is all that it needs, and what that needs, each once', () => {
    expect(readWith('background.js', parts).map(({ file }) => file)).toEqual([
      'background.js',
      'a.js',
      'b.js',
    ]);
    expect(readWith('nobody.js', parts)).toEqual([]);
  });

  it('says who holds a module', () => {
    expect(holders(parts, /zod/)).toEqual(['a.js']);
    expect(holders(parts, /./)).toHaveLength(4);
  });
});

describe('what a start costs', () => {
  const thread = (tid: number, name: string): TraceEvent => ({
    ...{ ph: 'M', name: 'thread_name', pid: 1, tid },
    args: { name },
  });
  const task = (tid: number, name: string, tdur: number): TraceEvent => ({
    ph: 'X',
    name,
    pid: 1,
    tid,
    tdur,
  });

  it('is the time of its own thread alone, in milliseconds', () => {
    const events = [
      thread(1, 'ServiceWorker thread'),
      thread(2, 'CrRendererMain'),
      task(1, 'v8.compileModule', 2000),
      task(1, 'v8.evaluateModule', 10_000),
      task(1, 'ThreadControllerImpl::RunTask', 15_000),
      task(2, 'v8.evaluateModule', 70_000),
      task(2, 'ThreadControllerImpl::RunTask', 70_000),
    ];
    expect(costOf(events)).toEqual({ evaluation: 12, all: 15 });
    expect(costOf([])).toEqual({ evaluation: 0, all: 0 });
  });
});
