import { expect, it } from 'vitest';
import { namedByUs, namesIn } from '../../build/named.ts';

it('a name is what follows a dot, on another line too', () => {
  expect([...namesIn(['a.b(c)\n  .d?.e', 'const f = { g: h };'])]).toEqual(['b', 'd', 'e']);
});

it('finds what our own sources name', () => {
  const named = namedByUs('.');
  for (const name of ['safeParse', 'refine', 'discriminatedUnion', 'onMessage', 'sendMessage'])
    expect(named).toContain(name);
  for (const name of ['uuid', 'toJSONSchema', 'bookmarks', 'captureVisibleTab'])
    expect(named).not.toContain(name);
});
