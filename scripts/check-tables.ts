import { relative } from 'node:path';
import ts from 'typescript';
import { plainAccesses } from './check-tables/accesses.ts';

/** Checks that no word from outside is looked up in a plain object. Exits 1 and names each place. */
const ROOMS = /^(?:utils|components|entrypoints|scripts)\//;

const parsed = ts.getParsedCommandLineOfConfigFile('tsconfig.json', undefined, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
  },
});
if (!parsed) throw new Error('tsconfig.json cannot be read.');

const ours = (file: string) => ROOMS.test(relative(process.cwd(), file));
const program = ts.createProgram(parsed.fileNames.filter(ours), parsed.options);
const files = program.getSourceFiles().filter(({ fileName }) => ours(fileName));
const found = plainAccesses(program, files);
for (const { file, line, column, text } of found)
  console.error(
    `${relative(process.cwd(), file)}:${line}:${column} ${text} finds “constructor” too: use own().`,
  );
console.error(`${files.length} files, ${found.length} words looked up in a plain object.`);
process.exitCode = found.length > 0 || files.length === 0 ? 1 : 0;
