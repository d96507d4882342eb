import { type Plugin, parseAst } from 'vite';

/** What a script is written with that a browser can take as it lies: letters of one byte each. */
const OTHER = /[^\0-\x7f]/g;

interface Node {
  type: string;
  start: number;
  end: number;
}

/**
 * A script that does the same and is written in ASCII alone. A browser decodes any other letter by letter, and keeps it
 * in twice the room. Throws where a letter stands in a raw text, which an escape would change.
 */
export function inPlainLetters(code: string): string {
  if (code.search(OTHER) < 0) return code;
  for (const { start, end } of rawTexts(parseAst(code) as Node))
    if (code.slice(start, end).search(OTHER) >= 0)
      throw new Error(
        `A raw text has to be written in ASCII: ${code.slice(start, Math.min(end, start + 80))}`,
      );
  return code.replace(OTHER, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function rawTexts(node: Node): Node[] {
  const below = Object.values(node).flatMap((value: unknown) =>
    (Array.isArray(value) ? value : [value]).flatMap((child: unknown) =>
      typeof (child as Node | null)?.type === 'string' ? rawTexts(child as Node) : [],
    ),
  );
  return node.type === 'TaggedTemplateExpression' ? [node, ...below] : below;
}

/** Writes these scripts in ASCII alone. */
export function plainLetters(...files: string[]): Plugin {
  return {
    name: 'plain-letters',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const made of Object.values(bundle))
        if (made.type === 'chunk' && files.includes(made.fileName)) made.code = inPlainLetters(made.code);
    },
  };
}
