import type { CheckIn, Part } from './check-in.ts';
import { inOrder } from './history.ts';
import { readAlliance } from './reading.ts';
import { type RightsPlace, rightsPlace } from './rights.ts';
import { type Signal, signalsOf } from './signals.ts';

/**
 * What opens *how to bring it up*: a fall of two steps, something off that was kept to oneself, a therapist
 * who is absent, feeling worse. A rupture that is repaired goes with a better outcome than even none
 * (Eubanks et al. 2018); monitoring helps a little, and mostly when it reaches the therapist (de Jong et al. 2021).
 */
export type RaiseReason = Extract<
  Signal,
  'bondFell' | 'goalsFell' | 'tasksFell' | 'keptToSelf' | 'absent' | 'worse'
>;

/** Keys of texts: why it is worth bringing up, and sentences to say, of which one is enough. */
export interface WorthRaising {
  reason: RaiseReason;
  why: string;
  say: string[];
}

const REASONS = {
  worse: 'worse',
  absent: 'absent',
  keptToSelf: 'kept',
  bondFell: 'bond_fell',
  goalsFell: 'goals_fell',
  tasksFell: 'tasks_fell',
} as const satisfies Record<RaiseReason, string>;

/** A way to go on, in keys of texts: its name, one line about it, sentences to say. */
export interface WayOn {
  id: 'bringUp' | 'giveTime' | 'shortlist';
  label: string;
  hint: string;
  say: string[];
}

export interface Raising {
  bringUp: WorthRaising[];
  /** Three, equal, in a fixed order; or none. */
  choices: WayOn[];
  rights: RightsPlace;
}

/**
 * The sessions in which low bond or goals offer the three choices: early, since a weak alliance goes with
 * dropping out (d = .55, Sharf et al. 2010), and not after the first, which is too little to read it by.
 */
const EARLY_SESSIONS = { from: 2, to: 4 };

function waysOn(low: readonly Part[]): WayOn[] {
  const say = (choice: string) => low.map((part) => `ally_choice_${choice}_${part}_say`);
  return [
    { id: 'bringUp', label: 'ally_choice_bring_up', hint: 'ally_choice_bring_up_hint', say: say('bring_up') },
    {
      id: 'giveTime',
      label: 'ally_choice_give_time',
      hint: 'ally_choice_give_time_hint',
      say: say('give_time'),
    },
    { id: 'shortlist', label: 'ally_choice_shortlist', hint: 'ally_choice_shortlist_hint', say: [] },
  ];
}

/** Bond and goals that are low now, in sessions 2 to 4, and were answered at least twice. */
function earlyLow(history: readonly CheckIn[], signals: ReadonlySet<Signal>): Part[] {
  const session = history.at(-1)?.session ?? 0;
  if (session < EARLY_SESSIONS.from || session > EARLY_SESSIONS.to) return [];
  const { parts } = readAlliance(history);
  return (['bond', 'goals'] as const).filter(
    (part) => signals.has(`${part}Low`) && parts[part].stage !== 'nothing',
  );
}

/**
 * What to do with what the check-ins say: what is worth bringing up and how, three equal choices while bond or
 * goals are low early on, and where the page on rights stands. It never says to leave or to stay.
 *
 * As long as a sign of misconduct stands, in whichever session it was marked, nothing is to be brought up and no time
 * to be given: nobody is sent to confront the one who may have harmed them.
 */
export function raise(checkIns: readonly CheckIn[]): Raising {
  const history = inOrder(checkIns);
  const signals = signalsOf(history);
  const rights = rightsPlace(history);
  const reasons = (Object.keys(REASONS) as RaiseReason[]).filter((reason) => signals.has(reason));
  const harmed = rights === 'first';
  const low = harmed ? [] : earlyLow(history, signals);
  return {
    bringUp: harmed ? [] : reasons.map(bringUp),
    choices: low.length > 0 ? waysOn(low) : [],
    rights,
  };
}

function bringUp(reason: RaiseReason): WorthRaising {
  const key = `ally_raise_${REASONS[reason]}`;
  return { reason, why: `${key}_why`, say: [`${key}_say_1`, `${key}_say_2`] };
}
