import { type Block, inCard, linesOf, type Outline, within } from './block.ts';
import type { Card } from './card-types.ts';
import { nameLikeness, takeApart } from './name.ts';
import { plain } from './plain.ts';

/** What a page keeps hidden until a card is clicked. */
const OPENED = / (modal|dialog|popup|lightbox|offcanvas|drawer|mfp|fancybox|remodal|micromodal) /;
const MAX_OPENED = 400;
/** The name stands among its first lines. */
const HEAD = 4;

/** Windows that cards open, each by the plain name at its head: those of two people of one name are nobody's. */
export type Windows = ReadonlyMap<string, Block>;

/** The windows of a page that hold one person each. */
export function windowsOf(page: Outline): Windows {
  const windows = new Map<string, Block | null>();
  let end = 0;
  let seen = 0;
  for (const at of page.blocks) {
    if (at.index < end || !(at.tag === 'dialog' || OPENED.test(at.marks))) continue;
    end = at.end;
    seen += 1;
    if (seen > MAX_OPENED) break;
    const name = linesOf(page, at)
      .slice(0, HEAD)
      .map(({ text }) => takeApart(text.slice(0, 200)).name)
      .find((text) => nameLikeness(text) === 1);
    if (name) windows.set(plain(name), windows.has(plain(name)) ? null : at);
  }
  return new Map([...windows].filter((entry): entry is [string, Block] => entry[1] !== null));
}

/** Cards with the windows that they open: what stands there is theirs, and no stranger's words any more. */
export function withWindows(page: Outline, cards: readonly Card[], windows: Windows): Card[] {
  if (windows.size === 0) return [...cards];
  const times = new Map<string, number>();
  for (const { named } of cards) times.set(plain(named.name), (times.get(plain(named.name)) ?? 0) + 1);
  return cards.map((card) => {
    const name = plain(card.named.name);
    const window = windows.get(name);
    if (!window || times.get(name) !== 1) return card;
    for (const at of within(page, window))
      if (at.foreign && (at.tag === 'dialog' || OPENED.test(at.marks))) at.foreign = false;
    return inCard(card, window) ? card : { ...card, rest: [...card.rest, window] };
  });
}
