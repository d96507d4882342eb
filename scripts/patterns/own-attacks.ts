import type { Attack } from './attack.ts';

/** What stands over and over in texts that made patterns slow. */
const PUMPS = [
  ' ',
  '\t',
  '\n',
  'a',
  'A',
  '0',
  '-',
  ',',
  '.',
  '(',
  '<',
  '"',
  'a ',
  'A ',
  'Aa ',
  '0 ',
  ', ',
  'a, ',
  ' a.',
  'é',
  'ß',
];
/** What comes after, so that a pattern has to look on, or back. */
const ENDS = ['', '\0', '\n!'];
/** More words of a pattern are not tried. */
const MOST_WORDS = 40;

/**
 * Texts that may make a pattern slow, from what it says: runs of one thing, its own words over and over, and such a
 * run after each of its words. No proof; a way to look where a better one takes too long.
 */
export function ownAttacks(source: string): Attack[] {
  const words = [...new Set(source.replace(/\\[a-zA-Z]/g, ' ').match(/[\p{L}\d]{2,}/gu) ?? [])].slice(
    0,
    MOST_WORDS,
  );
  const signs = [...new Set(source.replace(/\\([^a-zA-Z])/g, '$1').match(/[^\p{L}\d\s]/gu) ?? [])];
  const runs = [...new Set([...PUMPS, ...signs, ...words, ...words.map((word) => `${word} `)])];
  return [
    ...ENDS.flatMap((suffix) => runs.map((pump) => ({ pumps: [{ prefix: '', pump }], suffix }))),
    ...words.flatMap((word) =>
      ['a ', ' ', 'a', '0'].map((pump) => ({ pumps: [{ prefix: `${word} `, pump }], suffix: '\0' })),
    ),
  ];
}
