import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { estimateAll } from '../../scripts/estimate.ts';
import { newDirectory } from '../../scripts/new-directory.ts';
import { read } from '../../scripts/read.ts';
import { tag } from '../../scripts/tag.ts';
import { times } from '../support/times.ts';
import { carriedOut, loaded, spawned } from './desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'foreword-started-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

/** Scripts that are commands: what each does is held in this process, by tests of its own. */
const COMMANDS = globSync('scripts/*.ts')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => readFileSync(path, 'utf8').includes(': Command ='));

const passages = file(
  'both.jsonl',
  '{"id":"a","text":"I offer CBT."}\nnonsense\n{"id":"b","text":"Welcome."}\n',
);
const listings = file('l.jsonl', '{"key":"a","issues":["Trauma and PTSD"],"online":"yes"}\nbroken\n');
const replica = (id: string) => `utils/directories/${id}/replicas/results.html`;

const WAYS = [
  ['tag', tag, [passages]],
  ['estimate', estimateAll, ['--profile', 'docs/profiles/trauma-online.json', '--listings', listings]],
  ['read', read, [replica('psychologytoday')]],
  ['new-directory', newDirectory, ['Aaa', replica('ukcp'), 'https://www.psychotherapy.org.uk/']],
] as const;

describe('a script, by whoever it is started', () => {
  it.each(WAYS.slice(0, times(1, WAYS.length)))(
    '%s says the same, on both outputs and with the same code',
    async (name, command, given) => {
      const printed = spawned(name, ...given);
      expect(printed).toEqual(await carriedOut(command, ...given));
      expect(printed.stdout + printed.stderr).not.toBe('');
    },
  );

  it('is read by Node as it stands, with all that it imports, and does nothing until it is the one started', () => {
    expect(COMMANDS.length).toBeGreaterThan(5);
    for (const [name] of WAYS) expect(COMMANDS).toContain(`scripts/${name}.ts`);
    expect(loaded(COMMANDS)).toEqual({ stdout: '', stderr: '', status: 0 });
  });

  it.each(COMMANDS)('%s carries its own command out, in the one way there is', (path) => {
    const source = readFileSync(path, 'utf8');
    const [, command] = /^(?:export )?const (\w+): Command =/m.exec(source) ?? [];
    expect(source).toContain(`\nif (import.meta.main) await run(${command});\n`);
  });
});
