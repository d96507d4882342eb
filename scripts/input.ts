/** Something in what a command was given is wrong; the message is the one sentence that its user reads. */
export class InputError extends Error {}

/** Where a command puts its lines: what it answers, and one sentence for each thing that it left out. */
export interface Desk {
  answer(line: string): void;
  complain(sentence: string): void;
}

/** A command of this project: what was given to it, and where its lines go. */
export type Command = (given: string[], desk: Desk) => Promise<void>;

/**
 * Carries a command out and returns its exit code: 2 where it complained or was given something wrong, which
 * becomes one sentence; 0 otherwise. Any other error is thrown on.
 */
export async function carryOut(command: Command, given: readonly string[], desk: Desk): Promise<0 | 2> {
  let code: 0 | 2 = 0;
  const complain = (sentence: string) => {
    code = 2;
    desk.complain(sentence);
  };
  try {
    await command([...given], { answer: desk.answer, complain });
  } catch (error) {
    const unknownOption =
      error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!(error instanceof InputError) && !unknownOption) throw error;
    complain((error as Error).message.split('\n')[0] ?? '');
  }
  return code;
}

/** Carries a command out as this process: answers on standard output, sentences on standard error. */
export async function run(command: Command): Promise<void> {
  process.exitCode = await carryOut(command, process.argv.slice(2), {
    answer: (line) => console.log(line),
    complain: (sentence) => console.error(sentence),
  });
}
