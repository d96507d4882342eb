/** The schemas that were made, by what makes them, in their order. */
export const made: string[] = [];

/** The library of schemas, noting each that is made. */
export function noting(zod: Record<string, unknown>): Record<string, unknown> {
  const noted = ([name, make]: [string, unknown]): [string, unknown] => {
    if (typeof make !== 'function' || !/^[a-z]/.test(name)) return [name, make];
    return [
      name,
      (...given: unknown[]) => {
        made.push(name);
        return make(...given) as unknown;
      },
    ];
  };
  return Object.fromEntries(Object.entries(zod).map(noted));
}
