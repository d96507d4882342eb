import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { type Command, carryOut } from '../../scripts/input.ts';

export interface Printed {
  stdout: string;
  stderr: string;
  status: number | null;
}

/** Carries a command out in this process: what it would print, and its exit code. */
export async function carriedOut(command: Command, ...given: string[]): Promise<Printed> {
  const printed = { stdout: '', stderr: '' };
  const status = await carryOut(command, given, {
    answer: (line) => {
      printed.stdout += `${line}\n`;
    },
    complain: (sentence) => {
      printed.stderr += `${sentence}\n`;
    },
  });
  return { ...printed, status };
}

/** Runs a script of the project as a user does, in a process of its own. Slow: a few tests of the way in suffice. */
export function spawned(script: string, ...given: string[]): Printed {
  return started(`scripts/${script}.ts`, ...given);
}

/** Has Node read modules of the project in a process of their own, and run none of them as a command. */
export function loaded(paths: readonly string[]): Printed {
  const lines = paths.map((path) => `await import(${JSON.stringify(pathToFileURL(path).href)});`);
  return started('--input-type=module', '--eval', lines.join('\n'));
}

function started(...given: string[]): Printed {
  const { stdout, stderr, status } = spawnSync(process.execPath, given, { encoding: 'utf8' });
  return { stdout, stderr, status };
}
