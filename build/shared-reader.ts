import type { Plugin } from 'vite';

/** What the scripts in pages use of the reader of any page, by its modules. */
export const SHARED = {
  'read-generic': ['readGeneric', 'readGenericSteps'],
  name: ['nameLikeness', 'takeApart'],
  prose: ['isProse'],
} as const;

/** Scripts that the background runs after `shape.js`, which holds the reader. */
const BESIDE = /\/entrypoints\/(anywhere|once|teach)\/index\.ts$/;
const MODULE = /\/utils\/reader\/generic\/(read-generic|name|prose)\.ts$/;

/**
 * Ships the reader of any page, with all its tables of words, once and not in each script that uses it: `shape.js`
 * holds it, the others take it from there. Only where a whole script is made of one of them is anything replaced.
 */
export function sharedReader(): Plugin {
  let beside = false;
  return {
    name: 'shared-reader',
    enforce: 'pre',
    buildStart({ input }) {
      const entries = Object.values(input).map((path) => path.replaceAll('\\', '/'));
      beside = entries.length > 0 && entries.every((path) => BESIDE.test(path));
    },
    load(id) {
      const name = beside ? MODULE.exec(id.replaceAll('\\', '/'))?.[1] : undefined;
      return name ? { code: borrowed(SHARED[name as keyof typeof SHARED]), moduleType: 'js' } : null;
    },
  };
}

/** A module whose functions are those that the script before it has put in their place. */
export const borrowed = (names: readonly string[]): string =>
  names
    .map((name) => `export const ${name} = (...given) => globalThis.forewordReader.${name}(...given);`)
    .join('\n');
