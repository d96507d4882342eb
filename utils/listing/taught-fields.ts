import type { FieldName } from './listing.ts';

/** What a user can point out in a block, in the order in which it is asked for. */
export const TAUGHT_FIELDS = [
  'name',
  'statement',
  'feeIndividual',
  'profession',
  'city',
  'issues',
  'approaches',
  'insurance',
  'languages',
] as const satisfies readonly FieldName[];

export type TaughtField = (typeof TAUGHT_FIELDS)[number];

const TAUGHT_LISTS: readonly TaughtField[] = ['issues', 'approaches', 'insurance', 'languages'];

/** Whether the field holds several things: each piece is one or more of them. */
export const isList = (field: TaughtField): boolean => TAUGHT_LISTS.includes(field);
