/** What a page of the fictional directory's markup shows of its badges in one picture. */
export interface Sample {
  /** Badges that lie over somebody else, or over nobody: their labels. */
  wrong: string[];
  /** Badges of cards that cannot be seen. */
  unseen: string[];
  drawn: number;
}

/** Runs in our own world, as its text: makes `forewordSample` there. */
export function prepare(): void {
  const { dom } = (
    globalThis as unknown as { chrome: { dom: { openOrClosedShadowRoot(e: Element): ShadowRoot } } }
  ).chrome;
  const cards = () =>
    [...document.querySelectorAll('.therapist-card')].map((card) => ({
      name: card.querySelector('.card-name')?.textContent ?? '',
      card,
      at: card.getBoundingClientRect(),
    }));
  const shows = (card: Element) =>
    card.checkVisibility({ opacityProperty: true, visibilityProperty: true } as CheckVisibilityOptions);
  const root = dom.openOrClosedShadowRoot(document.documentElement.lastElementChild as Element);
  Object.assign(globalThis, {
    forewordSample: (): Sample => {
      const people = cards();
      const sample: Sample = { wrong: [], unseen: [], drawn: 0 };
      for (const box of root?.querySelectorAll<HTMLElement>('.box.on') ?? []) {
        const { left, right, top, bottom, width } = box.getBoundingClientRect();
        if (width === 0) continue;
        sample.drawn += 1;
        const label = box.getAttribute('aria-label') ?? '';
        const own = people.filter(({ name }) => name !== '' && label.includes(`: ${name}.`));
        // On its own card, beginning eight pixels above it at the most, and to the pixel that it was rounded to.
        const lies = own.some(
          ({ at }) =>
            left >= at.left - 1.5 &&
            right <= at.right + 1.5 &&
            bottom <= at.bottom + 1.5 &&
            top >= at.top - 12 &&
            top <= at.top + 1.5,
        );
        if (!lies) sample.wrong.push(label.slice(24, 50));
        if (own.some(({ card }) => !shows(card))) sample.unseen.push(label.slice(24, 50));
      }
      return sample;
    },
  });
}
