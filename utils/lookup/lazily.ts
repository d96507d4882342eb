/** Makes something when it is first asked for, and once: starting costs nothing of what is not used. */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
