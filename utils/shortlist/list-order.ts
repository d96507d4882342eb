import { currentStage, type Kept, keptName, newest } from './kept.ts';
import { cellOf } from './own-columns.ts';
import { byStage } from './stage.ts';

/** How a list may stand: by how far things are, the last change, name, price, or a column of the user's own. */
export const SORTS = ['stage', 'changed', 'name', 'price'] as const;
export type Sort = (typeof SORTS)[number] | { head: string };

type KeptComparer = (one: Kept, two: Kept) => number;

const WORDS = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const byName: KeptComparer = (one, two) => WORDS.compare(keptName(one), keptName(two));
/** Days, written `2026-11-28`, stand as they are written: no language is asked. */
const byChange: KeptComparer = (one, two) =>
  one.changedOn === two.changedOn ? 0 : one.changedOn < two.changedOn ? 1 : -1;

const BY: Record<(typeof SORTS)[number], KeptComparer> = {
  stage: (one, two) => byStage({ stage: currentStage(one) }, { stage: currentStage(two) }),
  changed: byChange,
  name: byName,
  price: (one, two) => lowest(one) - lowest(two) || 0,
};

/** How one stands to another; what says nothing stands last, and equals by the last change and the name. */
export function sortedBy(sort: Sort): KeptComparer {
  const first = typeof sort === 'string' ? BY[sort] : byCell(sort.head);
  return (one, two) => first(one, two) || byChange(one, two) || byName(one, two);
}

function byCell(head: string): KeptComparer {
  return (one, two) => {
    const [a, b] = [cellOf(one, head), cellOf(two, head)];
    return Number(a === '') - Number(b === '') || WORDS.compare(a, b);
  };
}

/** The lowest price of a session; one that is not said is above all. */
function lowest(kept: Kept): number {
  const { feeIndividual, feeCouples } = newest(kept).listing;
  return (feeIndividual ?? feeCouples)?.[0] ?? Number.MAX_VALUE;
}
