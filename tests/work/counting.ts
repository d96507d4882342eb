import { type Plugin, parseAst } from 'vite';

/** What the code of the product adds to, each time a block of it is entered. */
declare global {
  var blocksEntered: number;
}

interface Node {
  type: string;
  start: number;
  end: number;
  body?: Node | Node[];
  directive?: string;
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const LOOPS = new Set([
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
]);
const COUNT = 'globalThis.blocksEntered++';

type Insert = [at: number, text: string];
const WAYS = {
  block: [`${COUNT};`, ''],
  line: [`{${COUNT};`, '}'],
  value: [`(${COUNT},`, ')'],
} as const;

/** The code with a counter in each function and each turn of a loop. */
export function counted(code: string): string {
  const opens: Insert[] = [];
  const closes: Insert[] = [];
  const into = (body: Node) => {
    const [open, close] =
      WAYS[body.type === 'BlockStatement' ? 'block' : body.type.endsWith('Statement') ? 'line' : 'value'];
    opens.push([body.type === 'BlockStatement' ? afterDirectives(body) : body.start, open]);
    closes.unshift([body.end, close]);
  };
  visit(parseAst(code) as unknown as Node, (node) => {
    const counts = FUNCTIONS.has(node.type) || LOOPS.has(node.type);
    if (counts && node.body && !Array.isArray(node.body)) into(node.body);
  });
  // Where several begin or end at one place the outermost is opened first and closed last.
  let made = '';
  let from = 0;
  for (const [at, text] of [...closes, ...opens].sort(([a], [b]) => a - b)) {
    made += code.slice(from, at) + text;
    from = at;
  }
  return made + code.slice(from);
}

function afterDirectives({ start, body }: Node): number {
  const directives = (Array.isArray(body) ? body : []).filter(({ directive }) => directive !== undefined);
  return directives.at(-1)?.end ?? start + 1;
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (child !== null && typeof child === 'object' && typeof (child as Node).type === 'string')
        visit(child as Node, see);
  }
}

/** Lets tests count what the product does instead of timing it: a count is the same on every machine. */
export function counting(): Plugin {
  return {
    name: 'counting',
    enforce: 'post',
    transform(code, id) {
      const ours = /\/(utils|entrypoints)\/[^?]+\.tsx?$/.test(id);
      return ours ? { code: counted(code), map: null } : null;
    },
  };
}
