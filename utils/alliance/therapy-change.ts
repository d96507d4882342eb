import * as z from 'zod';
import { deferred } from '../lookup/deferred.ts';
import type { CheckIn } from './check-in.ts';
import { checkInSchema } from './schema.ts';
import { type Therapy, withCheckIn, withoutSession } from './therapy.ts';
import { therapySchema } from './therapy-schema.ts';

const sessionSchema = deferred(() => z.int().min(1));

/** One step of what is noted about a therapy. Of two pages that are open at once neither takes back the other's. */
export const therapyChangeSchema = deferred(() =>
  z.discriminatedUnion('change', [
    z.strictObject({ change: z.literal('name-set'), name: therapySchema.shape.name }),
    z.strictObject({ change: z.literal('decision-set'), decision: therapySchema.shape.decision }),
    /** In place of what was noted for the same session. */
    z.strictObject({ change: z.literal('check-in-set'), checkIn: checkInSchema }),
    z.strictObject({ change: z.literal('check-in-drop'), session: sessionSchema }),
  ]),
);

/** So many steps come at once at the most. */
export const therapyChangesSchema = deferred(() => z.array(therapyChangeSchema).max(400));

export type TherapyChange = z.infer<typeof therapyChangeSchema>;

/** The therapy after one step. */
export function changedTherapy(therapy: Therapy, change: TherapyChange): Therapy {
  switch (change.change) {
    case 'name-set':
      return { ...therapy, name: change.name };
    case 'decision-set':
      return { ...therapy, decision: change.decision };
    case 'check-in-set':
      return withCheckIn(therapy, change.checkIn);
    case 'check-in-drop':
      return withoutSession(therapy, change.session);
  }
}

/** The steps that lead from a therapy, or from one of which nothing is noted yet, to what someone made of it. */
export function therapyChanges(before: Therapy, after: Therapy): TherapyChange[] {
  const then = new Map(before.checkIns.map((checkIn) => [checkIn.session, JSON.stringify(checkIn)]));
  const now = new Set(after.checkIns.map((checkIn) => checkIn.session));
  const isNew = (checkIn: CheckIn) => then.get(checkIn.session) !== JSON.stringify(checkIn);
  return [
    ...(before.name === after.name ? [] : [{ change: 'name-set', name: after.name } as const]),
    ...(before.decision === after.decision
      ? []
      : [{ change: 'decision-set', decision: after.decision } as const]),
    ...[...then.keys()]
      .filter((one) => !now.has(one))
      .map((one) => ({ change: 'check-in-drop', session: one }) as const),
    ...after.checkIns.filter(isNew).map((checkIn) => ({ change: 'check-in-set', checkIn }) as const),
  ];
}
