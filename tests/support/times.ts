/** Vitest says it to Node and to Vite alike. */
const { MODE } = process.env;

/** Whether all cases of a matrix are tried, and not one of each kind: by `npm run test:matrix` and `test:long`. */
export const WHOLE = MODE === 'matrix' || MODE === 'long';

/** How often something is tried: a few times by `npm test`, many by `test:matrix`, and by `test:long` as often as is told. */
export const times = (few: number, many: number, most = many): number =>
  MODE === 'long' ? most : WHOLE ? many : few;

/** The cases of a matrix: all, or the first of each kind. */
export function ofEach<T>(cases: readonly T[], kind: (one: T) => unknown): T[] {
  const kinds = cases.map(kind);
  return cases.filter((_, at) => WHOLE || kinds.indexOf(kinds[at]) === at);
}

/** The cases of a matrix: all, or so many of them from first to last. */
export function some<T>(cases: readonly T[], few: number): T[] {
  const chosen = new Set(Array.from({ length: few }, (_, at) => Math.floor((at * cases.length) / few)));
  return cases.filter((_, at) => WHOLE || chosen.has(at));
}
