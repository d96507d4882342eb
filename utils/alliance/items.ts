import { type FlagId, ITEM_IDS, type ItemAnswer, type ItemId, type Part } from './check-in.ts';
import data from './data/checkin-items.json' with { type: 'json' };

const ITEMS = new Map(data.items.map((item) => [item.id, item]));
const MISCONDUCT = new Set(data.flags.filter(({ misconduct }) => misconduct).map(({ id }) => id));

/** The statements that are asked after this session: *since last time* makes no sense after the first. */
export function itemsAt(session: number): ItemId[] {
  return ITEM_IDS.filter((id) => session >= (ITEMS.get(id)?.fromSession ?? 1));
}

/** The statements that make up a part. */
export function itemsOf(part: Part): ItemId[] {
  return ITEM_IDS.filter((id) => ITEMS.get(id)?.part === part);
}

/** Whether agreeing with the statement is the worse answer, as with *Something felt off between us*. */
export function isReversed(item: ItemId): boolean {
  return ITEMS.get(item)?.reverse ?? false;
}

/** Whether *What became of it?* follows *Something felt off*: from *somewhat* on, so that a repair can be noted. */
export function asksFollowUp(answer: ItemAnswer | undefined): boolean {
  return typeof answer === 'number' && answer >= 3;
}

/**
 * Whether a flag is a sign of misconduct. Six are: each breaks the frame of any therapy, whoever is right about
 * the rest, and a person may be harmed by being told to raise it with the one who did it; so they open plain
 * information on rights. *Absent* and *worse* are not: an inattentive hour or a bad month may be put right
 * by saying so, and feeling worse for a while is no wrong by itself; so they open *how to bring it up*,
 * with the rights one step further. People who were in therapy themselves tell misbehaviour apart from poor fit
 * and from negative effects (51 studies, 936 statements, 2023); 5 to 10% get worse in therapy (Lambert).
 */
export function isMisconduct(flag: FlagId): boolean {
  return MISCONDUCT.has(flag);
}
