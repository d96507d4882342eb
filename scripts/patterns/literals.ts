import ts from 'typescript';

/** A regular expression, and one place where it stands. */
export interface Pattern {
  source: string;
  flags: string;
  /** `utils/dom/text.ts:12`. */
  at: string;
}

/** What a source file says of patterns. */
export interface Written {
  literals: Pattern[];
  /** Lines on which one is put together: what it becomes is known only where it runs. */
  built: string[];
}

/** The regular expressions that a file writes out, and the places where it builds others. */
export function literalsOf(file: string, text: string): Written {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
  const written: Written = { literals: [], built: [] };
  const lineOf = (node: ts.Node) =>
    `${file}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      written.literals.push({
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
        at: lineOf(node),
      });
    }
    const builds =
      (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(tree) === 'RegExp';
    if (builds) written.built.push(lineOf(node));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return written;
}
