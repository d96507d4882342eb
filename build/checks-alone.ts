import { type Plugin, parseAst } from 'vite';
import { standingIn } from './plugins.ts';

const SCHEMAS = /\/zod\/v4\/classic\/schemas\.js$/;
/** What writes schemas down for others to read. */
const WRITING = /\/(?:json-schema-processors|to-json-schema)\.js$/;
/** Schemas ask it for their own bounds. */
const ASKED = new Set(['aggregateChecks']);

/**
 * Ships of the library of schemas what checks, and leaves out what writes a schema down as JSON, a fifth of it, which
 * every schema would bring along and nobody asks for.
 */
export const checksAlone = (): Plugin =>
  standingIn({
    name: 'checks-alone',
    asked: (source, importer) => WRITING.test(source) && SCHEMAS.test(importer),
    made: unwritten,
  });

/** A module with the same names, whose functions refuse; but for those that are asked, which stay the same. */
export function unwritten(path: string, code: string): string {
  const names = exportedNames(code);
  const kept = names.filter((name) => ASKED.has(name));
  const refused = names.filter((name) => !ASKED.has(name));
  return [
    "const refuse = () => { throw new Error('Schemas are checked by, not written down.'); };",
    ...(kept.length > 0 ? [`export { ${kept.join(', ')} } from ${JSON.stringify(path)};`] : []),
    `export { ${refused.map((name) => `refuse as ${name}`).join(', ')} };`,
  ].join('\n');
}

function exportedNames(code: string): string[] {
  return parseAst(code).body.flatMap((line) => {
    if (line.type !== 'ExportNamedDeclaration') return [];
    const named = line.specifiers.map(({ exported }) =>
      exported.type === 'Identifier' ? exported.name : exported.value,
    );
    const { declaration } = line;
    if (declaration?.type === 'FunctionDeclaration') return [...named, declaration.id?.name ?? ''];
    if (declaration?.type !== 'VariableDeclaration') return named;
    return [
      ...named,
      ...declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? id.name : [])),
    ];
  });
}
