/**
 * Which document stands in a page: when it began, and its address. One that is loaded again is another, and so is one
 * whose address has changed; a place within it is none. It is also sent to pages as its text: nothing from outside it
 * may be used.
 */
export function documentNow(): string {
  const { origin, pathname, search } = location;
  return `${performance.timeOrigin} ${origin}${pathname}${search}`.slice(0, 5000);
}
