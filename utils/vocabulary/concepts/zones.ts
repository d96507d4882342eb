/** Hours behind Eastern time by state, where most of its people live; states not named keep Eastern time. */
const BEHIND_EASTERN: Record<number, string> = {
  1: 'al ar ia il ks la mn mo ms nd ne ok sd tn tx wi',
  2: 'az co id mt nm ut wy',
  3: 'ca nv or wa',
  4: 'ak',
  5: 'hi',
};

const OFFSETS = new Map<string, number>(
  Object.entries(BEHIND_EASTERN).flatMap(([hours, states]) =>
    states.split(' ').map((code) => [`state_${code}`, Number(hours)] as const),
  ),
);

/** How many hours apart the clocks of two US states are: 0…5. */
export function hoursApart(one: string, other: string): number {
  return Math.abs((OFFSETS.get(one) ?? 0) - (OFFSETS.get(other) ?? 0));
}
