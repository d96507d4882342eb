import type { Listing } from '../listing/listing.ts';
import type { Profile } from '../profile/profile.ts';
import { leans } from '../profile/style.ts';
import type { Axis } from '../vocabulary/concepts/axes.ts';
import type { Fact } from '../vocabulary/tagger/facts.ts';
import { type StyleReading, styleOf } from '../vocabulary/tagger/style.ts';
import type { Situation } from './context.ts';
import { ownWords } from './own-words.ts';

/** Which way the user leans on each axis; see `leans`. */
export function leansOf(profile: Profile): Partial<Record<Axis, number>> {
  return leans(profile.style);
}

const read = new WeakMap<readonly Fact[], { words: string; style: StyleReading }>();

/** Reading words for style takes longer than all else here, and each axis asks for it. */
function styleOnce(facts: readonly Fact[], listing: Listing): StyleReading {
  const words = ownWords(listing).join('\n');
  const known = read.get(facts);
  if (known?.words === words) return known.style;
  const style = styleOf(facts, words);
  read.set(facts, { words, style });
  return style;
}

/**
 * Whether the listing leaves an axis open on which the user leans clearly, or leans the other way; `null` when
 * neither. Style moves no estimate (matching on it showed no effect, N = 470, Cooper et al. 2021): it becomes a
 * question.
 */
export function styleGap(
  axis: Axis,
  lean: number | undefined,
  { facts, listing }: Pick<Situation, 'facts' | 'listing'>,
): 'open' | 'other' | null {
  if (lean === undefined) return null;
  const theirs = styleOnce(facts, listing)[axis].lean;
  if (theirs === null) return 'open';
  return Math.sign(theirs) === Math.sign(lean) ? null : 'other';
}
