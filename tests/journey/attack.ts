/**
 * What a page's own script can find out about the layer, as data that can be compared: it runs in the page.
 * Text search, hit tests, shadow roots, rectangles, selections, frames, resources.
 */
export function attack(): Record<string, unknown> {
  const words = [
    'Says no',
    'Too little',
    'Much of',
    'Little of',
    'Some of',
    'Foreword',
    'estimate',
    'must',
    'anxiety',
  ];
  const selected = (node: globalThis.Node | null | undefined) =>
    String(node?.getRootNode() instanceof ShadowRoot);
  const find = (window as unknown as { find(text: string): boolean }).find;
  const found = words.map((word) => {
    getSelection()?.removeAllRanges();
    // Words of the page itself are found with and without the layer.
    const hit = find(word);
    return `${word}:${hit}:${selected(getSelection()?.anchorNode)}`;
  });
  getSelection()?.removeAllRanges();
  scrollTo(0, 0);
  const last = document.documentElement.lastElementChild as HTMLElement;
  const hits: string[] = [];
  for (let x = 20; x < innerWidth; x += 60) {
    for (let y = 20; y < innerHeight; y += 30)
      hits.push(
        document
          .elementsFromPoint(x, y)
          .map(({ tagName }) => tagName)
          .join(),
      );
  }
  const rects = [...document.querySelectorAll('*')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].map(Math.round).join();
  });
  const range = document.createRange();
  range.selectNodeContents(document.documentElement);
  return {
    found,
    hits,
    rects,
    ranges: range.getClientRects().length,
    roots: [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot).filter(Boolean).length,
    host: [last.tagName, last.attributes.length, last.childNodes.length, last.textContent, last.outerHTML],
    text: document.body.innerText.length,
    html: document.documentElement.getHTML({ serializableShadowRoots: true }).length,
    styles: document.adoptedStyleSheets.length,
    scroll: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    // The page's own come and go with its timing; whatever else had been loaded would be here.
    resources: performance.getEntriesByType('resource').filter(({ name }) => !/^https?:/.test(name)).length,
    frames: window.length,
    storage: [localStorage.length, sessionStorage.length, document.cookie],
    animations: document.getAnimations().length,
  };
}
