import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { rewritten, standingIn } from '../../build/plugins.ts';

const folder = mkdtempSync(join(tmpdir(), 'plugins-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is exported as `found` when these files are built, `entry.js` first. */
async function builtOf(files: Record<string, string>, plugin: Plugin): Promise<unknown> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const made = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: { write: false, lib: { entry: join(folder, 'entry.js'), formats: ['iife'], name: 'made' } },
  });
  const { output } = (Array.isArray(made) ? made[0] : made) as { output: { code: string }[] };
  return new Function(`${output[0]?.code ?? ''}; return made.found;`)() as unknown;
}

describe('a module of a library, rewritten', () => {
  const library = 'export const said = "all";';
  const entry = 'import { said } from "./library/words.js"; export const found = said;';
  const upTo = (module: RegExp) =>
    rewritten('words', module, (code, named) => code.replace('all', [...named].toSorted().join(' ')));

  it('is made from its text and from what our sources name', async () => {
    const files = {
      'entry.js': entry,
      'library/words.js': library,
      'utils/ours.ts': 'it.asks();',
      'components/ours.tsx': 'for.words;',
      'entrypoints/ours.md': 'not.this',
    };
    expect(await builtOf(files, upTo(/\/library\/words\.js$/))).toBe('asks words');
  });

  it('stays as it is where it is another', async () => {
    const files = { 'entry.js': entry, 'library/words.js': library };
    expect(await builtOf(files, upTo(/\/library\/other\.js$/))).toBe('all');
  });
});

describe('a module in the place of another', () => {
  const entry = 'import * as words from "./words.txt"; export const found = words.default;';
  const plugin = (asked: (source: string, importer: string) => boolean) =>
    standingIn({
      name: 'words',
      asked,
      made: (_path, text) =>
        text === 'stays'
          ? null
          : `import { all } from 'held:all'; export default all(${JSON.stringify(text)});`,
      held: { 'held:all': 'export const all = (word) => "all " + word;' },
    });
  const everyText = plugin((source) => source.endsWith('.txt'));

  it('is made from the text that lies there, with what it asks for by name', async () => {
    expect(await builtOf({ 'entry.js': entry, 'words.txt': 'words' }, everyText)).toBe('all words');
  });

  it('is there only for whoever is meant', async () => {
    const files = {
      'entry.js': 'export { found } from "./one.js";',
      'one.js': 'import word from "./words.js"; export const found = word;',
      'words.js': 'export default "itself";',
    };
    const by = (name: string) =>
      plugin((source, importer) => source.endsWith('words.js') && importer.endsWith(name));
    expect(await builtOf(files, by('/other.js'))).toBe('itself');
    expect(await builtOf(files, by('/one.js'))).toBe('all export default "itself";');
  });

  it('leaves alone what is not to be replaced', async () => {
    const files = {
      'entry.js': 'import word from "./words.js"; export const found = word;',
      'words.js': 'export default "itself";',
    };
    const none = standingIn({ name: 'none', asked: () => true, made: () => null });
    expect(await builtOf(files, none)).toBe('itself');
  });
});
