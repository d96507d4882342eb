import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { own } from '../utils/lookup/own.ts';
import { type Command, InputError, run } from './input.ts';

/** What came of one of several scripts. */
export interface Outcome {
  name: string;
  /** What it printed, on both outputs. */
  said: string;
  /** Its exit code; 1 where a signal ended it. */
  code: number;
}

/** Runs a line of the shell. */
function carryOut(name: string, line: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(line, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const output of [child.stdout, child.stderr]) output.on('data', (part) => (said += part));
    child.on('error', reject);
    child.on('close', (code) => resolve({ name, said, code: code ?? 1 }));
  });
}

/** Runs lines of the shell, as many at once as there are cores, in their order. `over` is told of each as it ends. */
export async function together(
  lines: readonly (readonly [name: string, line: string])[],
  over: (outcome: Outcome) => void = () => {},
  atOnce = availableParallelism(),
): Promise<Outcome[]> {
  const waiting = [...lines];
  const outcomes: Outcome[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const outcome = await carryOut(...next);
      outcomes.push(outcome);
      over(outcome);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return outcomes;
}

/** `together NAME …`: runs these scripts of package.json side by side, and complains of those that fail. */
const runTogether: Command = async (names, desk) => {
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const lines = names.map((name) => {
    const line = own(scripts, name);
    if (!line) throw new InputError(`package.json has no script "${name}".`);
    return [name, line] as const;
  });
  const outcomes = await together(lines, ({ name, said, code }) => {
    desk.answer(`${code === 0 ? '✓' : '✗'} ${name}\n${said}`.trimEnd());
  });
  const failed = outcomes.filter(({ code }) => code !== 0).map(({ name }) => name);
  if (failed.length > 0) desk.complain(`Failed: ${failed.join(', ')}.`);
};

if (import.meta.main) await run(runTogether);
