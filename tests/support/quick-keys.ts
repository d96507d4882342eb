import { afterAll, beforeAll } from 'vitest';
import { ROUNDS } from '../../utils/store/vault/passphrase.ts';

/**
 * In the file that calls this, or the `describe`, a passphrase's key takes one turn in place of 600,000, and one more
 * for each that is asked for above them. Whoever asks for fewer is refused, so that the cost is still what is asked for.
 */
export function quickKeys(): void {
  const { subtle } = crypto;
  const before = Object.getOwnPropertyDescriptor(subtle, 'deriveKey');
  const derive = subtle.deriveKey;
  const quick: SubtleCrypto['deriveKey'] = (how, ...rest) => {
    if (typeof how !== 'object' || !('iterations' in how)) return derive.call(subtle, how, ...rest);
    const { iterations } = how;
    if (iterations < ROUNDS) throw new RangeError(`${iterations} turns are too few`);
    return derive.call(subtle, { ...how, iterations: 1 + iterations - ROUNDS }, ...rest);
  };
  beforeAll(() => {
    Object.defineProperty(subtle, 'deriveKey', { value: quick, configurable: true });
  });
  afterAll(() => {
    if (before) Object.defineProperty(subtle, 'deriveKey', before);
    else Reflect.deleteProperty(subtle, 'deriveKey');
  });
}
