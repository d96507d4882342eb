import { spawnSync } from 'node:child_process';
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
  const { stdout, stderr, status } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...given], {
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}
