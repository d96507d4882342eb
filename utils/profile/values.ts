/** At most this many values are kept: the first ones lead to questions. */
export const MOST_VALUES = 5;
