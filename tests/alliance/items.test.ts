import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import TEXTS from '../../public/_locales/en/messages.json' with { type: 'json' };
import { shared } from '../../scripts/shared.ts';
import { FLAG_IDS, ITEM_IDS, PARTS } from '../../utils/alliance/check-in.ts';
import data from '../../utils/alliance/data/checkin-items.json' with { type: 'json' };
import { asksFollowUp, isMisconduct, isReversed, itemsAt, itemsOf } from '../../utils/alliance/items.ts';
import { describeShared } from '../support/shared.ts';

describe('the statements of a check-in', () => {
  it('are those of the data, in its order', () => {
    expect(data.items.map(({ id }) => id)).toEqual([...ITEM_IDS]);
    expect(data.flags.map(({ id }) => id)).toEqual([...FLAG_IDS]);
  });

  it('belong to bond, goals, tasks, or to none of the three', () => {
    expect(PARTS.map(itemsOf)).toEqual([
      ['bond_1', 'bond_2', 'bond_3'],
      ['goals_1', 'goals_2'],
      ['tasks_1', 'tasks_2'],
    ]);
  });

  it('are turned round only where agreeing is the worse answer', () => {
    expect(ITEM_IDS.filter(isReversed)).toEqual(['repair_1']);
  });

  it('ask about the time since last session from the second one on', () => {
    expect(itemsAt(1)).not.toContain('between_1');
    expect(itemsAt(1)).toHaveLength(ITEM_IDS.length - 1);
    expect(itemsAt(2)).toEqual([...ITEM_IDS]);
  });

  /** What is asked and marked, each with the words in which it was written. */
  interface Sheet {
    items: { id: string; label: string }[];
    flags: { id: string; label: string }[];
  }
  function sayThe({ items, flags }: Sheet): void {
    const texts: Record<string, { message: string }> = TEXTS;
    for (const { id, label } of items)
      expect(texts[id === 'free_1' ? 'ally_note' : `ally_item_${id}`]?.message).toBe(label);
    for (const { id, label } of flags) expect(texts[`ally_${id}`]?.message).toBe(label);
  }

  it('are in the words in which they were written', () => {
    sayThe({
      items: [{ id: 'repair_1', label: 'Something felt off between us.' }],
      flags: [{ id: 'flag_worse', label: 'I feel clearly worse and they do not ask about it' }],
    });
  });

  describeShared('on the whole sheet', 'vocabulary/checkin-items.json', () => {
    it('are in the words in which they were written', () => {
      const sheet = JSON.parse(readFileSync(shared('vocabulary/checkin-items.json'), 'utf8')) as {
        items: Sheet['items'];
        meta: Pick<Sheet, 'flags'>;
      };
      expect(sheet.items.length).toBeGreaterThan(10);
      sayThe({ items: sheet.items, flags: sheet.meta.flags });
    });
  });
});

describe('what became of something that felt off', () => {
  it('is asked from *somewhat* on', () => {
    expect(([1, 2, 3, 4, 5] as const).map(asksFollowUp)).toEqual([false, false, true, true, true]);
  });

  it('is not asked when it was skipped or too early to tell', () => {
    expect(asksFollowUp(undefined)).toBe(false);
    expect(asksFollowUp('early')).toBe(false);
  });
});

describe('a flag', () => {
  it('is a sign of misconduct unless it is about absence or feeling worse', () => {
    expect(FLAG_IDS.filter((flag) => !isMisconduct(flag))).toEqual(['flag_absent', 'flag_worse']);
  });
});
