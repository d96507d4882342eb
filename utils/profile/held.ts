import { changed, type ProfileChange } from './change.ts';
import { EMPTY_PROFILE, type Profile } from './profile.ts';

/**
 * A profile as a page holds it: what the store last said, and the steps that the page has asked for and that are
 * not answered yet. The page shows both together, so that what is pressed shows at once.
 */
export interface Held {
  confirmed: Profile;
  revision: number;
  pending: readonly (readonly ProfileChange[])[];
}

export const NOTHING_HELD: Held = { confirmed: EMPTY_PROFILE, revision: 0, pending: [] };

/** The profile that the page shows. A step that the store has taken already changes nothing a second time. */
export function shownProfile({ confirmed, pending }: Held): Profile {
  return pending.flat().reduce(changed, confirmed);
}

/** After the page has asked for steps. The same array names them when they are answered. */
export function askedFor(held: Held, changes: readonly ProfileChange[]): Held {
  return { ...held, pending: [...held.pending, changes] };
}

/** After the store has said how it stands. What it said before something later is passed over. */
export function afterHearing(held: Held, said: { profile: Profile; revision: number }): Held {
  return said.revision < held.revision ? held : { ...held, confirmed: said.profile, revision: said.revision };
}

/** After steps were answered: taken, with how it stands now, or not taken. */
export function afterAnswer(
  held: Held,
  changes: readonly ProfileChange[],
  said: { profile: Profile; revision: number } | null,
): Held {
  const rest = { ...held, pending: held.pending.filter((one) => one !== changes) };
  return said ? afterHearing(rest, said) : rest;
}
