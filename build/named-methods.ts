import type { Plugin } from 'vite';
import { below, type Node, type Property, parsed, propertiesOf, without } from './named.ts';
import { rewritten } from './plugins.ts';

const SCHEMAS = /\/zod\/v4\/classic\/schemas\.js$/;
/** Objects are checked by a function that is made of a text, or, where no text may become code, as here, by this. */
const FROM_TEXT = 'core.$ZodObjectJIT.init(';
const PLAIN = 'core.$ZodObject.init(';

/**
 * Ships of the library of schemas the methods that somebody names: each of the others would bring a kind of schema that
 * nobody makes. And objects are checked without trying first whether a text may become code: the browser takes that for
 * a breach of our policy, in every context anew, and longer over it than over all that a start checks.
 */
export const namedMethods = (): Plugin => rewritten('named-methods', SCHEMAS, withMethods);

/**
 * The module of schemas with those methods alone that are named, there or in the module itself. Throws where it is not
 * written as it was.
 */
export function withMethods(code: string, named: ReadonlySet<string>): string {
  const inside = new Set([...code.matchAll(/\b(?:this|inst)\??\.(\w+)/g)].map(([, name]) => name));
  const methods = methodsIn(parsed(code));
  if (methods.length === 0 || !code.includes(FROM_TEXT))
    throw new Error('The library of schemas is not as it was.');
  const unasked = methods.filter(({ name }) => !named.has(name) && !inside.has(name));
  return without(code, unasked).replaceAll(FROM_TEXT, PLAIN);
}

/** What kinds of schemas can do: what stands in the last object of `$constructor(name, begin, methods)`. */
function methodsIn(node: Node): Property[] {
  const found = calls(node, '$constructor') ? methodsOf((node.arguments as Node[])[2]) : [];
  return [...found, ...below(node).flatMap(methodsIn)];
}

function methodsOf(table: Node | undefined): Property[] {
  // `derived({ …what is asked of a schema }, { …methods })`
  if (table?.type === 'CallExpression') return methodsOf((table.arguments as Node[])[1]);
  return propertiesOf(table).filter(({ value }) => /Function/.test(value.type));
}

function calls(node: Node, method: string): boolean {
  const callee = node.type === 'CallExpression' ? (node.callee as Node) : undefined;
  return callee?.type === 'MemberExpression' && (callee.property as Node).name === method;
}
