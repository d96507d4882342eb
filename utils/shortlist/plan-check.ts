import type { LetterLine } from './letter.ts';

/** What to ask the insurer before a first session, and what its words mean. Plans are named as the user's wish names them. */
export interface PlanCheckLines {
  questions: LetterLine[];
  meanings: LetterLine[];
}

const line = (text: string, ...slots: string[]): LetterLine => ({ text, slots });

/**
 * The questions for a call to the insurer about one therapist. `plan` is the plan's name, `who` the therapist's.
 * Directories lag behind panels, so the insurer is asked even where the plan is listed.
 */
export function planCheck(plan: string, who: string): PlanCheckLines {
  return {
    questions: [
      line('plan_check_network', who, plan),
      line('plan_check_product', plan),
      line('plan_check_copay'),
      line('plan_check_deductible'),
      line('plan_check_limit'),
      line('plan_check_online'),
      line('plan_check_out'),
    ],
    meanings: [line('plan_means_network'), line('plan_means_deductible'), line('plan_means_superbill')],
  };
}
