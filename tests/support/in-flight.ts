/**
 * Knows what is under way: macrotasks that the code (or the database that stands in for the browser's) has asked for,
 * and what the cryptographic part has not answered yet. Import this before anything that keeps timers of its own.
 */
/** Answers that are still to come. */
let asked = 0;

const { setImmediate: turn, clearImmediate: unturn } = globalThis;

const waiting = new Set<NodeJS.Immediate>();

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

const { subtle } = globalThis.crypto;
const answers = [
  'encrypt',
  'decrypt',
  'sign',
  'verify',
  'digest',
  'importKey',
  'deriveKey',
  'deriveBits',
] as const;
for (const name of answers) {
  const whole = subtle[name] as (...given: unknown[]) => Promise<unknown>;
  Object.defineProperty(subtle, name, {
    configurable: true,
    value: (...given: unknown[]) => {
      asked++;
      return whole.apply(subtle, given).finally(() => asked--);
    },
  });
}

/** Waits until nothing is under way, and has not been for some turns: what was asked for has come to its end. */
export async function atRest(): Promise<void> {
  for (let quiet = 0; quiet < 5; quiet = asked + waiting.size > 0 ? 0 : quiet + 1)
    await new Promise((resolve) => turn(resolve));
}
