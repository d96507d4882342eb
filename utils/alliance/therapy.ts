import type { CheckIn } from './check-in.ts';
import type { Decision } from './signals.ts';

/** What a person keeps about seeing one therapist. No name has to be in it. */
export interface Therapy {
  id: string;
  /** The person's own word for the therapist; may be empty. */
  name: string;
  checkIns: CheckIn[];
  decision: Decision;
}

/** A therapy of which nothing is noted yet. */
export function newTherapy(id: string): Therapy {
  return { id, name: '', checkIns: [], decision: 'undecided' };
}

/** The therapy with this check-in. One of the same session goes: what was changed or taken back does not linger. */
export function withCheckIn(therapy: Therapy, checkIn: CheckIn): Therapy {
  const others = withoutSession(therapy, checkIn.session).checkIns;
  return { ...therapy, checkIns: [...others, checkIn] };
}

/** The therapy without what was noted for a session. */
export function withoutSession(therapy: Therapy, session: number): Therapy {
  return { ...therapy, checkIns: therapy.checkIns.filter((checkIn) => checkIn.session !== session) };
}

/** The number of the session after the latest that was noted: 1 when there is none. */
export function nextSession({ checkIns }: Therapy): number {
  return Math.max(0, ...checkIns.map(({ session }) => session)) + 1;
}
