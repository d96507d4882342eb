import { lazily } from '../../lookup/lazily.ts';
import data from './data/style-cues.json' with { type: 'json' };

/** Words in a statement that lean to one end of an axis. */
export interface StyleCue {
  readonly id: string;
  readonly label: string;
  /** One of `AXES`, or a trait without one: `humour`, `talk`, `disclosure`, `feedback`, `culture`, `spiritual`, `address`. */
  readonly axis: string;
  readonly value: number;
  /** How much the words say, 0…1. */
  readonly strength: number;
  /** Share of the statements of real listings that hold it, 0…1: the more there are, the less it says. */
  readonly baseRate: number;
  readonly pattern: RegExp;
}

/** All cues. Patterns carry the flags `g` and `i`: use them with `matchAll` only. */
export const styleCues = lazily((): readonly StyleCue[] =>
  data.items.map((item) => ({
    id: item.id,
    label: item.label,
    axis: item.axis,
    value: item.value,
    strength: item.strength,
    baseRate: item.base,
    pattern: new RegExp(
      `\\b(?:${item.aliases.map((alias) => alias.replaceAll('\\b', '')).join('|')})\\b`,
      'gi',
    ),
  })),
);
