import { readFileSync } from 'node:fs';
import { understandWish } from '../../utils/wishes/understand.ts';
import { seeded, withSlips } from './slips.ts';

interface Row {
  text: string;
  /** Each of these, by one of its names. */
  wanted: string[][];
  may: ReadonlySet<string>;
}

/** The lots of invented inputs in the tests, labelled before they were run. */
export const LOTS = [
  'fresh',
  'fresh-2',
  'fresh-4',
  'fresh-5',
  'fresh-posts',
  'fresh-posts-2',
  'fresh-posts-4',
  'fresh-posts-5',
  'fresh-posts-6',
  'fresh-7',
  'fresh-posts-7',
  'fresh-8',
  'fresh-posts-8',
  'fresh-posts-9',
  'fresh-10',
  'fresh-posts-10',
  'fresh-11',
  'fresh-posts-11',
  'fresh-12',
  'fresh-posts-12',
  'fresh-13',
];
const SEEDS = [1, 2, 3];

const words = (part = '') => part.trim().split(/\s+/).filter(Boolean);

/** Lots of which every second row is worked on, and those of which the half with an even sum of letters is. */
const SECOND = ['fresh-2', 'fresh-posts-2'];
const EVEN = [
  'fresh-4',
  'fresh-5',
  'fresh-7',
  'fresh-posts-4',
  'fresh-posts-5',
  'fresh-posts-6',
  'fresh-posts-7',
];

/** Whether a row of a lot may be looked at; of the others only sums are. */
export function isWorked(lot: string, text: string, at: number): boolean {
  if (SECOND.includes(lot)) return at % 2 === 0;
  return (
    !EVEN.includes(lot) || [...text].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % 2 === 0
  );
}

/** The rows of a lot, in its order. */
export function rowsOf(lot: string): Row[] {
  return readFileSync(new URL(`../../tests/wishes/${lot}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text = '', must, may] = line.split('||');
      const wanted = words(must).map((key) => key.split('|'));
      return {
        text: text.trim(),
        wanted,
        may: new Set([...words(may), ...wanted.flat(), 'fmt_individual', 'age_adult']),
      };
    });
}

/** Each wish of a text in one word; a town and a kind of professional are not labelled. */
function keysOf(text: string): string[] {
  return understandWish(text).wishes.flatMap((wish) => {
    if (wish.facet === 'price') return [`price:${wish.max}`];
    if (wish.facet === 'style') return [`style:${wish.axis}:${wish.toward === 'positive' ? '+' : '-'}`];
    if (wish.facet === 'place' || wish.facet === 'profession') return [];
    return [`${wish.importance === 'not' ? '!' : ''}${wish.concept}`];
  });
}

function scoreOf(rows: readonly Row[], written: (text: string) => string) {
  let met = 0;
  let asked = 0;
  let wrong = 0;
  for (const { text, wanted, may } of rows) {
    const keys = keysOf(written(text));
    asked += wanted.length;
    met += wanted.filter((either) => either.some((key) => keys.includes(key))).length;
    wrong += keys.filter((key) => !may.has(key)).length;
  }
  return { recall: met / asked, precision: met / (met + wrong) };
}

const shown = ({ recall, precision }: ReturnType<typeof scoreOf>) =>
  `recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`;

/** `--slips`: how much less is understood with one edit in every word of six letters or more. */
export function benchSlips(): void {
  const rows = LOTS.flatMap(rowsOf);
  const exact = scoreOf(rows, (text) => text);
  console.log(`${rows.length} inputs as they are: ${shown(exact)}`);
  for (const seed of SEEDS) {
    const random = seeded(seed);
    const slipped = scoreOf(rows, (text) => withSlips(text, random));
    const kept = slipped.recall / exact.recall;
    console.log(`with slips (seed ${seed}): ${shown(slipped)}; ${kept.toFixed(3)} of the recall`);
  }
}
