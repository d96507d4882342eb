import type { Shift } from './change.ts';
import type { Compared, FlagId, FollowUp, ItemAnswer, ItemId, Part } from './check-in.ts';
import type { MissingId } from './leaving.ts';
import type { WorthNaming } from './named.ts';
import type { PartStanding, SayingStage } from './reading.ts';

/** Keys of the texts for what a check-in holds and what is read from it. */
export const itemKey = (item: ItemId) => `ally_item_${item}`;
export const answerKey = (answer: ItemAnswer) => `ally_answer_${answer}`;
export const followUpKey = (followUp: FollowUp) => `ally_follow_${followUp}`;
export const comparedKey = (compared: Compared) => `ally_compared_${compared}`;
export const flagKey = (flag: FlagId) => `ally_${flag}`;
export const partKey = (part: Part) => `ally_part_${part}`;
export const stageKey = (stage: SayingStage) => `ally_stage_${stage}`;
export const missingKey = (missing: MissingId) => `ally_missing_${missing}`;

/** *Forming*, *mixed* or *not yet* of a part, or that there are too few answers for it. */
export function standingKey(part: Part, standing: PartStanding | null): string {
  return standing === null ? 'ally_standing_open' : `ally_standing_${part}_${spaceless(standing)}`;
}

/** The first impression of all parts together. */
export function impressionKey(impression: PartStanding): string {
  return `ally_impression_${spaceless(impression)}`;
}

/** How a part changed, when that is worth a word. */
export const changeKey = (change: Exclude<Shift, 'ordinary'>) => `ally_change_${change}`;

const spaceless = (standing: PartStanding) => standing.replace(' ', '_');
export const namedKey = (named: WorthNaming) => `ally_named_${named}`;
