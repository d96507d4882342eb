import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { asModule, ofNamed, polyfillModule } from '../../build/polyfill-module.ts';

const folder = mkdtempSync(join(tmpdir(), 'polyfill-module-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A script that has the polyfill, and hands it out when it is asked. */
async function scriptWith(plugins: ReturnType<typeof polyfillModule>[]): Promise<string> {
  const entry = join(folder, 'entry.js');
  const polyfill = resolve('node_modules/webextension-polyfill/dist/browser-polyfill.js');
  writeFileSync(
    entry,
    `import browser from ${JSON.stringify(polyfill)}; globalThis.handOut = () => browser;`,
  );
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins,
    build: { write: false, lib: { entry, formats: ['iife'], name: 'made' } },
  });
  const { output } = (Array.isArray(made) ? made[0] : made) as { output: { code: string }[] };
  return output[0]?.code ?? '';
}

interface World {
  chrome: object;
  browser?: object;
  handOut(): { windows: { getCurrent(): Promise<unknown> }; runtime: object };
}

/** The browser's own interface, a part of which is made when it is first looked at in any way. */
function lazyInterface(made: Set<PropertyKey>): object {
  const parts = { runtime: { id: 'an-id' }, windows: {}, tabs: {}, history: {} };
  return new Proxy(parts, {
    get: (all, name) => {
      made.add(name);
      return Reflect.get(all, name) as unknown;
    },
    getOwnPropertyDescriptor: (all, name) => {
      made.add(name);
      return Reflect.getOwnPropertyDescriptor(all, name);
    },
  });
}

/** Runs a script in a browser that has promises. */
function loaded(code: string): { made: Set<PropertyKey>; world: World } {
  const made = new Set<PropertyKey>();
  const own = lazyInterface(made);
  const world = { chrome: own, browser: own } as World;
  runInNewContext(code, world);
  return { made, world };
}

describe('the polyfill as it is shipped', () => {
  it('makes no part of the interface when it is loaded, where it would have made all', async () => {
    const every = ['runtime', 'windows', 'tabs', 'history'];
    expect([...loaded(await scriptWith([])).made]).toEqual(expect.arrayContaining(every));
    expect([...loaded(await scriptWith([polyfillModule()])).made]).toEqual(['runtime']);
  });

  it('leaves a browser that has promises to itself', async () => {
    const { world } = loaded(await scriptWith([polyfillModule()]));
    expect(world.handOut()).toBe(world.browser);
  });

  it('gives promises to one that has none', async () => {
    const windows = { getCurrent: (answer: (given: unknown) => void) => answer({ id: 7 }) };
    const world = { chrome: { runtime: { id: 'an-id' }, windows } } as unknown as World;
    runInNewContext(await scriptWith([polyfillModule()]), world);
    expect(await world.handOut().windows.getCurrent()).toEqual({ id: 7 });
  });
});

it('any script for such a loader is a module with what it gives', () => {
  const given = (code: string) =>
    new Function(asModule(code).replace('export default', 'return'))() as unknown;
  expect(
    given(
      '(function (make) { if (typeof exports !== "undefined") make(module); })((m) => { m.exports = 3; });',
    ),
  ).toBe(3);
  expect(given('exports.a = 1;')).toEqual({ a: 1 });
});

describe('what the polyfill knows of the interface', () => {
  const code = `(() => {
    const apiMetadata = { "tabs": { "get": { "minArgs": 1, "maxArgs": 1 }, "zoom": { "minArgs": 2 } }, "history": {
      "get": { "minArgs": 1 } }, "storage": { "local": { "get": { "minArgs": 0 } } } };
    return apiMetadata; })()`;
  const known = (...named: string[]) => new Function(`return ${ofNamed(code, new Set(named))}`)() as unknown;

  it('is what we name, with all that is said of it', () => {
    expect(known('tabs', 'get')).toEqual({ tabs: { get: { minArgs: 1, maxArgs: 1 } } });
    expect(known('storage', 'local', 'get')).toEqual({ storage: { local: { get: { minArgs: 0 } } } });
    expect(known('get')).toEqual({});
  });

  it('is looked for again when the polyfill is written otherwise', () => {
    expect(() => ofNamed('const other = {};', new Set())).toThrow('not as it was');
  });
});
