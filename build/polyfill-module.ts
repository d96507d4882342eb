import type { Plugin } from 'vite';
import { below, type Node, type Property, parsed, propertiesOf, without } from './named.ts';
import { rewritten } from './plugins.ts';

const POLYFILL = /\/webextension-polyfill\/dist\/browser-polyfill(?:\.min)?\.js$/;
/** Its table of all that a browser's interface can do. */
const TABLE = 'apiMetadata';

/**
 * Ships the polyfill as a module of its own, of that part of the browser's interface that we name. Taken in as what it
 * is, a script for any kind of loader, each part of the interface is copied when it is loaded, and by that made: the
 * dearest thing of a whole start.
 */
export const polyfillModule = (): Plugin =>
  rewritten('polyfill-module', POLYFILL, (code, named) => asModule(ofNamed(code, named)));

/** A module whose default is what the script gives a loader that has `module` and `exports`. */
export function asModule(code: string): string {
  return `const module = { exports: {} };\nconst { exports } = module;\n${code}\nexport default module.exports;\n`;
}

/** The polyfill with those parts alone that are named. What it does not know it hands on as it is. */
export function ofNamed(code: string, named: ReadonlySet<string>): string {
  const table = tableIn(parsed(code));
  if (!table) throw new Error('The polyfill is not as it was.');
  return without(code, unnamed(table, named));
}

function tableIn(node: Node): Node | undefined {
  const { name } = node.type === 'VariableDeclarator' ? (node.id as Node) : { name: undefined };
  if (name === TABLE) return node.init as Node;
  for (const child of below(node)) {
    const found = tableIn(child);
    if (found) return found;
  }
  return undefined;
}

/** A part is an object; what is said of one, such as how much it takes, is none. */
function unnamed(table: Node, named: ReadonlySet<string>): Property[] {
  return propertiesOf(table).flatMap((part) => {
    if (part.value.type !== 'ObjectExpression') return [];
    return named.has(part.name) ? unnamed(part.value, named) : [part];
  });
}
