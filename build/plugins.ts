import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { namedByUs } from './named.ts';

/** A path as it is written everywhere. */
export const plain = (path: string) => path.replaceAll('\\', '/');

/** Ships a module of a library as `made` writes it, from its text and from all that our sources name. */
export function rewritten(
  name: string,
  module: RegExp,
  made: (code: string, named: ReadonlySet<string>) => string,
): Plugin {
  let ours = '.';
  return {
    name,
    enforce: 'pre',
    configResolved({ root }) {
      ours = root;
    },
    transform(code, id) {
      return module.test(plain(id)) ? { code: made(code, namedByUs(ours)), map: null } : null;
    },
  };
}

interface StandIn {
  name: string;
  /** Whether what is asked for may have another in its place, by its name and by who asks. */
  asked(source: string, importer: string): boolean;
  /** The module in the place of what lies at a path, from its text; `null` where it stays as it is. */
  made(path: string, text: string): string | null;
  /** Modules that lie nowhere, by the names that those in place ask for them by. */
  held?: Readonly<Record<string, string>>;
}

/** It ends as a script does, whatever it stands for: by its end it is told how it is read. */
const SCRIPT = '.js';

/** Ships other modules in the place of some. */
export function standingIn({ name, asked, made, held = {} }: StandIn): Plugin {
  const mark = `\0${name}:`;
  return {
    name,
    enforce: 'pre',
    async resolveId(source, importer) {
      if (Object.hasOwn(held, source)) return mark + source;
      if (!importer || !asked(source, plain(importer))) return null;
      const path = plain((await this.resolve(source, importer, { skipSelf: true }))?.id ?? '');
      if (path === '' || made(path, await readFile(path, 'utf8')) === null) return null;
      return mark + path + SCRIPT;
    },
    async load(id) {
      if (!id.startsWith(mark)) return null;
      const rest = id.slice(mark.length);
      const there = held[rest];
      if (there !== undefined) return { code: there, moduleType: 'js' };
      const path = rest.slice(0, -SCRIPT.length);
      this.addWatchFile(path);
      const code = made(path, await readFile(path, 'utf8'));
      return code === null ? null : { code, moduleType: 'js' };
    },
  };
}
