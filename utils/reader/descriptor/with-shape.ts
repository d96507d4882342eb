import type { Steps } from '../../dom/work.ts';
import type { Descriptor } from '../../listing/descriptor.ts';
import { readGenericSteps } from '../generic/read-generic.ts';
import { byShape, fillFrom } from './fill.ts';
import type { People, ReadOptions } from './read-page.ts';
import { pattern } from './steps.ts';

/** Fewer than so many are no list, but what stands beside an empty one. */
const FEWEST_LISTED = 3;

/**
 * What a descriptor read, with what the page's shape says besides: on a profile in the fields that it left empty,
 * and everyone on a page of which it read nobody. A wall stays a wall, and a page that says that there is nobody
 * stays empty.
 */
export function* withShape(
  people: People,
  doc: Document,
  descriptor: Descriptor,
  { address, noState = false }: ReadOptions,
): Steps<People> {
  const [only] = people.listings;
  const profile = people.page === 'profile' && only !== undefined;
  const nobody = people.listings.length === 0 && people.page !== 'blocked';
  if (!profile && !nobody) return people;
  const { exclude, composed, echoes } = descriptor.profile ?? {};
  const others = profile ? [exclude, composed] : [descriptor.results?.exclude, exclude, composed];
  const shape = yield* readGenericSteps(doc, address, {
    noState,
    known: profile,
    exclude: others.filter(Boolean).join(', '),
    ...(echoes && { echoes: pattern(echoes, 'u') }),
  });
  if (profile) {
    const own = shape.page === 'profile' ? shape.listings[0] : undefined;
    if (own) fillFrom(only, own);
    return people;
  }
  const found = shape.page === 'profile' || shape.listings.length >= FEWEST_LISTED;
  if (!found) return people;
  return {
    ...shape,
    listings: shape.listings.map(byShape),
    unreadable: people.unreadable + shape.unreadable,
  };
}
