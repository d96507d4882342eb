import type { Plugin } from 'vite';

const POLYFILL = /\/webextension-polyfill\/dist\/browser-polyfill(?:\.min)?\.js$/;

/**
 * Ships the polyfill as a module of its own. Taken in as what it is, a script for any kind of loader, each part of the
 * browser's interface is copied when it is loaded, and by that made: the dearest thing of a whole start.
 */
export function polyfillModule(): Plugin {
  return {
    name: 'polyfill-module',
    enforce: 'pre',
    transform(code, id) {
      return POLYFILL.test(id.replaceAll('\\', '/')) ? { code: asModule(code), map: null } : null;
    },
  };
}

/** A module whose default is what the script gives a loader that has `module` and `exports`. */
export function asModule(code: string): string {
  return `const module = { exports: {} };\nconst { exports } = module;\n${code}\nexport default module.exports;\n`;
}
