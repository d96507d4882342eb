/**
 * Whether the focus has gone with what had it. Whoever gives it back asks first: somebody who has gone on to a
 * field meanwhile is not drawn away from it. It is given back in a layout effect, in the same turn as what took it
 * away: an effect comes some time after, between two letters of what is typed next.
 */
export function focusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
