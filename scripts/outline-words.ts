import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

/**
 * Writes the outlines of the words that badges show, from the messages of the locale and an open font
 * (Source Sans 3, OFL). Letters are kept once, as paths relative to the pen, with how far each moves it.
 */
const TARGET = new URL('../entrypoints/overlay/words.ts', import.meta.url);
const MESSAGES = new URL('../public/_locales/en/messages.json', import.meta.url);
/** A badge is drawn at 12.5 pixels, so that one unit of this grid is an eighth of a pixel. */
const GRID = 0.1;
const grid = (units: number) => Math.round(units * GRID);

const BANDS = ['against', 'unclear', 'clear', 'little', 'some'] as const;

/** The text of `words.ts` for these band texts. */
export async function outlineWords(texts: Record<(typeof BANDS)[number], string>): Promise<string> {
  const file = createRequire(import.meta.url).resolve(
    '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff',
  );
  const bytes = await readFile(file);
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const letters = new Map<string, string>();
  const widths = new Map<string, number>();
  const words = BANDS.map((band) => {
    for (const character of texts[band]) {
      const glyph = font.charToGlyph(character);
      letters.set(character, relativePath(glyph.path.commands));
      widths.set(character, grid(glyph.advanceWidth ?? 0));
    }
    return `  ${band}: ${JSON.stringify(texts[band])},`;
  });
  const table = [...letters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, path]) => `  ${JSON.stringify(letter)}: [${widths.get(letter)}, '${path}'],`);
  return [
    '// Made by scripts/outline-words.ts from the words of the bands; do not edit.',
    '// Outlines: Source Sans 3, SIL Open Font License 1.1.',
    "import type { Band } from '../../utils/fit/estimate-types.ts';",
    '',
    '/** Font units of one em. */',
    `export const EM = ${grid(font.unitsPerEm)};`,
    '',
    '/** Each letter: how far it moves the pen, in font units, and its path relative to the pen. */',
    'export const LETTERS: Record<string, readonly [width: number, path: string]> = {',
    ...table,
    '};',
    '',
    '/** Each band in words. */',
    'export const WORDS: Record<Band, string> = {',
    ...words,
    '};',
    '',
  ].join('\n');
}

type Command = { type: string; x?: number; y?: number; x1?: number; y1?: number; x2?: number; y2?: number };

function relativePath(commands: readonly Command[]): string {
  let from = { x: 0, y: 0 };
  let start = from;
  // The font's y points up, the picture's down.
  const step = (x = 0, y = 0) => `${grid(x) - from.x} ${-grid(y) - from.y}`;
  return commands
    .map(({ type, x, y, x1, y1, x2, y2 }) => {
      if (type === 'Z') {
        from = start;
        return 'z';
      }
      const points = [
        ...(x1 === undefined ? [] : [step(x1, y1)]),
        ...(x2 === undefined ? [] : [step(x2, y2)]),
        step(x, y),
      ];
      from = { x: grid(x ?? 0), y: -grid(y ?? 0) };
      if (type === 'M') start = from;
      const line = points.at(-1) ?? '';
      if (type === 'L' && line === '0 0') return '';
      // A line, or a curve whose points all lie on one, upright or level.
      if (/[LQ]/.test(type) && points.every((point) => point.startsWith('0 '))) return `v${line.slice(2)}`;
      if (/[LQ]/.test(type) && points.every((point) => point.endsWith(' 0'))) return `h${line.slice(0, -2)}`;
      return type.toLowerCase() + points.join(' ');
    })
    .reduce((path, command) => path + briefly(path, command), '')
    .replace(/ -/g, '-');
}

/** A command whose letter is the last one's is written without it: SVG repeats the last command. */
function briefly(path: string, command: string): string {
  const last = /[a-z](?=[^a-z]*$)/.exec(path)?.[0];
  return command !== '' && command !== 'z' && last === command[0] ? ` ${command.slice(1)}` : command;
}

/** The words of the bands in the English locale. */
export async function bandTexts(): Promise<Record<(typeof BANDS)[number], string>> {
  const messages = JSON.parse(await readFile(MESSAGES, 'utf8')) as Record<string, { message: string }>;
  const entries = BANDS.map((band) => [band, messages[`band_${band}`]?.message ?? ''] as const);
  return Object.fromEntries(entries) as Record<(typeof BANDS)[number], string>;
}

if (import.meta.main) {
  await writeFile(TARGET, await outlineWords(await bandTexts()));
  console.error('Wrote entrypoints/overlay/words.ts');
}
