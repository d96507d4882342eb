import * as z from 'zod';
import { deferred } from '../lookup/deferred.ts';
import type { Kept } from './kept.ts';
import {
  LONGEST_CELL,
  LONGEST_HEAD,
  LONGEST_NOTE,
  LONGEST_OWN,
  MOST_OWN,
  ownSchema,
  stepSchema,
  toldSchema,
} from './kept-schema.ts';
import { withCell } from './own-columns.ts';
import { withStep } from './stage.ts';
import { untell } from './tell.ts';

const question = deferred(() => z.string().min(1).max(64));

/** One step of what the user does with someone who is kept. Of two pages that are open neither takes back the other's. */
export const keptChangeSchema = deferred(() =>
  z.discriminatedUnion('change', [
    z.strictObject({ change: z.literal('step'), step: stepSchema }),
    z.strictObject({ change: z.literal('step-back') }),
    z.strictObject({ change: z.literal('note'), note: z.string().max(LONGEST_NOTE) }),
    /** In place of what the same question told before; without answers it is taken back. */
    z.strictObject({ change: z.literal('told'), question, told: z.array(toldSchema).max(20) }),
    z.strictObject({ change: z.literal('own-set'), own: ownSchema }),
    z.strictObject({ change: z.literal('own-drop'), id: question }),
    z.strictObject({ change: z.literal('leave-out'), question, out: z.boolean() }),
    z.strictObject({ change: z.literal('order'), order: z.array(question).max(100) }),
    /** In a column of the user's own; without words it says nothing of them any more. */
    z.strictObject({
      change: z.literal('cell-set'),
      head: z.string().min(1).max(LONGEST_HEAD),
      text: z.string().max(LONGEST_CELL),
    }),
    z.strictObject({ change: z.literal('remind'), on: z.iso.date().nullable() }),
    z.strictObject({ change: z.literal('openness'), openness: z.enum(['yes', 'no', 'unsure']).nullable() }),
    z.strictObject({ change: z.literal('not-same'), id: question }),
    z.strictObject({ change: z.literal('therapy'), therapy: question.nullable() }),
  ]),
);

export type KeptChange = z.infer<typeof keptChangeSchema>;

/** Someone who is kept, after one step, on the day `on`. */
export function changedKept(kept: Kept, change: KeptChange, on: string): Kept {
  return { ...applied(kept, change), changedOn: on };
}

function applied(kept: Kept, change: KeptChange): Kept {
  switch (change.change) {
    case 'step':
      return { ...kept, steps: withStep(kept.steps, change.step) };
    case 'step-back':
      // The first step says that they are kept: it goes only with them.
      return kept.steps.length > 1 ? { ...kept, steps: kept.steps.slice(0, -1) } : kept;
    case 'note':
      return { ...kept, note: change.note };
    case 'told': {
      const without = untell(kept, change.question);
      const told = change.told.map((one) => ({ ...one, question: change.question }));
      return { ...without, told: [...without.told, ...told] };
    }
    case 'own-set':
      return { ...kept, own: withOwn(kept, change.own) };
    case 'own-drop':
      return { ...kept, own: kept.own.filter(({ id }) => id !== change.id) };
    case 'leave-out':
      return { ...kept, leftOut: toggled(kept.leftOut, change.question, change.out) };
    case 'order':
      return { ...kept, order: [...new Set(change.order)] };
    case 'cell-set':
      return { ...kept, cells: withCell(kept.cells, change) };
    case 'remind':
      return { ...kept, remindOn: change.on };
    case 'openness':
      return { ...kept, openness: change.openness };
    case 'not-same':
      return { ...kept, notSame: toggled(kept.notSame, change.id, true) };
    case 'therapy':
      return { ...kept, therapy: change.therapy };
  }
}

function withOwn({ own }: Kept, set: { id: string; text: string }): Kept['own'] {
  const text = set.text.slice(0, LONGEST_OWN);
  return own.some(({ id }) => id === set.id)
    ? own.map((one) => (one.id === set.id ? { ...one, text } : one))
    : [...own, { id: set.id, text }].slice(0, MOST_OWN);
}

function toggled(list: readonly string[], one: string, isIn: boolean): string[] {
  const others = list.filter((other) => other !== one);
  return isIn ? [...others, one] : others;
}
