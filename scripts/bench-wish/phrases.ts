import { readFileSync } from 'node:fs';
import { lexicon } from '../../utils/wishes/lexicon.ts';
import { phraseEnd } from '../../utils/wishes/phrase.ts';
import { writingOf } from '../../utils/wishes/words.ts';
import { isWorked, LOTS, rowsOf } from './labelled.ts';

/** A text, and the concepts that somebody found in it. */
interface Labelled {
  text: string;
  ids: ReadonlySet<string>;
}

interface Passage {
  text: string;
  expect: { id: string }[];
  note?: string;
}

/** A phrase that is wrong fewer times than this tells nothing. */
const LEAST = 2;

function passagesOf(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { text, expect, note = '' } = JSON.parse(line) as Passage;
      const allowed = Array.from(note.matchAll(/[+\-?]([a-z_]+)/g), ([, id = '']) => id);
      return { text, ids: new Set([...expect.map(({ id }) => id), ...allowed]) };
    });
}

/**
 * `--phrases GOLD…`: the phrases of topics that stand where nobody found the topic more often than where somebody did,
 * in passages of listings and in the worked part of our own lots. Only phrases and counts are printed.
 */
export function benchPhrases(files: readonly string[]): void {
  const own = LOTS.flatMap((lot) => rowsOf(lot).filter((row, at) => isWorked(lot, row.text, at)));
  const texts = [...files.flatMap(passagesOf), ...own.map(({ text, may }) => ({ text, ids: may }))];
  const counts = new Map<string, { right: number; wrong: number }>();
  for (const { text, ids } of texts) {
    const { words } = writingOf(text, (word) => lexicon().spelling.mend(word));
    for (const [first, word] of words.entries())
      for (const { meaning, text: phrase, phrase: read, bend } of lexicon().entriesAt(word)) {
        if (meaning.is !== 'concept' || meaning.facet !== 'topic') continue;
        if (phraseEnd(read, words, first, bend) <= first) continue;
        const key = `${meaning.concept}\t${phrase}`;
        const count = counts.get(key) ?? { right: 0, wrong: 0 };
        count[ids.has(meaning.concept) ? 'right' : 'wrong'] += 1;
        counts.set(key, count);
      }
  }
  const bad = [...counts].filter(([, { right, wrong }]) => wrong >= LEAST && wrong > right);
  console.log('wrong\tright\tconcept\tphrase');
  for (const [key, { right, wrong }] of bad.toSorted(([, a], [, b]) => b.wrong - a.wrong))
    console.log(`${wrong}\t${right}\t${key}`);
}
