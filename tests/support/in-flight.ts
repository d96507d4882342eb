/**
 * Knows what is under way: macrotasks that the code (or the database that stands in for the browser's) has asked for,
 * and what the cryptographic part has not answered yet. Import this before anything that keeps timers of its own.
 */
let underWay = 0;

const turn = globalThis.setImmediate;

/** A timer that is counted until it ran. Nobody here needs to wait: an hour is over at the next turn. */
function counted(task: (...given: unknown[]) => void, given: unknown[]): unknown {
  underWay++;
  return turn(() => {
    underWay--;
    task(...given);
  });
}

Object.assign(globalThis, {
  setImmediate: (task: () => void, ...given: unknown[]) => counted(task, given),
  setTimeout: (task: () => void, _after?: number, ...given: unknown[]) => counted(task, given),
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
    value: (...given: unknown[]) => {
      underWay++;
      return whole.apply(subtle, given).finally(() => underWay--);
    },
  });
}

/** Waits until nothing is under way, and has not been for some turns: what was asked for has come to its end. */
export async function atRest(): Promise<void> {
  for (let quiet = 0; quiet < 5; quiet = underWay > 0 ? 0 : quiet + 1)
    await new Promise((resolve) => turn(resolve));
}
