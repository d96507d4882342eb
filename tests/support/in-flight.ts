/**
 * Knows what is under way: macrotasks that the code (or the database that stands in for the browser's) has asked for,
 * and what the cryptographic part has not answered yet. Import this before anything that keeps timers of its own.
 */
interface UnderWay {
  /** Answers of the cryptographic part that are still to come. */
  asked: number;
  waiting: Set<NodeJS.Immediate>;
  turn: typeof setImmediate;
}

declare global {
  /** A process that has it keeps it: who keeps a timer of its own has kept the first one. */
  var underWay: UnderWay | undefined;
}

function watch(): UnderWay {
  const { setImmediate: turn, clearImmediate: unturn } = globalThis;
  const underWay: UnderWay = { asked: 0, waiting: new Set(), turn };
  const { waiting } = underWay;

  /** A timer that is counted until it ran. Nobody here needs to wait: an hour is over at the next turn. */
  function counted(task: (...given: unknown[]) => void, given: unknown[]): NodeJS.Immediate {
    const timer = turn(() => {
      waiting.delete(timer);
      task(...given);
    });
    waiting.add(timer);
    return timer;
  }

  function forget(timer: NodeJS.Immediate): void {
    waiting.delete(timer);
    unturn(timer);
  }

  Object.assign(globalThis, {
    setImmediate: (task: () => void, ...given: unknown[]) => counted(task, given),
    setTimeout: (task: () => void, _after?: number, ...given: unknown[]) => counted(task, given),
    clearImmediate: forget,
    clearTimeout: forget,
  });
  countAnswers(underWay);
  return underWay;
}

const ANSWERS = [
  'encrypt',
  'decrypt',
  'sign',
  'verify',
  'digest',
  'importKey',
  'deriveKey',
  'deriveBits',
] as const;

function countAnswers(underWay: UnderWay): void {
  const { subtle } = globalThis.crypto;
  for (const name of ANSWERS) {
    const whole = subtle[name] as (...given: unknown[]) => Promise<unknown>;
    Object.defineProperty(subtle, name, {
      configurable: true,
      value: (...given: unknown[]) => {
        underWay.asked++;
        return whole.apply(subtle, given).finally(() => underWay.asked--);
      },
    });
  }
}

globalThis.underWay ??= watch();
const { waiting, turn } = globalThis.underWay;
const busy = () => (globalThis.underWay?.asked ?? 0) + waiting.size > 0;

/** Waits until nothing is under way, and has not been for some turns: what was asked for has come to its end. */
export async function atRest(): Promise<void> {
  for (let quiet = 0; quiet < 5; quiet = busy() ? 0 : quiet + 1)
    await new Promise((resolve) => turn(() => resolve(undefined)));
}
