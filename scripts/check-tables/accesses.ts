import ts from 'typescript';
import { isGuarded } from './guard.ts';

/** A place where a word is looked up in a plain object. Line and column count from 1. */
export interface Access {
  file: string;
  line: number;
  column: number;
  text: string;
}

/** What any plain object answers to. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);

/**
 * Every place in `files` that looks a word up in a plain object: `table[word]`, `word in table` or
 * `{ [word]: found } = table`, where the word may be any text and so `constructor` or `__proto__`. An assertion
 * (`word as keyof typeof table`) changes nothing about the word. Left out are names of a closed union, numbers,
 * templates that none of the names could fit (`reading:${key}`), and what `Object.hasOwn` was asked about before.
 */
export function plainAccesses(program: ts.Program, files: readonly ts.SourceFile[]): Access[] {
  const checker = program.getTypeChecker();
  const found: Access[] = [];
  const visit = (node: ts.Node): void => {
    const [table, word] = lookupOf(node);
    if (
      table &&
      word &&
      isAnyText(checker, word) &&
      isPlainObject(checker, table) &&
      !isGuarded(node, table, word)
    )
      found.push(accessAt(node));
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(file);
  return found;
}

/** The table and the word of a lookup. A pattern is a table too; what it takes out only to leave it is not read. */
function lookupOf(node: ts.Node): [table?: ts.Node, word?: ts.Expression] {
  if (ts.isElementAccessExpression(node)) return [node.expression, node.argumentExpression];
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword)
    return [node.right, node.left];
  const taken = ts.isBindingElement(node) && !node.name.getText().startsWith('_');
  if (taken && node.propertyName && ts.isComputedPropertyName(node.propertyName))
    return [node.parent, node.propertyName.expression];
  return [];
}

/** Whether an expression may be text that an object answers to without holding it, whatever it is asserted to be. */
function isAnyText(checker: ts.TypeChecker, expression: ts.Expression): boolean {
  let bare = expression;
  while (ts.isAsExpression(bare) || ts.isParenthesizedExpression(bare) || ts.isNonNullExpression(bare))
    bare = bare.expression;
  const type = checker.getTypeAtLocation(bare);
  return mayBeInherited(checker.getBaseConstraintOfType(type) ?? type);
}

const ANY_TEXT = ts.TypeFlags.String | ts.TypeFlags.StringMapping | ts.TypeFlags.Any | ts.TypeFlags.Unknown;

/** Whether a type lets in one of the names that nobody wrote there: a template does if its fixed parts leave room. */
function mayBeInherited(type: ts.Type): boolean {
  if (type.isUnionOrIntersection()) return type.types.some(mayBeInherited);
  if ((type.flags & ts.TypeFlags.TemplateLiteral) === 0) return (type.flags & ANY_TEXT) !== 0;
  const parts = (type as ts.TemplateLiteralType).texts.map((text) => text.replace(/[^\w]/g, '\\$&'));
  const shape = new RegExp(`^${parts.join('.*')}$`);
  return INHERITED.some((name) => shape.test(name));
}

function isPlainObject(checker: ts.TypeChecker, node: ts.Node): boolean {
  const type = checker.getTypeAtLocation(node);
  const name = (type.aliasSymbol ?? type.symbol)?.name;
  return (
    !checker.isArrayLikeType(type) && (type.flags & ts.TypeFlags.StringLike) === 0 && name !== 'ProcessEnv'
  );
}

function accessAt(node: ts.Node): Access {
  const source = node.getSourceFile();
  const { line, character } = source.getLineAndCharacterOfPosition(node.getStart());
  return { file: source.fileName, line: line + 1, column: character + 1, text: node.getText() };
}
