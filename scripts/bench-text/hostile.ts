import { tagText } from '../../utils/vocabulary/tagger/tagger.ts';

/** What a page that wants to hold the reader up repeats without end. */
export const UNITS: readonly string[] = [
  ...['a', 'aB', 'Aa', '1', '1,', '$1', '!', '!x', ' ', '\n', '-', '*', "'", '.', '(', '(((('],
  ...['&', '&#', '&amp;', '\u200b', '🌱', 'İ', ', and ', ' - ', 'EMDR', 'EMDR, ', 'warm, direct, '],
  ...['not ', 'no ', 'unable to ', 'you are ', 'i am a ', 'as a ', 'I have ', 'free ', 'master of '],
  ...['$100 ', '20 years of ', 'anxiety, ', 'Spanish, ', 'licensed in CA, ', 'Blue Cross ', 'receipts '],
  ...['I do not offer ', 'no EMDR but ', "I don't offer EMDR ", 'EFT MI SE ', 'individual and couples and '],
  ...['waiting list ', 'only telehealth ', 'I help adults with anxiety. I do not take insurance. '],
];

/** A unit over and over, so many characters of it. */
export function fill(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

const MEGABYTE = 1_000_000;
const ROUNDS = 3;

export interface HostileRow {
  unit: string;
  /** The best of three, for a machine has other work too. */
  milliseconds: number;
}

/** What a megabyte of each unit takes to read, the slowest first. */
export function timeHostile(units = UNITS, length = MEGABYTE): HostileRow[] {
  const time = (text: string) => {
    const started = performance.now();
    tagText(text);
    return performance.now() - started;
  };
  return units
    .map((unit) => {
      const text = fill(unit, length);
      const rounds = Array.from({ length: ROUNDS }, () => time(text));
      return { unit: JSON.stringify(unit), milliseconds: Math.round(Math.min(...rounds)) };
    })
    .sort((a, b) => b.milliseconds - a.milliseconds);
}
