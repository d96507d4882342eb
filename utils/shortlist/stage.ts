/** How far things are with someone who is kept, from the first to the last; `notForMe` may come at any time. */
export const STAGES = ['kept', 'contacted', 'replied', 'booked', 'met', 'decided', 'notForMe'] as const;

export type Stage = (typeof STAGES)[number];

/** How someone was reached. */
export const WAYS = ['email', 'phone', 'form', 'other'] as const;
export type Way = (typeof WAYS)[number];

/** That a stage was reached: on a day, `2026-11-28`; of a contact also how, of a booking for when. */
export interface StageStep {
  stage: Stage;
  on: string;
  way?: Way | undefined;
  /** The day and, where known, the time of a call or a meeting: `2026-12-02` or `2026-12-02T10:30`. */
  at?: string | undefined;
}

/** In a list by stage: who is closest to a meeting stands first, who was ruled out last. */
const IN_LIST: Record<Stage, number> = {
  decided: 0,
  met: 1,
  booked: 2,
  replied: 3,
  contacted: 4,
  kept: 5,
  notForMe: 6,
};

export function byStage(one: { stage: Stage }, two: { stage: Stage }): number {
  return IN_LIST[one.stage] - IN_LIST[two.stage];
}

/** The stage that steps have led to. Without any, someone is kept. */
export function stageOf(steps: readonly StageStep[]): Stage {
  return steps.at(-1)?.stage ?? 'kept';
}

/** Steps with one more. What is said again for the same day and stage takes the place of what was said. */
export function withStep(steps: readonly StageStep[], step: StageStep): StageStep[] {
  const last = steps.at(-1);
  const same = last?.stage === step.stage && last.on === step.on;
  return [...(same ? steps.slice(0, -1) : steps), step];
}

/** The last step of a stage, or `undefined`. */
export function lastOf(steps: readonly StageStep[], stage: Stage): StageStep | undefined {
  return steps.findLast((step) => step.stage === stage);
}

/** The parts of a list that stands by stage: in touch, interested, ruled out. */
export const REACHES = ['inTouch', 'interested', 'out'] as const;
export type Reach = (typeof REACHES)[number];

export function reachOf(stage: Stage): Reach {
  if (stage === 'notForMe') return 'out';
  return stage === 'kept' ? 'interested' : 'inTouch';
}
