import { tagText } from '../../utils/vocabulary/tagger/tagger.ts';
import { type GoldRow, scoreRow, sumUp } from '../score-text.ts';
import { compromise } from './compromise.ts';
import type { Reader } from './phrases.ts';
import { plainAliases } from './plain-aliases.ts';
import { timeReaders } from './speed.ts';
import { wink } from './wink.ts';

const ours: Reader = { name: 'ours', read: tagText };

/** Ours first: times are given as ratios to it. */
export const READERS: readonly Reader[] = [ours, plainAliases, compromise, wink];

/** Annotated passages of one file. */
export interface Sample {
  name: string;
  rows: readonly GoldRow[];
}

/** How one reader did on one sample. */
export interface Comparison {
  reader: string;
  sample: string;
  precision: number;
  recall: number;
  /** Denied facts read as stated, and all denied facts of the sample. */
  deniedAsStated: number;
  denied: number;
  spanErrors: number;
  /** Time for 2,000 statements as a ratio to ours; `null` where there is nothing to time on. */
  time: number | null;
}

/** Each reader on each sample. `texts` are what the readers are timed on, in one run. */
export function compare(samples: readonly Sample[], texts: readonly string[]): Comparison[] {
  const took = timeReaders(READERS, texts);
  const own = took[0] ?? 0;
  return READERS.flatMap((reader, index) =>
    samples.map(({ name, rows }) => {
      const sum = sumUp(rows.map((row) => scoreRow(row, reader.read(row.text))));
      const denied = rows.flatMap((row) => row.expect).filter(({ status }) => status === 'denied');
      return {
        reader: reader.name,
        sample: name,
        precision: sum.precision,
        recall: sum.recall,
        deniedAsStated: sum.deniedAsStated,
        denied: denied.length,
        spanErrors: sum.spanErrors,
        time: own > 0 ? Math.round(((took[index] ?? 0) / own) * 100) / 100 : null,
      };
    }),
  );
}
