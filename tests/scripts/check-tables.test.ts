import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { plainAccesses } from '../../scripts/check-tables/accesses.ts';

const GIVEN = `
declare const word: string;
declare const many: Record<string, number>;
declare const known: { readonly warm: number; readonly direct: number };
declare const name: 'warm' | 'direct';
declare const open: 'warm' | (string & {});
declare const list: readonly string[];
declare const raw: unknown;
declare const place: number;
type To = \`to\${string}\`;
type Reading = \`reading:\${string}\`;
`;

const FOUND = {
  'a word in a record': 'many[word]',
  'a word asserted to be a name': 'known[word as keyof typeof known]',
  'a word asserted twice': 'known[(raw as string) as keyof typeof known]',
  'a change of a record': 'many[word] = 1',
  'a word asked for with in': 'word in many',
  'a word in what is taken apart': 'const { [word]: got } = many; got',
  'a word made of another': 'many[word.toLowerCase()]',
  'a template that a name could fit': '(<K extends To>(key: K) => many[key])',
  'a word that a union lets in': 'many[open]',
  'a word of any kind': '(<T extends string>(key: T) => many[key])',
  'a condition on another word': "Object.hasOwn(many, 'x') ? many[word] : 0",
  'a condition on another table': 'Object.hasOwn(known, word) ? many[word] : 0',
  'the wrong branch': 'Object.hasOwn(many, word) ? 0 : many[word]',
  'a condition that need not hold': 'Object.hasOwn(many, word) || many[word]',
  'a value of no known type': '(raw as Record<string, unknown>)[word]',
};

const LEFT = {
  'a name of a closed union': 'known[name]',
  'a name as it is written': "many['warm']",
  'a place in a list': 'list[place]',
  'a letter of a word': 'word[place]',
  'a template that no name could fit': '(<K extends Reading>(key: K) => many[key])',
  'what was asked about before': 'Object.hasOwn(many, word) ? many[word] : 0',
  'what was asked about among other things': 'place > 1 && Object.hasOwn(many, word) && many[word]',
  'what was asked about in a statement': 'if (word && Object.hasOwn(many, word)) many[word] = 1',
  'what is asked of a Map': 'new Map(Object.entries(many)).get(word)',
  'what is left out of a copy': 'const { [word]: _gone, ...rest } = many; rest',
  'a name in an object that is made': '({ [word]: 1 })',
};

const cases = Object.entries({ ...FOUND, ...LEFT });
const fileOf = (what: string) => `/${Object.keys({ ...FOUND, ...LEFT }).indexOf(what)}.ts`;

/** One program for all cases: the library's types take longest. */
function programOf(): ts.Program {
  const options: ts.CompilerOptions = {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    noEmit: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const texts = new Map(cases.map(([what, text]) => [fileOf(what), `export {};${GIVEN}${text};`]));
  const { getSourceFile } = host;
  host.getSourceFile = (file, version) => {
    const text = texts.get(file);
    return text === undefined ? getSourceFile(file, version) : ts.createSourceFile(file, text, version, true);
  };
  return ts.createProgram([...texts.keys()], options, host);
}

const program = programOf();
const accessesIn = (what: string) => {
  const file = program.getSourceFile(fileOf(what));
  if (!file) throw new Error(`There is no file for ${what}.`);
  return plainAccesses(program, [file]);
};

describe('what finds “constructor” in a table', () => {
  it.each(Object.keys(FOUND))('%s is named', (what) => {
    expect(accessesIn(what)).toHaveLength(1);
  });

  it.each(Object.keys(LEFT))('%s is not', (what) => {
    expect(accessesIn(what)).toEqual([]);
  });

  it('is named with its place', () => {
    expect(accessesIn('a word in a record')).toEqual([
      { file: fileOf('a word in a record'), line: GIVEN.split('\n').length, column: 1, text: 'many[word]' },
    ]);
  });
});
