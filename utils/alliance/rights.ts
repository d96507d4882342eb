import type { CheckIn } from './check-in.ts';
import { inOrder } from './history.ts';
import { isMisconduct } from './items.ts';

/**
 * Where the page on rights stands: before everything else, one step away, or not pointed out. It can be opened at
 * any time, flags or none.
 */
export type RightsPlace = 'first' | 'beside' | 'quiet';

/**
 * A sign of misconduct in any session puts the rights first, until the person takes it back: what happened does
 * not lapse because the next hour was fine. The other flags put them beside *how to bring it up*, and only
 * while the latest check-in has them.
 */
export function rightsPlace(checkIns: readonly CheckIn[]): RightsPlace {
  const history = inOrder(checkIns);
  if (history.some(({ flags }) => flags.some(isMisconduct))) return 'first';
  return history.at(-1)?.flags.length ? 'beside' : 'quiet';
}

/** Keys of the page's sentences, by what they are about. Numbers of crisis lines are the caller's to add. */
export const RIGHTS_PAGE = {
  title: 'ally_rights_title',
  /** Said when a sign of misconduct was marked. */
  after: ['ally_rights_after_1', 'ally_rights_after_2'],
  stop: ['ally_rights_stop_1', 'ally_rights_stop_2', 'ally_rights_stop_3'],
  talk: ['ally_rights_talk_1', 'ally_rights_talk_2'],
  board: ['ally_rights_board_1', 'ally_rights_board_2', 'ally_rights_board_3'],
  note: ['ally_rights_note'],
  crisis: ['ally_rights_crisis'],
  private: ['ally_rights_private'],
} as const;
