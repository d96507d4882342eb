import type { PageKind } from '../../utils/listing/descriptor.ts';
import type { Translate } from '../text.ts';

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });

/** Where a therapist stands: "7th of 20 on this page", or that the page is theirs. */
export function placeWords(place: number, of: number, page: PageKind, text: Translate): string {
  if (page === 'profile') return text('place_profile');
  const ordinal = ORDINALS.select(place);
  const ending = ordinal === 'one' || ordinal === 'two' || ordinal === 'few' ? ordinal : 'other';
  return text(`place_${ending}`, String(place), String(of));
}
