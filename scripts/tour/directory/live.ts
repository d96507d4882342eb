/**
 * What the results page does in the browser: draws its cards anew shortly after loading, as hydration does,
 * and turns its pages in place. Without it the links work as links.
 * Its source is put into the page, so it refers to nothing outside itself.
 */
export function live(): void {
  const address = (url: string | URL) => {
    const { pathname, search } = new URL(url, location.href);
    return pathname + search;
  };
  let shown = address(location.href);
  let latest = 0;

  const redraw = () => {
    for (const card of document.querySelectorAll('.therapist-card')) card.replaceWith(card.cloneNode(true));
  };

  /** Puts the list and the records of another page in the place of these. False when that page has no list. */
  const swap = (page: Document): boolean => {
    const list = page.querySelector('#results');
    const here = document.querySelector('#results');
    if (!list || !here) return false;
    const records = document.querySelector('#listings-state');
    const fresh = page.querySelector('#listings-state');
    if (records && fresh) records.textContent = fresh.textContent;
    here.replaceWith(document.adoptNode(list));
    document.title = page.title;
    return true;
  };

  const turn = async (to: string, remember: boolean) => {
    latest += 1;
    const turnNumber = latest;
    try {
      const answer = await fetch(to);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      // A later click has overtaken this one.
      if (turnNumber !== latest) return;
      if (!answer.ok || !swap(page)) throw new Error('no list');
    } catch {
      if (turnNumber === latest) location.assign(to);
      return;
    }
    shown = to;
    if (remember) history.pushState(null, '', to);
    const heading = document.querySelector<HTMLElement>('#results h1');
    heading?.focus({ preventScroll: true });
    if (remember) window.scrollTo(0, 0);
  };

  document.addEventListener('click', (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.pagination a') : null;
    if (!link) return;
    event.preventDefault();
    void turn(address(link.href), true);
  });

  window.addEventListener('popstate', () => {
    const to = address(location.href);
    // A jump within the page comes here too.
    if (to !== shown) void turn(to, false);
  });

  setTimeout(redraw, 300);
}
