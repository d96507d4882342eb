import data from './data/profile-items.json' with { type: 'json' };

/** A situation with two ways in which a therapist might act. Answers run from −3 (the first) to +3 (the second). */
export interface ProfileItem {
  readonly id: string;
  readonly situation: string;
  /** One of the five style axes, or `talk`, `disclosure`, `dose`, which lead to questions only. */
  readonly axis: string;
  readonly first: string;
  readonly second: string;
}

export const PROFILE_ITEMS: readonly ProfileItem[] = data.items.map((item) => ({
  id: item.id,
  situation: item.label,
  axis: item.axis,
  first: item.poleNegative,
  second: item.polePositive,
}));
