import { WITHIN } from './heading-words.ts';
import { type Section, sectionOf } from './headings.ts';
import { plain } from './plain.ts';

/** Longer ones are sentences. */
const MOST_WORDS = 8;

const knownLoose = new Map<string, Section | null>();

/** What a heading that is marked as one announces: by all of it, by each of its parts, or by the word that tells. */
export function looseSectionOf(heading: string): Section | null {
  if (heading.length > 70) return null;
  const before = knownLoose.get(heading);
  if (before !== undefined) return before;
  const section = looked(heading);
  if (knownLoose.size < 5000) knownLoose.set(heading, section);
  return section;
}

function looked(heading: string): Section | null {
  const exact = sectionOf(heading);
  if (exact) return exact;
  if (/[.;!]\s/.test(heading)) return null;
  const flat = plain(heading);
  if (flat === '' || flat.split(' ').length > MOST_WORDS) return null;
  return WITHIN.find(([, sign]) => sign.test(flat))?.[0] ?? null;
}
