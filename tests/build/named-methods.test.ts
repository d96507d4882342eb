import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namedByUs } from '../../build/named.ts';
import { namedMethods, withMethods } from '../../build/named-methods.ts';

const LIBRARY = readFileSync('node_modules/zod/v4/classic/schemas.js', 'utf8');

const module = (methods: string) => `
  export const ZodObject = core.$constructor('ZodObject', (inst, def) => { core.$ZodObjectJIT.init(inst, def); }, { base() {} });
  export const ZodText = core.$constructor('ZodText', begin, derived({ format: (inst) => 1 }, { ${methods} }));`;

describe('the methods of schemas', () => {
  it('ship where they are named', () => {
    const code = withMethods(
      module('min(a) { return a; }, email() { return 1; }, max: function _max(b) { return b; }'),
      new Set(['min', 'max']),
    );
    expect(code).toMatch(
      /\{ min\(a\) \{ return a; \}\s+max: function|min\(a\) \{ return a; \},\s*max: function/,
    );
    expect(code).not.toContain('email');
    expect(code).not.toContain('base');
    expect(code).toContain('format: (inst) => 1');
  });

  it('ship where others of them use them', () => {
    const code = withMethods(
      module('min() { return this.check(1); }, check() {}, url() {}'),
      new Set(['min']),
    );
    expect(code).toContain('check() {}');
    expect(code).not.toContain('url');
  });

  it('ask never whether a text may become code', () => {
    expect(LIBRARY).toContain('$ZodObjectJIT');
    expect(withMethods(LIBRARY, new Set())).not.toContain('JIT');
  });

  it('are those that our schemas are made with', () => {
    const code = withMethods(LIBRARY, namedByUs('.'));
    for (const kept of ['refine(', 'exactOptional(', 'regex(', 'safeParse(', 'readonly(', 'nullable('])
      expect(code).toContain(`\n    ${kept}`);
    for (const gone of ['uuid(', 'jwt(', 'cidrv6(', 'toJSONSchema('])
      expect(code).not.toContain(`\n    ${gone}`);
  });

  it('are looked for again when the library is written otherwise', () => {
    expect(() => withMethods('export const a = 1;', new Set())).toThrow('not as it was');
  });

  it('of any other module are left alone', () => {
    const { transform } = namedMethods();
    if (typeof transform !== 'function') throw new Error('It does not look at modules.');
    expect(transform.call({} as never, module(''), '/x/other/schemas.js')).toBeNull();
  });
});
