/** What a hostile page can find out about the layer and how long it takes to draw it anew. */
export interface Finding {
  /** Must be the same for everyone: what can be seen of it, the order of what is written, what is occluded. */
  seen: string;
  /** Milliseconds: the longest frame after a word was added to every row, and all of them together. */
  longest: number;
  sum: number;
}

/**
 * Runs in the page: looks at what there is, lays probes under the badges, adds a word to so many rows so that all are
 * drawn anew, and times the frames until that is over.
 */
export async function lookAtLayer(rows: number): Promise<Finding> {
  const records: string[] = [];
  const watcher = new MutationObserver((all) => {
    for (const { type, target } of all) if (target === document.documentElement) records.push(type);
  });
  watcher.observe(document, { attributes: true, childList: true, subtree: true });
  const host = document.documentElement.lastElementChild as HTMLElement;
  const probes: Element[] = [];
  const [first] = document.querySelectorAll('.therapist-card');
  const { right = 0, top = 0 } = first?.getBoundingClientRect() ?? {};
  // Beyond every edge, too: what is painted outside a box covers as much as what is in it.
  for (let y = -9; y < 42; y += 3)
    for (let x = -12; x < 324; x += 6) {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.cssText = `position:absolute;width:2px;height:2px;left:${right - 320 + x + scrollX}px;top:${top - 8 + y + scrollY}px`;
      probes.push(probe);
    }
  const occluded = await new Promise<string>((done) => {
    const states = new Map<Element, string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries)
          states.set(entry.target, (entry as unknown as { isVisible: boolean }).isVisible ? '1' : '0');
        if (states.size === probes.length) {
          observer.disconnect();
          done(probes.map((probe) => states.get(probe)).join(''));
        }
      },
      { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
    );
    for (const probe of probes) observer.observe(probe);
  });
  for (const probe of probes) probe.remove();
  const style = getComputedStyle(host);
  const seen = JSON.stringify([
    ...[occluded, host.attributes.length, host.childNodes.length, host.outerHTML],
    ...[style.length, style.width, style.height, style.display, style.zIndex],
    ...[document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    ...[document.getAnimations().length, document.adoptedStyleSheets.length, records],
  ]);
  const frames: number[] = [];
  let before = performance.now();
  // Answers come on beats of a quarter of a second, and so many rows take some of them.
  const end = before + 3000;
  let at = 0;
  for (const card of [...document.querySelectorAll('.therapist-card .card-statement')].slice(0, rows))
    card.append(` word${at++}`);
  await new Promise<void>((done) => {
    const frame = () => {
      const now = performance.now();
      frames.push(now - before);
      before = now;
      if (now < end) requestAnimationFrame(frame);
      else done();
    };
    requestAnimationFrame(frame);
  });
  watcher.disconnect();
  return {
    seen,
    longest: Math.max(...frames),
    sum: frames.filter((frame) => frame > 25).reduce((all, frame) => all + frame, 0),
  };
}

/** Two-sample Kolmogorov–Smirnov: how likely two samples of one distribution differ so much (asymptotic). */
export function ksTest(one: readonly number[], two: readonly number[]): number {
  const all = [...new Set([...one, ...two])].sort((a, b) => a - b);
  const below = (sample: readonly number[], value: number) =>
    sample.filter((other) => other <= value).length / sample.length;
  const distance = Math.max(...all.map((value) => Math.abs(below(one, value) - below(two, value))));
  const size = Math.sqrt((one.length * two.length) / (one.length + two.length));
  const scaled = (size + 0.12 + 0.11 / size) * distance;
  let p = 0;
  for (let k = 1; k <= 100; k += 1) p += 2 * (-1) ** (k - 1) * Math.exp(-2 * k * k * scaled * scaled);
  return scaled < 0.2 ? 1 : Math.min(1, Math.max(0, p));
}
