import { emptyListing, type Listing } from '../../utils/listing/listing.ts';
import { entryOf, newKept } from '../../utils/shortlist/keep.ts';
import type { Kept } from '../../utils/shortlist/kept.ts';
import type { StageStep } from '../../utils/shortlist/stage.ts';

export const DAY = '2026-05-04';

/** An invented listing: what is given, and nothing else. */
export function listed(given: Partial<Listing> = {}): Listing {
  const sources = Object.fromEntries(Object.keys(given).map((field) => [field, 'dom:.x']));
  return { ...emptyListing('k1'), name: 'Odalys Ferreira-Kwan', ...given, sources };
}

export function entry(given: Partial<Listing> = {}, host = 'lantern.example', on = DAY) {
  return entryOf(listed(given), { directory: 'lantern', label: 'Lantern', host, currency: '', on });
}

/** Someone who is kept, with these steps after the first. */
export function someone(id: string, given: Partial<Listing> = {}, ...steps: StageStep[]): Kept {
  const kept = newKept(id, entry({ key: id, ...given }));
  return { ...kept, steps: [...kept.steps, ...steps] };
}
