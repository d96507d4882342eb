import type { Steps } from '../../dom/work.ts';
import { type Block, cardLines, type Line, type Outline } from './block.ts';
import type { Card } from './cards.ts';
import { proseOf } from './prose.ts';

/** Where the statement stands in most cards: the elements from the card to it, one within another. */
export type Slots = ReadonlySet<string>;

/** A short statement has at least this many characters; shorter texts in its place are labels. */
const MIN_STATEMENT = 25;

export function* slotsOf(page: Outline, cards: readonly Card[]): Steps<Slots> {
  const held = new Map<string, number>();
  const other = new Map<string, number>();
  for (const [index, card] of cards.entries()) {
    const { block } = card;
    if (index % 10 === 0) yield;
    const lines = cardLines(page, card).filter(({ text }) => text.length >= MIN_STATEMENT);
    const prose = proseOf(lines, () => false);
    if (prose === '') continue;
    const seen = new Set<string>();
    for (const line of lines) {
      const slot = slotOf(line, block);
      const counts = prose.includes(line.text.slice(0, 40)) ? held : other;
      if (counts === other || !seen.has(slot)) counts.set(slot, (counts.get(slot) ?? 0) + 1);
      seen.add(slot);
    }
  }
  // A place that also holds other things is no sign of a statement.
  const own = [...held].filter(([slot, times]) => times > 1 && times > 5 * (other.get(slot) ?? 0));
  return new Set(own.map(([slot]) => slot));
}

/** What stands in the statement's place although it does not read like sentences. */
export function inSlot(lines: readonly Line[], card: Block, slots: Slots): string {
  const there = lines
    .filter(({ text }) => text.length >= MIN_STATEMENT)
    .filter((line) => slots.has(slotOf(line, card)));
  return there.sort((a, b) => b.text.length - a.text.length)[0]?.text ?? '';
}

function slotOf({ block }: Line, card: Block): string {
  const path: string[] = [];
  for (let at: Block | null = block; at && at !== card; at = at.parent) path.unshift(at.tag);
  return path.join('/');
}
