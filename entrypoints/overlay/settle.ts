/** Whether something came or went beside the page's body, as our own layer does: nothing that is read. */
function isBeside({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const own = ({ nodeName }: Node) => /^(body|head)$/i.test(nodeName);
  return target === document.documentElement && ![...addedNodes, ...removedNodes].some(own);
}

/**
 * Calls back when the page has come to rest after changing its nodes: after `quiet` milliseconds without a
 * change, at the latest `limit` after the first. Frameworks that replace what the server sent are done by then. What it
 * returns waits for the same without a change.
 */
export function whenSettled(
  settled: () => void,
  quiet: number,
  limit: number,
  signal: AbortSignal,
): () => void {
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
  const observer = new MutationObserver((records) => {
    if (!records.every(isBeside)) wait();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  wait();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return wait;
}
