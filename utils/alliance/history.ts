import type { CheckIn } from './check-in.ts';

/** A text that differs whenever two check-ins do, and does not depend on the order in which they were filled in. */
function written({ answers, flags, ...rest }: CheckIn): string {
  return JSON.stringify([
    Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)),
    [...flags].sort(),
    Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
}

/** Of two check-ins of one session the later day replaces; of two of one day, the one with more answers. */
function replaces(candidate: CheckIn, kept: CheckIn): boolean {
  if (candidate.on !== kept.on) return candidate.on > kept.on;
  const [more, less] = [Object.keys(candidate.answers).length, Object.keys(kept.answers).length];
  return more === less ? written(candidate) > written(kept) : more > less;
}

/** One check-in for each session, the first session first, whatever the order they come in. */
export function inOrder(checkIns: readonly CheckIn[]): CheckIn[] {
  const bySession = new Map<number, CheckIn>();
  for (const checkIn of checkIns) {
    const kept = bySession.get(checkIn.session);
    if (!kept || replaces(checkIn, kept)) bySession.set(checkIn.session, checkIn);
  }
  return [...bySession.values()].sort((a, b) => a.session - b.session);
}
