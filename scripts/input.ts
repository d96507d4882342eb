/** Something in what a command was given is wrong; the message is the one sentence that its user reads. */
export class InputError extends Error {}

/** Runs a command: an `InputError` becomes its sentence on standard error and exit code 2. */
export async function complain(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const unknownOption =
      error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!(error instanceof InputError) && !unknownOption) throw error;
    console.error((error as Error).message.split('\n')[0]);
    process.exitCode = 2;
  }
}
