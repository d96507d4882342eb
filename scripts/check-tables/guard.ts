import ts from 'typescript';

/** Whether a lookup stands where `Object.hasOwn(table, word)` was found to hold: in a condition's first branch. */
export function isGuarded(lookup: ts.Node, table: ts.Node, word: ts.Node): boolean {
  const wanted = `${bareText(table)} ${bareText(word)}`;
  for (let node = lookup; node.parent; node = node.parent) {
    const condition = conditionOf(node.parent, node);
    if (condition && conjuncts(condition).some((each) => askedOf(each) === wanted)) return true;
  }
  return false;
}

/** What has to hold for `branch` to be reached from `parent`. */
function conditionOf(parent: ts.Node, branch: ts.Node): ts.Expression | undefined {
  if (ts.isConditionalExpression(parent) && parent.whenTrue === branch) return parent.condition;
  if (ts.isIfStatement(parent) && parent.thenStatement === branch) return parent.expression;
  if (!ts.isBinaryExpression(parent) || parent.right !== branch) return undefined;
  return parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ? parent.left : undefined;
}

function conjuncts(condition: ts.Expression): ts.Expression[] {
  if (ts.isParenthesizedExpression(condition)) return conjuncts(condition.expression);
  const both =
    ts.isBinaryExpression(condition) &&
    condition.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return both ? [...conjuncts(condition.left), ...conjuncts(condition.right)] : [condition];
}

/** Of a call `Object.hasOwn(table, word)` the two, as they are written. */
function askedOf(call: ts.Expression): string | null {
  if (!ts.isCallExpression(call) || call.expression.getText() !== 'Object.hasOwn') return null;
  return call.arguments.map(bareText).join(' ');
}

function bareText(node: ts.Node): string {
  return ts.isParenthesizedExpression(node) || ts.isAsExpression(node)
    ? bareText(node.expression)
    : node.getText();
}
