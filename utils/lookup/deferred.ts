import { lazily } from './lazily.ts';

/**
 * Stands for an object that is made when something of it is first asked for. Whoever uses it sees the object itself:
 * what it has, what it is made from and what it does. It cannot be changed through this.
 */
export function deferred<T extends object>(make: () => T): T {
  const made = lazily(make);
  return new Proxy({} as T, {
    get: (_none, key) => Reflect.get(made(), key) as unknown,
    has: (_none, key) => Reflect.has(made(), key),
    getPrototypeOf: () => Reflect.getPrototypeOf(made()),
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
  });
}
