/** What something did, told without a clock. */
export interface Work {
  /** Functions entered and turns of loops taken, in the code of the product. */
  blocks: number;
  /** Characters that patterns passed over, as far as a pattern says: from where it began to the end of what it found. */
  characters: number;
}

const exec = RegExp.prototype.exec;
let characters = 0;

/** Every way to use a pattern ends here. */
function countedExec(this: RegExp, text: string): RegExpExecArray | null {
  const from = this.global || this.sticky ? this.lastIndex : 0;
  const found = exec.call(this, text);
  // A pattern that may begin in one place alone goes no further when it does not fit there.
  const end = this.sticky ? from + 1 : String(text).length;
  characters += (found ? found.index + found[0].length : end) - from;
  return found;
}

/** Begins to count. The function that it returns says what was done since, and ends the count. */
export function startWork(): { soFar(): Work; end(): Work } {
  globalThis.blocksEntered = 0;
  characters = 0;
  RegExp.prototype.exec = countedExec;
  const soFar = () => ({ blocks: globalThis.blocksEntered, characters });
  return {
    soFar,
    end: () => {
      RegExp.prototype.exec = exec;
      return soFar();
    },
  };
}

/** What a piece of code does. */
export function workOf(run: () => void): Work {
  const work = startWork();
  try {
    run();
  } finally {
    work.end();
  }
  return work.soFar();
}
