import type { Profile } from '../../utils/profile/profile.ts';
import type { Anything } from './find-all.ts';
import { type ProfileSection, sectionOfFacet } from './sections.ts';
import { addValue } from './value-order.ts';
import { setPrice, wishesFor, withWeight } from './wishes.ts';

/** What comes of something that was picked in the search over all parts. */
export interface TakenUp {
  /** Where it is now seen. */
  section: ProfileSection;
  /** The same profile where nothing was added: it was there, or is a question or a part. */
  next: Profile;
  /** What was added, by its name. */
  added: string | null;
}

/** Takes up what was picked; what is in the profile already stays as it is. */
export function takeUp(profile: Profile, found: Anything): TakenUp {
  switch (found.is) {
    case 'wish': {
      const { facet, choice, importance } = found;
      const section = sectionOfFacet(facet);
      if (wishesFor(profile, facet).some(({ concept }) => concept === choice.id))
        return { section, next: profile, added: null };
      // Without a license there a session cannot be held.
      const weight = facet === 'state' && importance !== 'not' ? 'must' : (importance ?? 'nice');
      return { section, next: withWeight(profile, facet, choice.id, weight), added: choice.label };
    }
    case 'price':
      return { section: 'money', next: setPrice(profile, found.wish.session, found.wish), added: null };
    case 'value': {
      const values = addValue(profile.values, found.choice.id);
      const added = values.length > profile.values.length ? found.choice.label : null;
      return { section: 'values', next: added === null ? profile : { ...profile, values }, added };
    }
    case 'style':
      return { section: 'style', next: profile, added: null };
    case 'section':
      return { section: found.section, next: profile, added: null };
  }
}
