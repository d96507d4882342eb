import { type Plugin, parseAst } from 'vite';
import { plain } from './plugins.ts';

const RULES = /\/utils\/vocabulary\/tagger\/.+\.ts$/;
/** What a rule is shown by: for readers and tests. */
const SHOWN_BY = new Set(['example', 'counterexample']);

/** Ships the tagger's rules without the sentences that they are shown by, which nothing reads in the product. */
export const rulesAlone = (): Plugin => ({
  name: 'rules-alone',
  enforce: 'pre',
  transform: (code, id) => (RULES.test(plain(id)) ? { code: withoutExamples(code), map: null } : null),
});

/** The same module, in TypeScript, whose rules have no example and no counterexample. */
export function withoutExamples(code: string): string {
  let shipped = code;
  const last = ([a]: readonly [number, number], [b]: readonly [number, number]) => b - a;
  for (const [start, end] of examplesIn(parseAst(code, { lang: 'ts' })).sort(last))
    shipped = shipped.slice(0, start) + shipped.slice(end).replace(/^\s*,/, '');
  return shipped;
}

/** From where to where each stands. */
function examplesIn(node: unknown): [number, number][] {
  if (Array.isArray(node)) return node.flatMap(examplesIn);
  if (typeof node !== 'object' || node === null) return [];
  if (isExample(node)) return [[node.start, node.end]];
  return Object.values(node).flatMap(examplesIn);
}

interface Example {
  start: number;
  end: number;
}

/** A name with an array: where one is only taken out of a rule there is none. */
function isExample(node: object): node is Example {
  if (!('type' in node) || node.type !== 'Property' || !('key' in node) || !('value' in node)) return false;
  const { key, value } = node as { key: { name?: string }; value: { type: string } };
  return value.type === 'ArrayExpression' && SHOWN_BY.has(key.name ?? '');
}
