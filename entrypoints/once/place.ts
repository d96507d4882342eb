import type { WorkPlace } from '../../utils/dom/slices.ts';

/** What of an element is read besides its text. */
const READ = ['href', 'alt', 'content', 'itemprop', 'itemtype', 'rel', 'type'];

/** A page that its own scripts may change while it is read. `end` stops watching it. */
export function watch(doc: Document, address: () => string): WorkPlace & { end: () => void } {
  const observer = new MutationObserver(() => {
    changes += 1;
  });
  let changes = 0;
  let before = address();
  observer.observe(doc, { subtree: true, childList: true, characterData: true, attributeFilter: READ });
  return {
    now: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    changed: () => {
      const now = address();
      const is = changes > 0 || observer.takeRecords().length > 0 || now !== before;
      changes = 0;
      before = now;
      return is;
    },
    end: () => observer.disconnect(),
  };
}
