import { type LetterLine, letterLine } from './letter.ts';

/** What to ask the insurer before a first session, and what its words mean. Plans are named as the user's wish names them. */
export interface PlanCheckLines {
  questions: LetterLine[];
  meanings: LetterLine[];
}

/**
 * The questions for a call to the insurer about one therapist. `plan` is the plan's name, `who` the therapist's.
 * Directories lag behind panels, so the insurer is asked even where the plan is listed.
 */
export function planCheck(plan: string, who: string): PlanCheckLines {
  return {
    questions: [
      letterLine('plan_check_network', who, plan),
      letterLine('plan_check_product', plan),
      letterLine('plan_check_copay'),
      letterLine('plan_check_deductible'),
      letterLine('plan_check_limit'),
      letterLine('plan_check_online'),
      letterLine('plan_check_out'),
    ],
    meanings: [
      letterLine('plan_means_network'),
      letterLine('plan_means_deductible'),
      letterLine('plan_means_superbill'),
    ],
  };
}
