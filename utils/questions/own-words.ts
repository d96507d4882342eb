import { isStale } from '../fit/heard.ts';
import type { Listing } from '../listing/listing.ts';

/**
 * What a therapist wrote, wherever the page holds it: the statement, the line above it, and the answers under a
 * directory's own questions, less those that were written for another time. What stands in any of them is said.
 */
export function ownWords({ statement, headline, texts }: Listing): readonly string[] {
  const answers = texts.filter(({ place }) => !isStale(place)).map(({ text }) => text);
  return [statement, headline, ...answers].filter((text) => text !== '');
}
