/**
 * Calls back when the page has come to rest after changing its nodes: after `quiet` milliseconds without a
 * change, at the latest `limit` after the first. Frameworks that replace what the server sent are done by then.
 */
export function whenSettled(settled: () => void, quiet: number, limit: number, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first: number | null = null;

  const wait = () => {
    const now = performance.now();
    first ??= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        first = null;
        settled();
      },
      Math.max(0, Math.min(quiet, first + limit - now)),
    );
  };
  const observer = new MutationObserver(wait);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  wait();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
