/**
 * Hears, passively and before the page does, only what a person did or the browser itself: an event that a script
 * made counts for nothing.
 */
export function listen<K extends keyof WindowEventMap>(
  type: K,
  act: (event: WindowEventMap[K]) => void,
  signal: AbortSignal,
): void {
  addEventListener(type, (event) => event.isTrusted && act(event), { capture: true, passive: true, signal });
}
