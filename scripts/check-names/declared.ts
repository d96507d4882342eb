import ts from 'typescript';

/** A name at the top of a file, and whether other files can take it from there. */
export interface Declared {
  name: string;
  isExported: boolean;
}

/**
 * Every name that a file declares at its top, each once. What it only hands on from another file is that file's:
 * `export { open } from './open.ts'`. A declaration that leaves under another name is both.
 */
export function declaredIn(source: ts.SourceFile): Declared[] {
  const found = new Map<string, boolean>();
  for (const statement of source.statements)
    for (const name of namesOf(statement)) found.set(name, found.get(name) || isExported(statement));
  for (const statement of source.statements)
    for (const { name, as } of leavingIn(statement)) if (found.has(name)) found.set(as, true);
  return [...found].map(([name, leaves]) => ({ name, isExported: leaves }));
}

/** What a statement declares: one name, or those of its variables, also where they are taken out of something. */
function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundIn(name));
  const named = ts.isFunctionDeclaration(statement) || isType(statement) ? statement.name : undefined;
  return named ? [named.text] : [];
}

function isType(
  statement: ts.Statement,
): statement is ts.ClassDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.EnumDeclaration {
  return (
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement)
  );
}

function boundIn(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundIn(element.name) : []));
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** The names of `export { name, other as another }`, where no file is named that they come from. */
function leavingIn(statement: ts.Statement): { name: string; as: string }[] {
  if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier) return [];
  const { exportClause } = statement;
  if (!exportClause || !ts.isNamedExports(exportClause)) return [];
  return exportClause.elements.map(({ propertyName, name }) => ({
    name: (propertyName ?? name).text,
    as: name.text,
  }));
}
