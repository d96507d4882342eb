import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

/**
 * Writes the outlines of the words that badges show, from the messages of the locale and an open font
 * (Source Sans 3, OFL). Letters are kept once, as paths relative to the pen, with how far each moves it.
 */
const TARGET = new URL('../entrypoints/background/outlines.ts', import.meta.url);
const MESSAGES = new URL('../public/_locales/en/messages.json', import.meta.url);
/** A badge is drawn at 14 pixels, so that one unit of this grid is a tenth of a pixel. */
const GRID = 0.14;
const grid = (units: number) => Math.round(units * GRID);

/** The facts that have words, with *one must to ask* for itself. A number or a price is put beside them. */
const FACTS = ['full', 'waitlist', 'over', 'otherwise', 'ask', 'ask_one', 'all', 'unsaid'] as const;
type Texts = Record<(typeof FACTS)[number], string>;

/** What a number and a price are written with, and the letters of currencies that have no sign. */
const BESIDE = '0123456789+·$£€CHFPLNSEKDOZ';

/** The text of `outlines.ts` for these texts. */
export async function outlineWords(texts: Texts): Promise<string> {
  const file = createRequire(import.meta.url).resolve(
    '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff',
  );
  const bytes = await readFile(file);
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const letters = [...new Set([...Object.values(texts).join(''), ...BESIDE])].sort();
  const table = letters.map((letter) => {
    const glyph = font.charToGlyph(letter);
    const width = grid(glyph.advanceWidth ?? 0);
    return `    ${JSON.stringify(letter)}: [${width}, '${relativePath(glyph.path.commands)}'],`;
  });
  return [
    '// Made by scripts/outline-words.ts from the words of the facts; do not edit.',
    '// Outlines: Source Sans 3, SIL Open Font License 1.1.',
    "import type { Outlines } from '../../utils/messages/page.ts';",
    '',
    '/** What badges are written with: the same for everyone. */',
    'export const OUTLINES: Outlines = {',
    `  em: ${grid(font.unitsPerEm)},`,
    '  letters: {',
    ...table,
    '  },',
    '  words: {',
    ...FACTS.map((fact) => `    ${fact}: ${JSON.stringify(texts[fact])},`),
    '  },',
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
      const [line = ''] = points;
      if (type === 'L' && line === '0 0') return '';
      if (type === 'L' && line.startsWith('0 ')) return `v${line.slice('0 '.length)}`;
      if (type === 'L' && line.endsWith(' 0')) return `h${line.slice(0, -' 0'.length)}`;
      return type.toLowerCase() + points.join(' ');
    })
    .join('')
    .replace(/ -/g, '-');
}

/** The words of the facts in the English locale, without what is filled into them. */
export async function factTexts(): Promise<Texts> {
  const messages = JSON.parse(await readFile(MESSAGES, 'utf8')) as Record<string, { message: string }>;
  const entries = FACTS.map((fact) => [
    fact,
    (messages[`badge_fact_${fact}`]?.message ?? '').replace(/\$\w+\$/g, '').trim(),
  ]);
  return Object.fromEntries(entries) as Texts;
}

if (import.meta.main) {
  await writeFile(TARGET, await outlineWords(await factTexts()));
  console.error('Wrote entrypoints/background/outlines.ts');
}
