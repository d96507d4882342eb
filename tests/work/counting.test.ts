import { describe, expect, it } from 'vitest';
import { counted } from './counting.ts';

/** How many blocks are entered when a piece of code runs, and what it gives. */
function ran(code: string): [entered: number, value: unknown] {
  globalThis.blocksEntered = 0;
  const value: unknown = new Function(counted(code).replace('export default', 'return'))();
  return [globalThis.blocksEntered, value];
}

describe('counted code does what it did, and counts', () => {
  it.each([
    ['a function, once a call', 'function f(a) { return a + 1 } export default f(f(1))', 2, 3],
    ['one that is its value', 'const f = a => a + 1; export default f(f(1))', 2, 3],
    ['one that gives another', 'const f = a => b => ({ sum: a + b }); export default f(1)(2).sum', 2, 3],
    ['each turn of a loop', 'let n = 0; for (const a of [1, 2, 3]) { n += a } export default n', 3, 6],
    [
      'loops without braces',
      'let n = 0; for (const a of [1, 2]) for (const b of [3, 4]) n += a * b\nexport default n',
      6,
      21,
    ],
    [
      'a loop that makes functions',
      'let f; let n = 0; while (n < 2) f = (n++, b => b)\nexport default f(7)',
      3,
      7,
    ],
    ['loops by their condition', 'let n = 0; do n += 1; while (n < 5); export default n', 5, 5],
    [
      'a method, and what it hands on',
      'class A { m() { return [1, 2].map((a) => a * 2) } } export default new A().m().length',
      3,
      2,
    ],
    ['strict code', 'function f() { "use strict"; return this } export default f()', 1, undefined],
    ['steps', 'function* g() { yield 1; yield 2 } export default [...g()].length', 1, 2],
    ['what has no blocks', 'export default 1 + 1', 0, 2],
  ])('%s', (_what, code, entered, value) => {
    expect(ran(code)).toEqual([entered, value]);
  });
});
